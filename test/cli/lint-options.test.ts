import { describe, expect, it } from "vitest";
import { readLintOptions } from "../../src/cli/lint-options.js";
import { UsageError } from "../../src/cli/usage-error.js";

describe("readLintOptions", () => {
  it("prints for people where nothing is asked", () => {
    expect(readLintOptions({}, "ja")).toEqual({
      outputs: [{ format: "pretty", file: null }],
      rules: {},
      maxWarnings: Infinity,
      now: undefined,
      explain: false,
      requireReview: false,
      usage: undefined,
    });
  });

  it.each([
    ["json", { format: "json", file: null }],
    ["json:out/result.json", { format: "json", file: "out/result.json" }],
    ["ndjson:C:\\posts\\result.ndjson", { format: "ndjson", file: "C:\\posts\\result.ndjson" }],
  ])("reads --format %s", (given, output) => {
    expect(readLintOptions({ format: [given] }, "ja").outputs).toEqual([output]);
  });

  it.each([
    ["2026-12-01", "2026-11-30T15:00:00.000Z"],
    ["2026-12-01T10:00", "2026-12-01T01:00:00.000Z"],
    ["2026-12-01T10:00:00Z", "2026-12-01T10:00:00.000Z"],
  ])("takes --now %s as the time of a Japanese office unless it says a zone", (given, moment) => {
    expect(readLintOptions({ now: given }, "ja").now?.toISOString()).toBe(moment);
  });

  it("lets a later --rule win", () => {
    expect(readLintOptions({ rule: ["insult:off", "insult:warning"] }, "ja").rules).toEqual({ insult: "warning" });
  });

  it.each([
    { format: ["pdf"] },
    { format: ["json:"] },
    { format: ["json", "ndjson"] },
    { rule: ["insult"] },
    { rule: ["insult:fatal"] },
    { maxWarnings: "-1" },
    { maxWarnings: "1.5" },
    { now: "tomorrow" },
    { lang: "fr" },
  ])("refuses %j", (raw) => {
    expect(() => readLintOptions(raw, "ja")).toThrow(UsageError);
  });
});
