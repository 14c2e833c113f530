import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Baseline, type BaselineMode, type Checked } from "../../../src/cli/baseline/baseline.js";
import { formatBaseline, parseBaseline, type Known } from "../../../src/cli/baseline/baseline-file.js";
import { fingerprintOf } from "../../../src/fingerprint.js";
import type { Result } from "../../../src/index.js";
import type { Violation } from "../../../src/types.js";
import { post as postOf, postReport, violation as violationOf } from "../../format/sample.js";

const RULES = ["insult", "url-shortener", "personal-data", "credential"];
const TEXT = "役立たず bit.ly/a 090-1234-5678 hanamizu2026 役立たず";
const ALL: Checked = { complete: () => true, exists: () => true };

function found(rule: string, words: string, more: Partial<Violation> = {}): Violation {
  return violationOf(postOf(TEXT), words, { rule, fingerprint: fingerprintOf(rule, words), ...more });
}
const rude = found("insult", "役立たず");
const link = found("url-shortener", "bit.ly/a");
const phone = found("personal-data", "090-1234-5678", { category: "personal-data", text: "＊＊＊" });
const secret = found("credential", "hanamizu2026", { category: "credential" });
const number = found("personal-data", "090-1234-5678", { category: "personal-data", tags: ["individual-number"] });
const record = found("acceptance", "役立たず", { category: "acceptance" });

function result(violations: readonly Violation[], path = "a.txt", id: string | null = null): Result {
  const post = postOf(TEXT, { path, id });
  const explanations = violations.map(({ rule }) => ({ entry: rule, tokens: [], contexts: [] }));
  return { post, report: postReport(post, { violations }), silences: [], explanations: () => explanations };
}
const open = (known: readonly Known[], mode: BaselineMode) => new Baseline(known, mode, (path) => path);
function write(...results: Result[]): readonly Known[] {
  const baseline = open([], "write");
  for (const each of results) baseline.apply(each, RULES);
  return baseline.next(ALL);
}
function use(known: readonly Known[], ...results: Result[]): Violation[] {
  const baseline = open(known, "use");
  return results.flatMap((each) => [...baseline.apply(each, RULES).report.violations]);
}

it.each(["use", "write", "prune"] as const)("counts what it hides another time (%s)", (mode) => {
  const baseline = open(write(result([rude, link])), mode);
  const reports = [result([rude, rude, number]), result([link], "b.txt")].map(
    (each) => baseline.apply(each, RULES).report,
  );
  const hidden = reports.reduce((sum, { baselined = 0 }) => sum + baselined, 0);
  expect(hidden).toBe(mode === "write" ? 3 : 1);
  baseline.holds(hidden);
  expect(() => baseline.holds(hidden + 1)).toThrow(/told/u);
});

describe("a baseline", () => {
  it("knows what it has written, as often as it was there", () => {
    const known = write(result([rude, link, rude]));
    expect(known.map(({ rule, count }) => [rule, count])).toEqual([
      ["insult", 2],
      ["url-shortener", 1],
    ]);
    expect(use(known, result([rude, link, rude]))).toEqual([]);
    expect(use(known, result([rude, rude, rude]))).toEqual([rude]);
  });

  it("reports what is new: other words, another rule, another post, another file", () => {
    const known = write(result([link], "a.csv", "1"));
    expect(use(known, result([rude], "a.csv", "1"))).toEqual([rude]);
    expect(use(known, result([link], "a.csv", "2"))).toEqual([link]);
    expect(use(known, result([link], "b.csv", "1"))).toEqual([link]);
  });

  it.each([secret, number, record])("never takes $rule ($category)", (violation) => {
    expect(write(result([violation]))).toEqual([]);
    const forged = write(result([link])).map((entry) => ({
      ...entry,
      rule: violation.rule,
      fingerprint: violation.fingerprint,
    }));
    expect(use(forged, result([violation]))).toEqual([violation]);
  });

  it("knows personal data by a mark that shows no value, and tells another value of the length", () => {
    const known = write(result([phone]));
    expect(known[0]?.fingerprint).toMatch(/^[0-9a-f]{8}-[0-9a-f]{2}$/);
    const other = result([phone]);
    const changed = { ...other, post: { ...other.post, text: TEXT.replace("1234", "1235") } };
    expect(use(known, changed)).toEqual([phone]);
  });

  it("knows a finding once that two branches recorded", () => {
    const known = write(result([link]));
    const twice = [...known, ...known];
    expect(use(twice, result([link, link]))).toEqual([link]);
    const baseline = open(twice, "prune");
    baseline.apply(result([link]), RULES);
    expect(baseline.next(ALL)).toEqual(known);
  });

  it("keeps explanations with their findings, and says how many are known", () => {
    const shown = open(write(result([rude])), "use").apply(result([rude, link]), RULES);
    expect(shown.report).toMatchObject({ baselined: 1, violations: [{ rule: "url-shortener" }] });
    expect(shown.explanations()).toMatchObject([{ entry: "url-shortener" }]);
  });

  it("forgets what is gone, where the run can tell", () => {
    const known = [
      ...write(result([rude, link])),
      ...write(result([link], "b.txt")),
      ...write(result([link], "c.txt")),
    ];
    const baseline = open(known, "prune");
    baseline.apply(result([link, phone]), ["insult", "url-shortener", "personal-data"]);
    const checked = { ...ALL, exists: (path: string) => path !== "c.txt" };
    expect(baseline.stale(checked).map(({ path, rule }) => [path, rule])).toEqual([
      ["a.txt", "insult"],
      ["c.txt", "url-shortener"],
    ]);
    expect(baseline.next(checked).map(({ path, rule }) => [path, rule])).toEqual([
      ["a.txt", "url-shortener"],
      ["b.txt", "url-shortener"],
    ]);
  });

  it.each([
    ["the rule did not run", ["url-shortener"], {}, ALL],
    ["the rule crashed", RULES, { unchecked: [{ rule: "insult", reason: "x" }] }, ALL],
    ["a part of the file was not read", RULES, {}, { ...ALL, complete: () => false }],
  ])("keeps what nobody looked for: %s", (_, rules, more, checked) => {
    const known = write(result([rude]));
    for (const mode of ["use", "prune", "write"] as const) {
      const baseline = open(known, mode);
      const given = result([]);
      baseline.apply({ ...given, report: { ...given.report, ...more } }, rules);
      expect(baseline.stale(checked)).toEqual([]);
      expect(baseline.next(checked)).toEqual(known);
    }
  });
});

