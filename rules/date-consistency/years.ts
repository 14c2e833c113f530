import { eraYear, matchesIn, numberLike, readNumber, yearOfEra } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { quotedMistakes } from "./excused.js";
import type { Mend } from "./mend.js";

const NUMBER = "(?:\\d{1,2}|[元〇一二三四五六七八九十]{1,3})";
const WESTERN = "(?:(?:19|20)\\d\\d|[一二][〇九][〇一二三四五六七八九]{2})";
const ERA = "(?<![A-Za-z])(?:令和|平成|昭和|[RHS](?=\\d))";
/** 令和9年(2026年), 令和9(2026)年, 令和9年/2026年, 2026年・令和9年 */
const ERA_FIRST = String.raw`(?<era>${ERA})\s?(?<year>${NUMBER})(?:年度?)?\s?(?:[(]|[/・=][ ]?(?=${WESTERN}年))(?:西暦)?(?<western>${WESTERN})(?![-/.\d])(?:年度?)?[)]?`;
const WESTERN_FIRST = String.raw`(?<![\d./-])(?<western2>${WESTERN})(?:年度?)?\s?(?:[(]|[/・=][ ]?(?=(?:令和|平成|昭和)${NUMBER}年))(?<era2>${ERA})\s?(?<year2>${NUMBER})(?![\d.])(?:年度?)?[)]?`;
const PAST_ITS_END = /平成(?<year>3[2-9]|[4-9]\d)年/gu;
/** The eras changed on 1 May 2019. */
const WRONG_SIDE_OF_MAY =
  /(?<!\d)(?:(?<late>平成(?:31|三十一)年\s?(?:[5-9五六七八九]|1[0-2]|十[一二]?)月)|(?<early>令和(?:元|1|一)年\s?[1-4一二三四]月))/gu;
const FUN = /豆知識|もし|仮に|換算|って何年|続いていたら/u;

export interface WrongYears {
  readonly at: Range;
  readonly era: string;
  readonly western: number;
  readonly mends: readonly Mend[];
}

let pair: RegExp | undefined;

/** 令和9年(2026年): the two years are not the same. */
export function* differentYears(document: Document): Iterable<WrongYears> {
  const { text } = document.folded;
  if (!/令和|平成|昭和|[RHS]\d/u.test(text)) return;
  pair ??= new RegExp(`${ERA_FIRST}|${WESTERN_FIRST}`, "dgu");
  const isQuoted = quotedMistakes(text);
  for (const match of matchesIn(text, pair)) {
    const found = readPair(match, document);
    if (found !== null && !isQuoted(...found.at)) yield found;
  }
}

function readPair(match: RegExpExecArray, document: Document): WrongYears | null {
  const places: Readonly<Record<string, [number, number] | undefined>> = match.indices?.groups ?? {};
  // Which of the two comes first decides which groups there are.
  const later = places["era"] === undefined ? "2" : "";
  const [atEra, atYear, atWestern] = [places[`era${later}`], places[`year${later}`], places[`western${later}`]];
  if (atEra === undefined || atYear === undefined || atWestern === undefined) return null;
  const at = [match.index, match.index + match[0].length] as const;
  return contradiction(document, { at, atEra, atYear, atWestern });
}

type Places = Readonly<Record<"at" | "atEra" | "atYear" | "atWestern", Range>>;

function contradiction(document: Document, { at, atEra, atYear, atWestern }: Places): WrongYears | null {
  const words = (range: Range): string => document.folded.text.slice(...range);
  const [era, said] = [words(atEra), readNumber(words(atWestern))];
  const western = eraYear(era, readNumber(words(atYear)) ?? 0);
  if (said === null || western === said) return null;
  const ofEra = yearOfEra(era, said);
  const mends = [mendYear(document, atWestern, western, "西暦")];
  if (ofEra !== null) mends.push(mendYear(document, atYear, ofEra, era));
  return { at, era: `${era}${words(atYear)}${era.length > 1 ? "年" : ""}`, western, mends };
}

function mendYear({ folded, post }: Document, at: Range, year: number, era: string): Mend {
  const text = numberLike(year, post.text.slice(...folded.toOriginal(at)));
  return { message: `${era}を${String(year)}年に直す`, at, text };
}

/** 平成38年, 平成31年5月, 令和元年4月: the era had ended, or not begun; old papers still count that way. */
export function* endedEras({ folded: { text } }: Document): Iterable<Omit<WrongYears, "mends">> {
  if (FUN.test(text)) return;
  for (const { index, 0: words, groups = {} } of matchesIn(text, PAST_ITS_END))
    yield { at: [index, index + words.length], era: words, western: eraYear("平成", Number(groups["year"])) };
  for (const { index, 0: words } of matchesIn(text, WRONG_SIDE_OF_MAY))
    yield { at: [index, index + words.length], era: words, western: 2019 };
}
