import { askWhetherMeant } from "../text/did-you-mean.js";
import type { Acceptance } from "../types.js";
import { periodEnd } from "./period.js";

const KEYS = ["rule", "text", "fingerprint", "reason", "by", "until"] as const;
const REPAIR =
  "{rule: 規則のid, text: 指摘された言葉, reason: 受け入れる理由, by: 受け入れた人, until: 2026-12-31} の形で並べてください（until は省けます）。";

/** What is wrong with a list of acceptances, and what to do about it. */
export interface AcceptanceProblem {
  readonly problem: string;
  readonly repair: string;
}

/** A list of acceptances as parsed from YAML; the first thing wrong with it is told. */
export function readAcceptances(value: unknown): { readonly value: readonly Acceptance[] } | AcceptanceProblem {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read = list.map((entry, at) => acceptance(entry, at + 1));
  const faulty = read.find((each): each is string => typeof each === "string");
  if (faulty !== undefined) return { problem: faulty, repair: REPAIR };
  return { value: read.filter((each) => typeof each !== "string") };
}

type Written = Readonly<Record<(typeof KEYS)[number], string | null>>;

/** The entry, or what is wrong with it. */
function acceptance(entry: unknown, number: number): Acceptance | string {
  const of = `受け入れ（sns-lint）の${String(number)}件目`;
  if (typeof entry !== "object" || entry === null) return `${of}が項目の組になっていません。`;
  const unknown = Object.keys(entry).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) return `${of}に「${unknown}」という項目があります。${askWhetherMeant(unknown, KEYS)}`;
  const given = entry as Readonly<Record<string, unknown>>;
  const written = Object.fromEntries(KEYS.map((key) => [key, words(given[key])])) as Written;
  const ends = written.until === null ? null : periodEnd(written.until);
  const problem = problemOf(written, ends);
  if (problem !== null) return `${of}${problem}`;
  const { rule, text, fingerprint, reason, by, until } = written;
  return { rule: rule ?? "", text, fingerprint, reason: reason ?? "", by: by ?? "", until, ends, shared: false };
}

function problemOf(written: Written, ends: number | null): string | null {
  const missing = (["rule", "reason", "by"] as const).find((key) => written[key] === null);
  if (missing !== undefined) return `に ${missing} がありません。`;
  if ((written.text === null) === (written.fingerprint === null))
    return "には text（指摘された言葉）か fingerprint のどちらか1つが要ります。";
  return ends !== null && Number.isNaN(ends) ? `の until「${written.until}」が日付ではありません。` : null;
}

/** Words as written, a number or date of YAML too; null: none. */
function words(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
