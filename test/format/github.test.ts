import { describe, expect, it } from "vitest";
import { github } from "../../src/format/github.js";
import { EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const COMMAND = /^::(error|warning|notice)(?: ((?:[\w]+=[^:,\r\n]*)(?:,[\w]+=[^:,\r\n]*)*))?::(.*)$/;

/** As the runner of GitHub Actions reads a line. */
function read(line: string): { level: string; properties: Record<string, string>; message: string } | null {
  const [, level, properties = "", message] = COMMAND.exec(line) ?? [];
  if (level === undefined || message === undefined) return null;
  const pairs = properties.split(",").map((pair) => pair.split(/=(.*)/s, 2).map(unescape) as [string, string]);
  return { level, properties: Object.fromEntries(pairs), message: unescape(message) };
}

function unescape(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

describe("github", () => {
  it("annotates the words, with the clause and what to write", () => {
    const draft = post("一行目\n役立たず", { path: "a,b:c%.md", firstLine: 4 });
    const found = violation(draft, "役立たず", { advice: "100%直す:\n次の行" });
    const shown = github(printable([draft], [postReport(draft, { violations: [found] })]), plain);
    expect(read(shown.split("\n")[0]!)).toMatchObject({
      level: "error",
      properties: { file: "a,b:c%.md", line: "5", endLine: "5", col: "1", endColumn: "5" },
      message: expect.stringContaining("８⑷イ「特定の個人、団体等を誹謗中傷する情報」\n→ 100%直す:\n次の行") as string,
    });
  });

  it.each(EVIL)("starts no command with %j", (words) => {
    const lines = github(hostile(words), plain)
      .trimEnd()
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    const clean = github(hostile("x"), plain).trimEnd().split("\n");
    expect(lines).toHaveLength(clean.length);
    const closing = lines.pop()!;
    expect(closing).not.toMatch(/::|##\[/);
    expect(lines.filter((line) => read(line) === null)).toEqual([]);
    expect(lines.map((line) => read(line)!.level)).toEqual(clean.slice(0, -1).map((line) => read(line)!.level));
  });

  it("names no file for standard input, and no line for a record", () => {
    const drafts = [post("役立たず", { path: "<stdin>" }), post("役立たず", { path: "a.csv", cell: "C2" })];
    const reports = drafts.map((each) => postReport(each, { violations: [violation(each, "役立たず")] }));
    const lines = github(printable(drafts, reports), plain).split("\n");
    expect(Object.keys(read(lines[0]!)!.properties)).toEqual(["title"]);
    expect(Object.keys(read(lines[1]!)!.properties)).toEqual(["file", "title"]);
  });
});
