import { firstEndingBehind } from "../../src/define-rule.js";
import type { Certainty, Document, Range, TimeMention } from "../../src/define-rule.js";
import { RANGE, type Dated } from "./resolve.js";

/** 25時 is one o'clock at night to broadcasters and star gazers; nobody goes beyond 29時. */
const LAST_HOUR = 29;
const EVENING = 17 * 60;
const NOON = 12 * 60;

/** Times that no clock shows: 25時75分. */
export function* impossibleTimes({ times }: Document): Iterable<{ at: Range }> {
  for (const { start, end, hour, minute } of times) if (hour > LAST_HOUR || minute > 59) yield { at: [start, end] };
}

export interface TwiceCounted {
  readonly at: Range;
  /** Of the afternoon it says the same twice; of the morning the contrary. */
  readonly certainty: Certainty;
  readonly half: "午前" | "午後";
  /** By the clock of twelve hours. */
  readonly hour: number;
}

/** 午後13時, 午前15時: by both clocks at once. */
export function* twiceCounted({ times }: Document): Iterable<TwiceCounted> {
  for (const { start, end, half, hour, minute } of times) {
    if ((half !== "午前" && half !== "午後") || hour <= 12 || hour >= 24 || minute > 59) continue;
    yield { at: [start, end], certainty: half === "午後" ? "hint" : "likely", half, hour: hour - 12 };
  }
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

/** 12月5日午後3時〜12月5日午後1時: the same day, and an earlier time. */
export function* backwardMoments({ times, folded }: Document, dates: readonly Dated[]): Iterable<BackwardTimes> {
  for (const [index, one] of dates.entries()) {
    const other = dates[index + 1];
    if (other === undefined || one.quoted || !isSameDay(one, other)) continue;
    const between: Range = [one.mention.end, other.mention.start];
    if (!RANGE.test(folded.text.slice(...between))) continue;
    const [first, last] = [timeBehind(times, between[0]), timeBehind(times, other.mention.end)];
    if (first === null || last === null || first.end > between[1] || minutes(last) >= minutes(first)) continue;
    yield { at: [one.mention.start, last.end], certainty: "likely" };
  }
}

function isSameDay({ resolved: a }: Dated, { resolved: b }: Dated): boolean {
  return a !== null && b !== null && a.days === b.days;
}

/** Straight behind an offset. */
function timeBehind(times: readonly TimeMention[], offset: number): TimeMention | null {
  const time = times[firstEndingBehind(times, offset)];
  return time !== undefined && time.start - offset <= 1 ? time : null;
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
