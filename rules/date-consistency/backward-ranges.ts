import { toDays, weekdayOf } from "../../src/define-rule.js";
import type { Certainty, DateMention, Document } from "../../src/define-rule.js";
import { RANGE, type Dated, type Resolved } from "./resolve.js";

export interface Backwards {
  readonly from: DateMention;
  readonly to: DateMention;
  readonly certainty: Certainty;
}

/** 10月30日〜10月3日: the end lies before the beginning. */
export function* backwardRanges(document: Document, dates: readonly Dated[]): Iterable<Backwards> {
  const { text } = document.folded;
  for (const [index, { mention: from, resolved: first }] of dates.entries()) {
    const { mention: to, resolved: last, quoted } = dates[index + 1] ?? {};
    if (to === undefined || first === null || !last || !RANGE.test(text.slice(from.end, to.start))) continue;
    if (quoted === true) continue;
    const certainty = turnsBack(first, last);
    if (certainty !== null) yield { from, to, certainty };
  }
}

const LONG = 200;

/** Over the new year a range may turn, but not for the better part of a year if the weekday is that of the same year. */
function turnsBack(first: Resolved, last: Resolved): Certainty | null {
  if (last.mention.year !== null || first.month === last.month) return last.days < first.days ? "certain" : null;
  if (last.year === first.year || last.days - first.days < LONG) return last.days < first.days ? "certain" : null;
  return fallsOnWeekday(last, first.year) && !fallsOnWeekday(last, last.year) ? "likely" : null;
}

function fallsOnWeekday({ mention, month }: Resolved, year: number): boolean {
  const days = toDays({ year, month, day: mention.day });
  return days !== null && mention.weekday === weekdayOf(days);
}
