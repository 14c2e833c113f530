import { describe, expect, it } from "vitest";
import { json } from "../../src/format/json.js";
import { ndjson } from "../../src/format/ndjson.js";
import type { Report } from "../../src/types.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const draft = post("役立たず 090-1234-5678", { path: "a.ndjson", id: "p1" });
const warning = violation(draft, "役立たず", { severity: "warning" });
const number = violation(draft, "090-1234-5678", { category: "personal-data", text: "090＊" });
const across = violation(draft, "ず 090-1234");
const sample = printable([draft], [postReport(draft, { violations: [warning, number, across] })], [[]]);

describe("json", () => {
  const read = JSON.parse(json(sample, plain)) as Report;

  it("is the report, keys in the documented order", () => {
    expect(Object.keys(read)).toEqual(["schemaVersion", "tool", "guidelines", "posts", "summary"]);
    expect(Object.keys(read.posts[0]!)).toEqual([
      "path",
      "index",
      "id",
      "violations",
      "accepted",
      "checklist",
      "unchecked",
      "lengths",
    ]);
    expect(Object.keys(read.posts[0]!.violations[0]!).slice(0, 6)).toEqual([
      "rule",
      "category",
      "severity",
      "certainty",
      "message",
      "advice",
    ]);
    expect(read.posts[0]!.violations[0]!.range).toEqual([0, 4]);
  });

  it("tells the line of a record, and columns in all units where they are the file's", () => {
    const row = post("役立たず", { path: "a.ndjson", positions: "post", line: 3 });
    const text = post("😀役立たず", { firstLine: 3 });
    const reports = [row, text].map((each) => postReport(each, { violations: [violation(each, "役立たず")] }));
    const { posts } = JSON.parse(json(printable([row, text], reports, [[], []]), plain)) as Report;
    expect(posts[0]).toMatchObject({ line: 3, positions: "post" });
    expect(posts[0]!.violations[0]!.start).toEqual({ line: 1, column: 1 });
    expect(posts[1]).toMatchObject({ line: 3 });
    expect(posts[1]!.violations[0]!.start).toEqual({ line: 3, column: 2, utf16: 3, utf8: 5 });
  });

  it("suggests nothing that would write a secret out", () => {
    const suggestions = [
      { message: "「090-1234」と書く", range: [4, 13], text: "090-1234" },
      { message: "「役に立つ」と書く", range: [0, 4], text: "役に立つ" },
    ] as const;
    const wide = violation(draft, "役立たず", { suggestions });
    const told = { ...number, message: "携帯電話の番号です。" };
    const shown = json(printable([draft], [postReport(draft, { violations: [wide, told] })], [[]]), plain);
    expect(shown).toContain("役に立つ");
    expect(shown).not.toContain("1234");
  });

  it("hides a secret that another finding overlaps", () => {
    expect(read.posts[0]!.violations.map(({ text }) => text)).toEqual(["役立たず", "090＊", "ず ＊＊＊＊＊＊＊＊"]);
  });

  it("leaves errors only when quiet, and counts all the same", () => {
    const quiet = JSON.parse(json(sample, { ...plain, quiet: true })) as Report;
    expect(quiet.posts[0]!.violations.map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect(quiet.summary.warnings).toBe(1);
  });
});

describe("ndjson", () => {
  it("is one line per post and nothing else", () => {
    const second = post("b", { path: "a.ndjson", index: 1, id: "p2" });
    const lines = ndjson(printable([draft, second], [postReport(draft), postReport(second)]), plain).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(["p1", "p2"]);
  });
});
