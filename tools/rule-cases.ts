// rules/<id>/cases.yml: what the rule finds, and what looks like it and stays silent.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "./root.js";
import type { Certainty, Fields } from "../src/types.js";

export interface Expected {
  readonly words: string;
  readonly certainty?: Certainty;
}

export interface RuleCase {
  readonly text: string;
  readonly fields: Fields;
  /** As a configuration has them; null: none. */
  readonly registers: unknown;
  /** In the order in which they stand in the text; empty for a look-alike. */
  readonly expect: readonly Expected[];
  readonly why: string;
}

/** Of a case. */
export const KEYS = ["text", "expect", "none", "fields", "registers", "why"];

/** Throws where a case is malformed, with its place. */
export function readCases(rule: string): RuleCase[] {
  const path = `rules/${rule}/cases.yml`;
  const cases: unknown = parse(readFileSync(fromRoot(path), "utf8"));
  if (!Array.isArray(cases)) throw new Error(`${path}: not a list of cases`);
  return cases.map((value, index) => readCase(value as Record<string, unknown>, `${path}, case ${index + 1}`));
}

function readCase(value: Record<string, unknown>, place: string): RuleCase {
  const { text, expect, none, fields = {}, registers = null, why } = value;
  const unknown = Object.keys(value).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`${place}: unknown key ${unknown.join(", ")}`);
  if (typeof text !== "string" || typeof why !== "string") throw new Error(`${place}: needs text and why`);
  if ((expect === undefined) !== (none === true)) throw new Error(`${place}: needs either expect or none: true`);
  return { text, why, registers, fields: fields as Fields, expect: none === true ? [] : readExpected(expect, place) };
}

function readExpected(value: unknown, place: string): Expected[] {
  if (!Array.isArray(value)) throw new Error(`${place}: expect is not a list`);
  for (const one of value as Partial<Expected>[]) {
    if (typeof one.words !== "string") throw new Error(`${place}: expect without words`);
  }
  return value as Expected[];
}
