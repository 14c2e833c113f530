import { periodEnd } from "../../read/period.js";
import type { Asker } from "../ask.js";
import type { RawAcceptOptions } from "./accept-options.js";
import type { OpenFinding } from "./open-findings.js";
import type { AcceptWords } from "./say-accept.js";
import { secretive } from "../../text/secretive.js";

/** Why a finding may stand, who says so, and until when. */
export interface Answer {
  readonly reason: string;
  readonly by: string;
  /** null: for good. */
  readonly until: string | null;
}

/** The finding that a person picks; "done": enough, null: gave up. */
export async function askWhich(
  findings: readonly OpenFinding[],
  asker: Asker,
  words: AcceptWords,
): Promise<OpenFinding | "done" | null> {
  const choices = findings.map(({ label, message }, at) => ({ value: String(at), label, hint: message }));
  const done = { value: "done", label: words.done, hint: "" };
  const chosen = await asker.choose(words.which, [...choices, done]);
  if (chosen === null || chosen === "done") return chosen;
  return findings[Number(chosen)] ?? null;
}

/** What the options do not say is asked for; null where the user gave up. */
export async function askWhy(
  given: Partial<Pick<RawAcceptOptions, "reason" | "by" | "until">>,
  asker: Asker,
  words: AcceptWords,
  now: number,
): Promise<Answer | null> {
  const needed = (answer: string): string | null => (answer.trim() === "" ? words.needed : null);
  const reason = given.reason ?? (await asker.text(words.reason, words.reasonExample, needed));
  if (reason === null) return null;
  const by = given.by ?? (await asker.text(words.by, words.byExample, needed));
  if (by === null) return null;
  const check = (answer: string): string | null => untilProblem(answer, words, now);
  const until = given.until ?? (await asker.text(words.until, words.untilExample, check));
  if (until === null) return null;
  return answerOf(reason, by, until);
}

export function answerOf(reason: string, by: string, until: string): Answer {
  return { reason: reason.trim(), by: by.trim(), until: until.trim() === "" ? null : until.trim() };
}

/** null: it is a day that has not passed, or left open. */
export function untilProblem(until: string, words: AcceptWords, now: number): string | null {
  if (until.trim() === "") return null;
  const end = periodEnd(until.trim());
  if (Number.isNaN(end)) return words.badUntil(secretive(until));
  return end <= now ? words.pastUntil(until) : null;
}