const anyFound = fc.array(fc.constantFrom(rude, link, phone, secret), { maxLength: 8 });
const anyFile = fc.constantFrom("a.txt", "b.txt", "c.txt");
const anyRun = fc.uniqueArray(fc.record({ path: anyFile, violations: anyFound }), { selector: ({ path }) => path });
const resultsOf = (run: readonly { path: string; violations: Violation[] }[]) =>
  run.map(({ path, violations }) => result(violations, path));

describe("any baseline", () => {
  it("loses no finding: each is reported or counted, and secrets are reported", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (before, now) => {
        const baseline = open(write(...resultsOf(before)), "use");
        for (const each of resultsOf(now)) {
          const { violations, baselined = 0 } = baseline.apply(each, RULES).report;
          expect(violations.length + baselined).toBe(each.report.violations.length);
          const secrets = each.report.violations.filter((violation) => violation === secret);
          expect(violations.filter((violation) => violation === secret)).toEqual(secrets);
        }
      }),
    );
  });

  it("hides everything that may stand after it was written, and has nothing stale", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const baseline = open(write(...resultsOf(run)), "use");
        const left = resultsOf(run).flatMap((each) => baseline.apply(each, RULES).report.violations);
        expect(left.every((violation) => violation === secret)).toBe(true);
        expect(baseline.stale(ALL)).toEqual([]);
      }),
    );
  });

  it("grows by pruning never, and not by pruning again", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (before, now) => {
        const prune = (known: readonly Known[]) => {
          const baseline = open(known, "prune");
          for (const each of resultsOf(now)) baseline.apply(each, RULES);
          return baseline.next(ALL);
        };
        const known = write(...resultsOf(before));
        const once = prune(known);
        for (const entry of once) {
          const old = known.find((each) => each.path === entry.path && each.fingerprint === entry.fingerprint);
          expect(old?.count).toBeGreaterThanOrEqual(entry.count);
        }
        expect(prune(once)).toEqual(once);
      }),
    );
  });

  it("is a line each, sorted, without a word of the draft, and reads back", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const known = write(...resultsOf(run));
        const shown = formatBaseline(known);
        expect(formatBaseline([...known].reverse())).toBe(shown);
        expect(shown.split("\n").length).toBe(known.length + (known.length === 0 ? 5 : 6));
        expect(shown).not.toMatch(/役立たず|bit\.ly|-5678|hanamizu/);
        const read = parseBaseline(shown);
        expect("reason" in read ? read : formatBaseline(read)).toBe(shown);
      }),
    );
  });
});

describe("parseBaseline", () => {
  const line = '    {"path":"a.txt","rule":"insult","fingerprint":"00000000","count":1}';
  const file = (...lines: string[]): string =>
    `{\n  "schemaVersion": 1,\n  "findings": [\n${lines.join(",\n")}\n  ]\n}\n`;

  it.each([
    ["no JSON", "x", { reason: "json", line: null }],
    ["another program's", "[]", { reason: "json", line: null }],
    ["a merge that nobody finished", file("<<<<<<< HEAD", line), { reason: "json", line: 4 }],
    ["the future's", file(line).replace("1,", "2,"), { reason: "version", line: null }],
    ["an entry without a rule", file(line, line.replace('"rule":"insult",', "")), { reason: "entry", line: 5 }],
    ["a count that is none", file(line.replace(":1}", ":0}")), { reason: "entry", line: 4 }],
  ])("refuses %s", (_, source, fault) => {
    expect(parseBaseline(source)).toEqual(fault);
  });

  it("reads a file that somebody laid out anew", () => {
    const laidOut = JSON.stringify(JSON.parse(file(line)), null, 4);
    expect(parseBaseline(`\ufeff${laidOut}`)).toMatchObject([{ path: "a.txt", id: null, count: 1 }]);
  });
});
