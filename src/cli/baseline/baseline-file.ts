// The file of known findings: sorted, a line each, so that two branches merge; without a word of a draft.
import { isRecord } from "../../text/is-record.js";
import type { KnownFinding } from "../../types.js";

/** The path is from the baseline's folder, with "/"; for the fingerprint see markOf. */
export type Known = KnownFinding;

export function formatBaseline(known: readonly Known[]): string {
  const lines = [...known].sort(byPlace).map(({ path, id, rule, fingerprint, count }) => {
    const entry = { path, ...(id === null ? {} : { id }), rule, fingerprint, count };
    return `\n    ${JSON.stringify(entry)}`;
  });
  return `{\n  "schemaVersion": 1,\n  "findings": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** What is wrong with a file that is no baseline. */
export interface BaselineFault {
  readonly line: number | null;
  readonly reason: "json" | "version" | "entry";
}

export function parseBaseline(source: string): readonly Known[] | BaselineFault {
  const value = parseJson(source.replace(/^\ufeff/, ""));
  if (!isRecord(value) || !Array.isArray(value["findings"])) return { line: lineOfFault(source), reason: "json" };
  if (value["schemaVersion"] !== 1) return { line: null, reason: "version" };
  const known = value["findings"].map(readEntry);
  const broken = known.indexOf(null);
  // One entry a line, as we write it.
  if (broken >= 0) return { line: nthEntry(source, broken), reason: "entry" };
  return known.filter((entry) => entry !== null);
}

/** By path, post, rule and fingerprint; the same on every machine. */
function byPlace(a: Known, b: Known): number {
  return (
    compare(a.path, b.path) ||
    compare(a.id ?? "", b.id ?? "") ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readEntry(value: unknown): Known | null {
  if (!isRecord(value)) return null;
  const { path, id = null, rule, fingerprint, count } = value;
  const named = typeof path === "string" && (id === null || typeof id === "string") && typeof rule === "string";
  if (!named || typeof fingerprint !== "string" || !Number.isSafeInteger(count) || Number(count) < 1) return null;
  return { path, id, rule, fingerprint, count: Number(count) };
}

/** Undefined, which JSON has no word for, where it is not JSON. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Marks of a merge that nobody finished are what breaks such a file. */
function lineOfFault(source: string): number | null {
  const at = source.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  return at < 0 ? null : at + 1;
}

function nthEntry(source: string, nth: number): number | null {
  const lines = [...source.split("\n").entries()].filter(([, line]) => /^\s*\{".*\},?\s*$/.test(line));
  const found = lines[nth];
  return found === undefined ? null : found[0] + 1;
}
