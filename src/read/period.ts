import { parseMoment } from "./parse-moment.js";

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds at which what is written begins: a day at midnight in Japan. NaN where it is no date. */
export function periodStart(written: string): number {
  return Date.parse(parseMoment(written) ?? "");
}

/** Milliseconds at which it is over: a day holds to its end, a time to the minute. NaN where it is no date. */
export function periodEnd(written: string): number {
  return periodStart(written) + (isTimed(written) ? 0 : DAY);
}

export function isTimed(written: string): boolean {
  return /[:時]/u.test(written.normalize("NFKC"));
}
