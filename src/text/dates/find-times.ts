// Times and ranges of times: 19時, 午後6時30分, 13:30~10:30, 25時.
import type { TimeMention } from "../../types.js";
import { readNumber } from "./numerals.js";
import { matchesIn } from "../matches-in.js";

const NUMBER = String.raw`(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})`;
const TIME = new RegExp(
  String.raw`(?<half>午前|午後|深夜|正午)?\s?(?:(?<![\d/.]|\d:|(?<!:\d\d ?|[時分半] ?)-)(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])|(?<hour2>${NUMBER})時(?!間|代|期|点|刻|々|半期)(?:(?<minute2>${NUMBER})分(?!の)|(?<half2>半))?)|正午`,
  "gu",
);
const RANGE = /^\s?(?:[~〜-]|から)\s?(?<next>翌日?|翌朝)?の?\s?$/u;

/** All times of a folded text; `until` is set where another time follows as the end of a range. */
export function findTimes(text: string): TimeMention[] {
  const times = [...matchesIn(text, TIME)].map(read);
  return times.map((time, index) => {
    const next = times[index + 1];
    const between = next === undefined ? null : RANGE.exec(text.slice(time.end, next.start));
    return { ...time, until: between === null ? null : index + 1, nextDay: between?.groups?.["next"] !== undefined };
  });
}

function read(match: RegExpExecArray): TimeMention {
  const { half, hour, hour2, minute, minute2, half2 } = match.groups ?? {};
  return {
    start: match.index + (/^\s/u.test(match[0]) ? 1 : 0),
    end: match.index + match[0].length,
    half: HALVES.find((name) => name === half) ?? null,
    hour: match[0].trim() === "正午" ? 12 : (readNumber(hour ?? hour2) ?? 0),
    minute: half2 === undefined ? (readNumber(minute ?? minute2) ?? 0) : 30,
    until: null,
    nextDay: false,
  };
}

const HALVES = ["午前", "午後", "深夜"] as const;
