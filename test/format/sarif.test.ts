import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { sarif } from "../../src/format/sarif.js";
import type { Accepted } from "../../src/types.js";
import { sarifFaults } from "../support/check-sarif.js";
import { schemaFaults } from "../support/sarif-schema.js";
import { anyReport } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const draft = post("😀役立たず", { path: "投稿/下 書き.md" });
const found = violation(draft, "役立たず", {
  suggestions: [{ message: "「係の者」と書く", range: [2, 6], text: "係の者" }],
  advice: "事実だけを書いてください",
});
const accepted: Accepted = { ...found, reason: "引用のため", by: "広報課長", until: "2027-03-31" };
const question = { guideline: "nagasaki", clause: "7-1", label: "７⑴", question: "決裁を受けましたか。" };

function runOf(...[posts, reports]: [Parameters<typeof printable>[0], Parameters<typeof printable>[1]]) {
  const log = JSON.parse(sarif(printable(posts, reports), plain)) as Log;
  expect([...sarifFaults(log), ...schemaFaults(log)]).toEqual([]);
  return log.runs[0]!;
}

describe("sarif", () => {
  it("keeps to the specification whatever the report", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const log = JSON.parse(sarif(report, plain)) as Log;
        expect([...sarifFaults(log), ...schemaFaults(log)]).toEqual([]);
      }),
    );
  });

  it("is held against the schema of the specification, which finds what is wrong", () => {
    const log = JSON.parse(sarif(printable([draft], [postReport(draft, { violations: [found] })]), plain)) as Log;
    expect(schemaFaults(log)).toEqual([]);
    expect(schemaFaults({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(schemaFaults({ ...log, runs: [{ ...log.runs[0], results: [{ level: "bad" }] }] })).not.toEqual([]);
  });

  it("points to file, line and column in UTF-16, and to the offset", () => {
    const { results = [], columnKind } = runOf([draft], [postReport(draft, { violations: [found] })]);
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results[0]!.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: "%E6%8A%95%E7%A8%BF/%E4%B8%8B%20%E6%9B%B8%E3%81%8D.md", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 7, charOffset: 2, charLength: 4 },
    });
    expect(results[0]!.partialFingerprints).toEqual({ "snsLint/v1": found.fingerprint });
  });

  it("tells no offset where front matter stands before the post", () => {
    const later = { ...draft, firstLine: 4 };
    const { results = [] } = runOf([later], [postReport(later, { violations: [violation(later, "役立たず")] })]);
    const { region } = results[0]!.locations![0]!.physicalLocation!;
    expect(region).toMatchObject({ startLine: 4, startColumn: 3 });
    expect(region).not.toHaveProperty("charOffset");
  });

  it("explains rules with their clauses, word for word", () => {
    const { tool } = runOf([draft], [postReport(draft, { violations: [found] })]);
    expect(tool.driver.rules).toHaveLength(1);
    expect(tool.driver.rules![0]!.help!.text).toContain("長崎市 ８⑷イ「特定の個人、団体等を誹謗中傷する情報」");
  });

  it("has levels, suppressions, fixes and questions", () => {
    const levels = (["error", "warning", "info"] as const).map((severity) => ({ ...found, severity }));
    const report = postReport(draft, { violations: levels, accepted: [accepted], checklist: [question] });
    const { results = [] } = runOf([draft], [report]);
    expect(results.map(({ level, kind }) => [level, kind])).toEqual([
      ["error", "fail"],
      ["warning", "fail"],
      ["note", "fail"],
      ["error", "fail"],
      ["none", "review"],
    ]);
    expect(results[3]!.suppressions).toMatchObject([
      {
        kind: "external",
        status: "accepted",
        justification: expect.stringMatching(/^引用のため.*広報課長.*2027-03-31/) as string,
      },
    ]);
    expect(results[0]!.fixes![0]!.artifactChanges[0]!.replacements).toMatchObject([
      { deletedRegion: { startColumn: 3, endColumn: 7 }, insertedContent: { text: "係の者" } },
    ]);
  });

  it("has a fix once, and a file once", () => {
    const twice = { ...found, suggestions: [...found.suggestions, ...found.suggestions] };
    const drafts = [draft, { ...draft, path: `./${draft.path}` }];
    const run = runOf(
      drafts,
      drafts.map((each) => postReport(each, { violations: [twice] })),
    );
    expect(run.results![0]!.fixes).toHaveLength(1);
    expect(run.artifacts).toHaveLength(1);
  });

  it("says that a run failed which left something unchecked", () => {
    const unchecked = [{ rule: "insult", reason: "辞書がない" }];
    const { invocations = [] } = runOf([draft], [postReport(draft, { unchecked })]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error" }],
    });
  });

  it("names the post where a file has several, and gives no line where lines are not the file's", () => {
    const rows = [0, 1].map((index) =>
      post("役立たず", { path: "a.xlsx", index, id: `p${index}`, positions: "post" as const }),
    );
    const { results = [] } = runOf(
      rows,
      rows.map((row) => postReport(row, { violations: [violation(row, "役立たず")] })),
    );
    expect(results[1]!.locations).toMatchObject([
      { logicalLocations: [{ name: "2件目 [p1]", fullyQualifiedName: "a.xlsx#2" }] },
    ]);
    expect(results[1]!.locations![0]!.physicalLocation).not.toHaveProperty("region");
    expect(results[1]!.message.text).toContain("2件目 [p1] 1行1列");
  });

  it("counts code points where only a saved report is at hand", () => {
    const saved = { ...printable([draft], [postReport(draft, { violations: [found] })]), posts: [] };
    const run = (JSON.parse(sarif(saved, plain)) as Log).runs[0]!;
    expect(run.columnKind).toBe("unicodeCodePoints");
    expect(run.results![0]!.locations![0]!.physicalLocation!.region).toEqual({
      startLine: 1,
      startColumn: 2,
      endLine: 1,
      endColumn: 6,
    });
    expect(run.results![0]).not.toHaveProperty("fixes");
  });
});
