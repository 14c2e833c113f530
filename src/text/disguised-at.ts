/** What stands for the @ of an address so that no machine collects it: (at), [アット], アットマーク, ★. */
export const DISGUISED_AT = String.raw`(?:\s?[(\[{<【（［]\s?(?:at|a|アット(?:マーク)?|あっと|@)\s?[)\]}>】）］]\s?|\s?アットマーク\s?|[★☆◎●■◆])`;
/** The same for its dots: [dot], (ドット). */
export const DISGUISED_DOT = String.raw`(?:\s?[(\[{【（［]\s?(?:dot|ドット|\.)\s?[)\]}】）］]\s?)`;
