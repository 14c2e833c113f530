import { askWhetherMeant } from "../text/did-you-mean.js";
import type { Acceptance, BrokenAcceptance, Fields } from "../types.js";
import { quote } from "./input-error.js";
import { MOST_ACCEPTANCES } from "./limits.js";
import { periodEnd } from "./period.js";

const KEYS = ["rule", "text", "fingerprint", "post", "reason", "by", "until"] as const;
const REPAIR =
  "{rule: 規則のid, text: 指摘された言葉, reason: 受け入れる理由, by: 受け入れた人, until: 2026-12-31} の形で並べてください（until は省けます。投稿がいくつもあるファイルでは post: 投稿の番号かid を足せます）。";

/** A list of acceptances, or one, as parsed from YAML. A broken one does not hide the others. */
export function readAcceptances(value: unknown): readonly (Acceptance | BrokenAcceptance)[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MOST_ACCEPTANCES) return [{ where: null, ...tooMany() }];
  return list.map((entry, at) => {
    const read = acceptance(entry, at + 1);
    return typeof read === "string" ? { where: null, problem: read, repair: REPAIR } : read;
  });
}

export function isBroken(entry: Acceptance | BrokenAcceptance): entry is BrokenAcceptance {
  return "problem" in entry;
}

/** `fields` with the place of each acceptance; `lineOf` takes its place in the list. */
export function locateAcceptances(fields: Fields, file: string, lineOf: (item: number) => number | undefined): Fields {
  const all = fields["sns-lint"];
  if (all === undefined) return fields;
  const placed = all.map((entry, item) => {
    const line = lineOf(item);
    return line === undefined ? entry : { ...entry, where: `${file}:${String(line)}` };
  });
  return { ...fields, "sns-lint": placed };
}

/** What is told in place of all entries. */
export const tooMany = (): { problem: string; repair: string } => ({
  problem: `受け入れの記録が${MOST_ACCEPTANCES.toLocaleString("ja")}件を超えているか、当たる投稿が多すぎます。`,
  repair: "使わなくなった記録を消すか、まとめて受け入れる指摘は --baseline のファイルに記録してください。",
});

type Written = Readonly<Record<(typeof KEYS)[number], string | null>>;

/** The entry, or what is wrong with it. */
function acceptance(entry: unknown, number: number): Acceptance | string {
  const of = `受け入れの記録の${String(number)}件目`;
  if (typeof entry !== "object" || entry === null) return `${of}が項目の組になっていません。`;
  const unknown = Object.keys(entry).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) return `${of}に${quote(unknown)}という項目があります。${askWhetherMeant(unknown, KEYS)}`;
  const given = entry as Readonly<Record<string, unknown>>;
  const written = Object.fromEntries(KEYS.map((key) => [key, words(given[key])])) as Written;
  const ends = written.until === null ? null : periodEnd(written.until);
  const problem = problemOf(written, ends);
  if (problem !== null) return `${of}${problem}`;
  const { rule, text, fingerprint, post, reason, by, until } = written;
  const meant = post === null ? {} : { post };
  return {
    rule: rule ?? "",
    text,
    fingerprint,
    ...meant,
    reason: reason ?? "",
    by: by ?? "",
    until,
    ends,
    shared: false,
  };
}

function problemOf(written: Written, ends: number | null): string | null {
  const missing = (["rule", "reason", "by"] as const).find((key) => written[key] === null);
  if (missing !== undefined) return `に ${missing} がありません。`;
  if ((written.text === null) === (written.fingerprint === null))
    return "には text（指摘された言葉）か fingerprint のどちらか1つが要ります。";
  return ends !== null && Number.isNaN(ends) ? `の until${quote(written.until ?? "")}が日付ではありません。` : null;
}

/** Words as written, a number or date of YAML too; null: none. */
function words(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
