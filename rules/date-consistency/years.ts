import { eraYear } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";

const PAIR =
  /(?<era>令和|平成|昭和)(?<year>\d{1,2}|元)年?(?<fiscal>度)?\s?[(（](?<western>(?:19|20)\d\d)年?度?[)）]|(?<western2>(?:19|20)\d\d)年?(?<fiscal2>度)?\s?[(（](?<era2>令和|平成|昭和)(?<year2>\d{1,2}|元)年?度?[)）]/gu;
const PAST_ITS_END = /平成(?<year>3[2-9]|[4-9]\d)年/gu;
const FUN = /豆知識|もし|仮に|換算|って何年|続いていたら/u;

export interface WrongYears {
  readonly at: Range;
  readonly era: string;
  readonly western: number;
}

/** 令和9年(2026年): the two years are not the same. */
export function* differentYears({ folded: { text } }: Document): Iterable<WrongYears> {
  for (const { index, 0: words, groups = {} } of text.matchAll(PAIR)) {
    const era = groups["era"] ?? groups["era2"] ?? "";
    const number = groups["year"] ?? groups["year2"] ?? "";
    const western = eraYear(era, number === "元" ? 1 : Number(number));
    if (western !== Number(groups["western"] ?? groups["western2"]))
      yield { at: [index, index + words.length], era: `${era}${number}年`, western };
  }
}

/** 平成38年: the era had ended; old papers still count that way. */
export function* endedEras({ folded: { text } }: Document): Iterable<WrongYears> {
  if (FUN.test(text)) return;
  for (const { index, 0: words, groups = {} } of text.matchAll(PAST_ITS_END))
    yield { at: [index, index + words.length], era: words, western: eraYear("平成", Number(groups["year"])) };
}
