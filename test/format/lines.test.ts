// Formats whose places are plain figures: compact, gitlab, rdjson.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact } from "../../src/format/compact.js";
import { gitlab } from "../../src/format/gitlab.js";
import { rdjson } from "../../src/format/rdjson.js";
import { anyReport, EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const draft = post("一行目\n😀あ役立たず", { path: "posts/a.md", firstLine: 4 });
const found = violation(draft, "役立たず", {
  suggestions: [{ message: "「係の者」と書く", range: [7, 11], text: "係の者" }],
});
const sample = printable([draft], [postReport(draft, { violations: [found] })]);

describe("compact", () => {
  it("is a line per finding with path, line and column", () => {
    expect(compact(sample, plain).split("\n")[0]).toBe(
      "posts/a.md:5:3: 要修正 「役立たず」は人をおとしめる言葉です。 [insult]",
    );
  });

  it.each(EVIL)("stays on one line with %j", (words) => {
    expect(compact(hostile(words), plain).split(/[\r\n\u2028]/)).toHaveLength(
      compact(hostile("x"), plain).split("\n").length,
    );
  });

  it("names the post of a file, and the cell of a table", () => {
    const rows = [
      post("役立たず", { path: "a.md" }),
      post("役立たず", { path: "a.md", index: 1, firstLine: 3 }),
      post("役立たず", { path: "b.xlsx", cell: "投稿!C5" }),
    ];
    const reports = rows.map((row) => postReport(row, { violations: [violation(row, "役立たず")] }));
    const withCell = [reports[0]!, reports[1]!, { ...reports[2]!, cell: "投稿!C5" }];
    const lines = compact(printable(rows, withCell), plain).split("\n");
    expect(lines[1]).toMatch(/^a\.md:3:1: 2件目: 要修正 /);
    expect(lines[2]).toMatch(/^b\.xlsx: 投稿!C5 1行1列: 要修正 /);
  });
});

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

describe("gitlab", () => {
  it("has what a code quality report needs", () => {
    expect(JSON.parse(gitlab(sample, plain))).toMatchObject([
      {
        description: expect.stringContaining("長崎市 ８⑷イ「") as string,
        check_name: "insult",
        severity: "major",
        location: { path: "posts/a.md", lines: { begin: 5, end: 5 } },
      },
    ]);
  });

  it("has a fingerprint of its own for every finding, the same in every run", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const prints = (JSON.parse(gitlab(report, plain)) as Issue[]).map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        expect((JSON.parse(gitlab(report, plain)) as Issue[]).map(({ fingerprint }) => fingerprint)).toEqual(prints);
      }),
    );
  });

  it("keeps the fingerprint when lines are added above", () => {
    const moved = { ...draft, firstLine: 40 };
    const other = printable([moved], [postReport(moved, { violations: [violation(moved, "役立たず")] })]);
    const print = (of: typeof sample): string => (JSON.parse(gitlab(of, plain)) as Issue[])[0]!.fingerprint;
    expect(print(other)).toBe(print(sample));
  });
});

describe("rdjson", () => {
  it.each(EVIL)("makes nothing but words of %j where its messages are read as Markdown", (words) => {
    const messages = (from: string): string[] => {
      const { diagnostics } = JSON.parse(rdjson(hostile(from), plain)) as { diagnostics: { message: string }[] };
      return diagnostics.flatMap(({ message }) => message.split("\n"));
    };
    const lines = messages(words);
    expect(lines).toHaveLength(messages("x").length);
    for (const line of lines) {
      expect(line).not.toMatch(/^(?:[-+=>/]|\d+[.)]|\s)|[<>]|:\/\/|www\.|[@#!][\p{L}\p{N}]/iu);
      expect(line.replace(/\\./gsu, "")).not.toMatch(/[\\`*_[\]#|~$]/);
    }
  });

  it("suggests the words as they are to stand in the file", () => {
    const starred = { ...found, suggestions: [{ message: "書く", range: found.range, text: "*_係の者_*" }] };
    const shown = rdjson(printable([draft], [postReport(draft, { violations: [starred] })]), plain);
    expect(shown).toContain('"*_係の者_*"');
  });

  it("counts columns in bytes of UTF-8, suggestions too", () => {
    const range = { start: { line: 5, column: 8 }, end: { line: 5, column: 20 } };
    expect(JSON.parse(rdjson(sample, plain))).toMatchObject({
      source: { name: "sns-lint" },
      diagnostics: [
        {
          location: { path: "posts/a.md", range },
          severity: "ERROR",
          code: { value: "insult" },
          suggestions: [{ range, text: "係の者" }],
        },
      ],
    });
  });

  it("is JSON whatever the report, and tells lines only of a saved one", () => {
    fc.assert(fc.property(anyReport, (report) => void JSON.parse(rdjson(report, plain))));
    expect(JSON.parse(rdjson({ ...sample, posts: [] }, plain))).toMatchObject({
      diagnostics: [{ location: { range: { start: { line: 5 } } } }],
    });
  });
});
