// The forms in which drafts write dates, as regular expressions over the folded text.

const NUMBER = String.raw`(?:\d{1,2}|[元〇一二三四五六七八九十]{1,3})`;
const KANJI_YEAR = "[一二][〇九][〇一二三四五六七八九]{2}";
const YEAR = String.raw`(?:(?<era>令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSrhs](?=[\d元]))\s?(?<eraYear>${NUMBER})|(?<western>(?:19|20)\d\d|${KANJI_YEAR}))`;
/** 令和8年(2026年), 令和8(2026)年: the same year twice. */
const SAME_YEAR = String.raw`[(](?:(?:19|20)\d\d年?|${KANJI_YEAR}年?|(?:令和|平成|昭和)${NUMBER}年?)[)]`;
const YEAR_SIGN = String.raw`\s?(?:年(?<twice>${SAME_YEAR})?|(?<twice2>${SAME_YEAR})年)`;

const MARKED = "(?:祝日?|休日?|振休|振替休日|国民の休日)";
const ENGLISH = "(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat|SUN|MON|TUE|WED|THU|FRI|SAT)";
const BRACKETED = String.raw`\s?[([〔【]\s?(?:(?<weekday>[日月火水木金土])(?:曜日?)?(?<holiday>[・,、/ ]?${MARKED}[^)\]〕】]{0,6})?|(?<holiday2>祝日?|休日|振休|振替休日|国民の休日)|(?<english>${ENGLISH})[a-z]{0,6}\.?)\s?[)\]〕】]`;
const WEEKDAY = String.raw`(?:${BRACKETED}|\s?(?<weekday2>[日月火水木金土])曜日?)?`;
/** What tells that 12/1 and 6日 are dates. */
const SAYS_DAY = String.raw`\s?[([〔]\s?(?:[日月火水木金土](?:[曜)\]〕・,、/祝休〜~-]|[日月火水木金土]\))|祝日?[)\]〕]|${ENGLISH})`;

/** 日, or the next number of a list that ends in it: 12月5・6日. */
const DAY_SIGN = String.raw`\s?(?:日(?!間)|(?=\s?[・、,〜~-]\s?\d{1,2}\s?(?:[・、,〜~-]\s?\d{1,2}\s?){0,6}日))`;
const MONTH_AND_DAY = String.raw`\s?(?<month>${NUMBER})\s?月\s?(?<day>${NUMBER})${DAY_SIGN}`;

const FULL = YEAR + YEAR_SIGN + MONTH_AND_DAY;
const SIGNS = String.raw`(?<![\d/.-])${YEAR}(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d|\k<sign>\d)`;
/** What 8年 and 今年 before the month mean, only the day of publication tells. */
const MONTH_DAY = String.raw`(?<![\d〇一二三四五六七八九十度]|(?<![今本来昨去翌明前同]|(?<!\d)\d{1,2})年)${MONTH_AND_DAY.replace(String.raw`\s?`, "")}`;
/** 11/28・29(土・日), 12/26~1/4(日~月): the weekdays may stand behind the last day. */
const OTHER_DAYS = String.raw`(?:\s?[・、,〜~-]\s?(?:\d{1,2}[/.])?\d{1,2}){0,6}`;
/** 1/2カップ is no date: without a weekday nothing says that it is one. */
const SLASH = String.raw`(?<![\d/.-]|\d:)(?<month>\d{1,2})[/.](?<day>\d{1,2})(?=${OTHER_DAYS}${SAYS_DAY})`;
/** ・6日(日): the month is that of the date before. */
const DAY = String.raw`(?<![\d月])(?<day>\d{1,2})\s?日(?=${SAYS_DAY})`;
/** Straight behind a date or a day of the list: 12月5日・6日, 12月5・6日, 12/5(土)・6(日). */
const NEXT_DAY = String.raw`(?<=[日\d)][ ]?(?:[・、,〜~-]|から|と|及び|および)[ ]?)(?<day>\d{1,2})(?:\s?日(?!間|目|数|分|程|前|後|以)|(?=\([日月火水木金土][)曜・、,〜~祝-]|(?:[・、,〜~-]\d{1,2}){1,6}(?:日|\([日月火水木金土][)曜・〜~-])))`;

export interface DateForm {
  /** What the text must contain: compiling an expression takes longer than reading a post. */
  readonly needs: RegExp;
  /** With indices of its groups. */
  readonly expression: () => RegExp;
}

/** Most telling first. */
export const DATE_FORMS: readonly DateForm[] = [
  { needs: /年(?:[(][^)]{1,9}[)])?\s?[\d元〇一二三四五六七八九十]{1,3}\s?月/u, expression: lazily(FULL) },
  { needs: /\d[/.-]\d/u, expression: lazily(SIGNS) },
  { needs: /月/u, expression: lazily(MONTH_DAY) },
  { needs: /\d[/.]\d/u, expression: lazily(SLASH) },
  { needs: /\d\s?日\s?[([〔]/u, expression: lazily(DAY) },
  { needs: /[日\d)] ?(?:[・、,〜~-]|から|と|及び|および) ?\d/u, expression: lazily(NEXT_DAY) },
];

function lazily(form: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => (expression ??= new RegExp(form + WEEKDAY, "dgu"));
}
