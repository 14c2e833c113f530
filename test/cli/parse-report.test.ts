import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/cli/parse-report.js";
import { json } from "../../src/format/json.js";
import { ndjson } from "../../src/format/ndjson.js";
import type { Accepted } from "../../src/types.js";
import { anyReport } from "../format/attack.js";
import { plain, post, postReport, printable, violation } from "../format/sample.js";

const draft = post("役立たず");
const found = violation(draft, "役立たず");
const accepted: Accepted = { ...found, reason: "引用", by: "課長", until: null };
const sample = printable(
  [draft, draft],
  [postReport(draft, { violations: [found], accepted: [accepted] }), postReport(draft)],
);
const saved = json(sample, plain);
/** What reports saved before it was told do not have. */
const NEWER = ["baselined", "fixed", "utf16", "utf8"];

describe("parseReport", () => {
  it("reads what --format json writes", () => {
    expect(parseReport(saved)).toMatchObject(sample.report);
    expect(parseReport(`\ufeff${saved}`)).toEqual(parseReport(saved));
    fc.assert(fc.property(anyReport, (report) => void expect(typeof parseReport(json(report, plain))).toBe("object")));
  });

  it.each([
    ["text", "json", "役立たず"],
    ["nothing", "json", ""],
    ["a list", "report", "[]"],
    ["another program's report", "report", `{"version":"2.1.0","runs":[]}`],
    ["several lines of JSON", "ndjson", ndjson(sample, plain)],
    ["one line of NDJSON", "ndjson", `${ndjson(sample, plain).split("\n")[0]!}\n`],
    ["an account's result", "account", `{"tool":{"name":"sns-lint"},"accounts":[]}`],
    ["a report of the future", "version", saved.replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ["a severity that there is not", "report", saved.replace('"severity": "error"', '"severity": "fatal"')],
    ["a line before the first", "report", saved.replace('"line": 1', '"line": 0')],
    ["a range that is none", "report", saved.replace('"range": [', '"range": [9,')],
    ["a figure that is none", "report", saved.replace('"posts": 2', '"posts": "::error::2"')],
  ])("refuses %s as %s", (_, problem, source) => {
    expect(parseReport(source)).toBe(problem);
  });

  it("throws for nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (source) => void expect(typeof parseReport(source)).toBe("string")),
    );
  });

  it("takes figures that older reports do not have for nought", () => {
    const old = JSON.parse(saved) as { summary: object };
    for (const figure of ["baselined", "fixed"]) Reflect.deleteProperty(old.summary, figure);
    expect(parseReport(JSON.stringify(old))).toEqual(parseReport(saved));
  });

  it("refuses a report with anything else missing, whatever it is", () => {
    const paths = keysOf(JSON.parse(saved) as object).filter((path) => !NEWER.includes(path.at(-1)!));
    for (const path of paths)
      expect([path, parseReport(JSON.stringify(without(path)))]).toEqual([path, expect.any(String)]);
  });
});

/** Paths of all keys of objects. */
function keysOf(value: object, path: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const here = [...path, key];
    const below = typeof each === "object" && each !== null ? keysOf(each, here) : [];
    return Array.isArray(value) ? below : [here, ...below];
  });
}

function without(path: readonly string[]): unknown {
  const copy = JSON.parse(saved) as Record<string, unknown>;
  let at: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  Reflect.deleteProperty(at, path.at(-1)!);
  return copy;
}
