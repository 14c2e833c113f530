import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkstyle } from "../../src/format/checkstyle.js";
import { junit } from "../../src/format/junit.js";
import { parseXml, type XmlElement } from "../support/parse-xml.js";
import { anyReport, EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const draft = post("窓口の人は\n役立たず", { path: "a&b.md" });
const severities = ["error", "warning", "info"] as const;
const violations = severities.map((severity) => violation(draft, "役立たず", { severity, advice: "<&>\n書き直す" }));
const unchecked = [{ rule: "insult", reason: "辞書がない" }];
const accepted = [{ ...violation(draft, "役立たず"), reason: "引用", by: "課長", until: null }];
const sample = printable([draft], [postReport(draft, { violations, unchecked, accepted })]);

describe.each([
  ["junit", junit],
  ["checkstyle", checkstyle],
] as const)("%s", (_, format) => {
  it("is well-formed whatever the report", () => {
    fc.assert(fc.property(anyReport, (report) => void parseXml(format(report, plain))));
  });

  it.each(EVIL)("keeps %j in its place", (words) => {
    const shape = (element: XmlElement): unknown => [element.name, element.children.map(shape)];
    const tree = (text: string): unknown => shape(parseXml(format(hostile(text), plain)));
    expect(tree(words)).toEqual(tree("x"));
  });
});

describe("junit", () => {
  const [suite] = parseXml(junit(sample, plain)).children;

  it("fails for errors only", () => {
    expect(suite!.attributes).toEqual({ name: "a&\u200bb.md", tests: "5", failures: "1", errors: "1", skipped: "1" });
    expect(suite!.children.map(({ children: [child] }) => child!.name)).toEqual([
      "failure",
      "system-out",
      "system-out",
      "skipped",
      "error",
    ]);
    expect(suite!.children[0]!.attributes).toMatchObject({ file: "a&b.md", line: "2" });
    expect(suite!.children[0]!.children[0]!.text).toContain("→ <&>\n書き直す");
  });

  it("has a case that passes for a clean post", () => {
    const clean = post("水曜日");
    const [first] = parseXml(junit(printable([clean], [postReport(clean)]), plain)).children;
    expect(first!.children).toMatchObject([{ name: "testcase", children: [] }]);
  });
});

describe("checkstyle", () => {
  it("has place, severity and a message of several lines", () => {
    const [file] = parseXml(checkstyle(sample, plain)).children;
    expect(file!.attributes).toEqual({ name: "a&b.md" });
    expect(file!.children.map(({ attributes }) => attributes["severity"])).toEqual([
      "error",
      "warning",
      "info",
      "error",
    ]);
    expect(file!.children[0]!.attributes).toMatchObject({ line: "2", column: "1", source: "sns-lint.insult" });
    expect(file!.children[0]!.attributes["message"]).toContain("\n→ <&>\n書き直す");
  });

  it("gathers the posts of a file", () => {
    const posts = [post("役立たず"), post("役立たず", { index: 1, firstLine: 3 })];
    const reports = posts.map((each) => postReport(each, { violations: [violation(each, "役立たず")] }));
    const { children } = parseXml(checkstyle(printable(posts, reports), plain));
    expect(children.map((file) => file.children.map(({ attributes }) => attributes["line"]))).toEqual([["1", "3"]]);
  });
});
