import type { Force, Severity } from "../types.js";

/** Strongest first. */
const ORDER: Readonly<Record<Force, number>> = {
  prohibition: 0,
  principle: 1,
  duty: 2,
  care: 3,
  procedure: 4,
  permission: 5,
  background: 6,
  definition: 7,
};

/** What a draft cannot go against: they allow or explain, so they are never cited. */
const SILENT: ReadonlySet<Force> = new Set(["permission", "background", "definition"]);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** For sorting: the stronger force first. */
export function byForce(a: { readonly force: Force }, b: { readonly force: Force }): number {
  return ORDER[a.force] - ORDER[b.force];
}

/** Whether a finding can be held against a clause of this force. */
export function canBind(force: Force): boolean {
  return !SILENT.has(force);
}

/** The severity that a clause of this force demands at most. */
export function severityOf(force: Force): Severity {
  if (ORDER[force] <= ORDER.duty) return "error";
  return force === "care" ? "warning" : "info";
}

/** For sorting: the more severe first. */
export function bySeverity(a: Severity, b: Severity): number {
  return RANK[a] - RANK[b];
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return bySeverity(a, b) < 0 ? b : a;
}

/** The more severe of two severities. */
export function harsher(a: Severity, b: Severity): Severity {
  return bySeverity(a, b) < 0 ? a : b;
}
