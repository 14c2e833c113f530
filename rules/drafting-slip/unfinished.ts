import type { Certainty, Range } from "../../src/define-rule.js";

export interface Unfinished {
  readonly at: Range;
  readonly say: "blank" | "brokenOff" | "garbled";
  readonly certainty: Certainty;
}

/** What nobody filled in, wrote to its end, or looked at once more: 月 日の 時から, 「日時:」 and nothing, 支所ま. */
export function* unfinished(text: string): Iterable<Unfinished> {
  for (const { form, say, certainty } of FORMS)
    for (const { index, 0: words } of text.matchAll(form)) {
      const start = index + words.length - words.trimStart().length;
      yield { at: [start, index + words.trimEnd().length], say, certainty };
    }
}

/** Labels that stand before a value in the same line; 問い合わせ先 and 申込先 may head a list. */
const LABEL =
  "(?:開催日時|開催日|日時|日程|期日|期間|時間|とき|場所|会場|ところ|集合場所|集合|対象|定員|費用|参加費|料金|受講料|講師|内容|締切|申込期限|期限|電話番号|電話|持ち物|担当)";
/** The line of such a label, its bullet and its brackets. */
const EMPTY = `[■●◆◇・○☆★▼▶◎【\\[]? ?${LABEL}[】\\]]? ?: *`;
/** How many there are of something, told in a report or an invitation. */
const COUNTED =
  "(?:意見|応募|参加者|申込み?|件数|人数|金額|料金|費用|参加費|定員|先着|回答|合計|総額|被害|うち[^\\d。、\\n]{1,10})(?:数|額)?(?:は|が|、|:)";
const COUNTER = "(?:件|円|名|人|世帯|棟|台|組|か所|箇所)";

interface Form {
  readonly form: RegExp;
  readonly say: Unfinished["say"];
  readonly certainty: Certainty;
}

const FORMS: readonly Form[] = [
  // units whose figure is missing
  form("blank", "likely", "(?<![\\d一二三四五六七八九十\\p{L}] ?)月 {1,4}日(?:\\( {0,4}\\)|の? {1,4}時)"),
  form("blank", "likely", "(?<![\\d\\p{L}] ?)時から {1,4}時まで"),
  form("blank", "likely", "\\d{1,2}月 {0,4}日(?=[のにをは(、。まか\\s]|$)"),
  form("blank", "likely", "\\d日 ?\\( {0,4}\\)"),
  form("blank", "likely", "(?:令和|平成) {0,2}年(?=度| {0,3}月|\\d{1,2}月)"),
  form("blank", "likely", "(?:午前|午後) {0,2}時(?= ?(?:から|より|まで|に|開|~|、|。|$))"),
  form("blank", "likely", `${COUNTED} {0,2}${COUNTER}(?=[、。]|です|でし|に上|となり)`),
  form("blank", "likely", `(?<![\\p{L}])約 {0,2}${COUNTER}(?=[がのをに、。])`),
  form("blank", "likely", "(?<=[「:])\\((?:未|仮|後で|あとで)\\)|(?:テキスト|本文){2,4}(?=[。」)\\s]|$)"),
  form("blank", "likely", "(?<![\\w])_{1,3}(?:月|日|時|分|報|回|世帯|人|名|件|円|か所|箇所|棟|台|号)"),
  form("blank", "likely", "(?<=[にはがを約第計])◎(?:か所|箇所|人|名|円|件|台|本|個|回|世帯|時|日)"),
  form("blank", "likely", "\\((?:標高|距離|全長|面積|高さ|重さ|長さ|定員|約|税込)? {1,3}(?:m|km|kg|人|名|円)\\)"),
  form(
    "blank",
    "likely",
    `(?:${LABEL}|(?:写真|画像|図|表)\\d{0,2}|出典|題名|司会) ?: ?(?:だれ|誰|どこ|いつ|何時|何|いくら|どれ)?[??]{1,3}(?=\\s|$)`,
  ),
  // a label, and the next one begins; or nothing comes at all
  form("blank", "likely", `(?<=^|\\n)${EMPTY}(?=\\n[■●◆◇・○☆★▼▶◎【\\[]? ?${LABEL}[】\\]]? ?:)`),
  form("blank", "likely", `(?<=\\n)${EMPTY}\\s*$`),
  // a clause, or a polite ending, that stops in its middle where the draft ends
  form("brokenOff", "likely", "[^\\s。、]{1,12}、\\s*$"),
  form(
    "brokenOff",
    "likely",
    "[^\\s。、]{0,10}(?:くださ|お願いしま|お願いいた|いたしま|ございま|なりま|ておりま|ていま|ていただ|お待ちしてお|(?:所|課|館|場|係|室|センター|窓口|ホール)ま)\\s*$",
  ),
  form(
    "brokenOff",
    "likely",
    "[^\\s。、]{1,10}(?:においては?|については|に関しては|ために?は|および|または|ならびに)\\s*$",
  ),
  // bytes read in the wrong encoding, and what programs write for themselves
  form(
    "garbled",
    "certain",
    "[^\\s。、]{0,8}(?:縺[^\\s]{0,3}縺|繧[^\\s]{0,2}[縺繧繝]|繝[^\\s]{0,2}[縺繧繝])[^\\s]{0,12}",
  ),
  form("garbled", "certain", "(?:[Ãã][\\u0080-\\u00bf€™šœž]{1,2}){2,}|\\uFFFD{1,20}"),
  form("garbled", "certain", "=(?:TEXT|VLOOKUP|XLOOKUP|IF|SUM|CONCATENATE|TODAY|INDEX|IFERROR|ROUND)\\([^\\n]{0,40}"),
  form("garbled", "certain", "(?<=^|\\n)(?:<{7}|>{7}) ?[^\\n]{0,20}"),
  form(
    "garbled",
    "likely",
    "(?<=^|\\n)(?:[Ss]ent from my [A-Za-z]{3,12}|(?:iPhone|iPad|スマホ|携帯)から送信)(?=\\s|$)",
  ),
  form(
    "garbled",
    "likely",
    "(?<![\\w/])[^\\s():/]{0,24}(?:最終|最新|修正|確定|コピー|[vV]er|v\\d)[^\\s()]{0,12}\\.(?:docx?|xlsx?|pptx?|txt|jtd|pdf)(?!\\w)",
  ),
  form("garbled", "likely", "(?:file:\\/\\/\\/|(?<!\\w)[A-Z]:\\\\|\\\\\\\\)[^\\s。、)]{2,60}"),
  form("garbled", "likely", "(?<=^|\\n|: ?)(?:Fw|FW|Fwd|FWD): ?(?=\\S)"),
  form("garbled", "likely", "\\[object Object\\]|(?:は|が|:|「)(?:undefined|null|NaN)(?=[がでをは。、」\\s]|$)"),
];

function form(say: Unfinished["say"], certainty: Certainty, source: string): Form {
  return { form: new RegExp(source, "gu"), say, certainty };
}
