import type { Certainty, Document, Range, TimeMention } from "../../src/define-rule.js";

/** 25時 is one o'clock at night to broadcasters and star gazers; nobody goes beyond 29時. */
const LAST_HOUR = 29;
const EVENING = 17 * 60;
const NOON = 12 * 60;

/** Times that no clock shows: 25時75分, 午後13時は既に午後 is left alone. */
export function* impossibleTimes({ times }: Document): Iterable<{ at: Range }> {
  for (const { start, end, hour, minute } of times) if (hour > LAST_HOUR || minute > 59) yield { at: [start, end] };
}

export interface BackwardTimes {
  readonly at: Range;
  readonly certainty: Certainty;
}

/** 13:30〜10:30: it ends before it begins, and not because midnight lies between. */
export function* backwardTimes({ times }: Document): Iterable<BackwardTimes> {
  for (const first of times) {
    const last = first.until === null ? undefined : times[first.until];
    if (last === undefined || first.nextDay) continue;
    const [from, to] = [minutes(first), minutes(last.half === null ? inherit(last, first) : last)];
    const overnight = from >= EVENING && to < NOON;
    if (to < from && !overnight)
      yield { at: [first.start, last.end], certainty: isSpoken(first, last, from, to) ? "hint" : "likely" };
  }
}

const WORKING_DAY = 9 * 60;

/** 9時〜5時 is said of a working day, though 9時〜17時 would be clear. */
function isSpoken(first: TimeMention, last: TimeMention, from: number, to: number): boolean {
  return first.half !== "午後" && last.half === null && to + NOON - from <= WORKING_DAY && to < NOON && from <= NOON;
}

/** 午後1時〜4時: the second is an afternoon time too, where it would else come before the first. */
function inherit(last: TimeMention, first: TimeMention): TimeMention {
  return first.half === "午後" && last.hour <= 12 && last.hour * 60 + last.minute < minutes(first)
    ? { ...last, half: "午後" }
    : last;
}

function minutes({ half, hour, minute }: TimeMention): number {
  const afternoon = half === "午後" && hour < 12 ? 12 : 0;
  return (hour + afternoon) * 60 + minute;
}
