import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inert, markdownText } from "../../src/format/markdown-escape.js";
import { markdown } from "../../src/format/markdown.js";
import { checkstyle } from "../../src/format/checkstyle.js";
import { gitlab } from "../../src/format/gitlab.js";
import { junit } from "../../src/format/junit.js";
import { legible } from "../../src/format/legible.js";
import { sarif } from "../../src/format/sarif.js";
import { EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

describe("markdown", () => {
  it("has the clause word for word, what to write, and boxes to tick", () => {
    const draft = post("役立たず役立たず");
    const found = violation(draft, "役立たず", { advice: "書き直す" });
    const checklist = [{ guideline: "nagasaki", clause: "7-1", label: "７⑴", question: "決裁を受けましたか。" }];
    const shown = markdown(printable([draft], [postReport(draft, { violations: [found, found], checklist })]), plain);
    const lines = shown.split("\n");
    expect(lines).toContain("### draft.txt");
    expect(lines).toContain("  - 長崎市 ８⑷イ「特定の個人、団体等を誹謗中傷する情報」");
    // Two findings of one place are one item with its part.
    expect(lines.filter((line) => line.includes("要修正**"))).toEqual([
      expect.stringMatching(/^- \*\*✕ 要修正\*\* 1行1列 /u),
      expect.stringMatching(/^ {2}- \*\*✕ 要修正\*\* 同じところ /u),
    ]);
    expect(lines).toContain("    - 長崎市 ８⑷イ（条文は上のとおり）");
    expect(lines).toContain("  - → 書き直す");
    expect(lines).toContain("- [ ] 決裁を受けましたか。 ［長崎市 ７⑴］");
  });

  it.each(EVIL)("keeps its form with %j", (words) => {
    const form = (text: string): string[] =>
      markdown(hostile(text), plain)
        .split("\n")
        .map((line) => /^(?:#+|\*\*| *- (?:\[ \] )?)?/.exec(line)![0]);
    expect(form(words)).toEqual(form("x"));
  });
});

describe("markdownText", () => {
  it("makes no link, image, mention, reference, HTML or code of any words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...EVIL)), (words) => {
        const shown = markdownText(words);
        expect(shown).not.toMatch(/[\r\n<>]/);
        expect(shown).not.toMatch(/:\/\/|www\.|[@#!][\p{L}\p{N}]/iu);
        expect(shown.replace(/\\./gsu, "")).not.toMatch(/[\\`*_[\]#|~$]/);
        expect(shown.replace(/&(?:amp|lt|gt);/g, "")).not.toContain("&");
      }),
    );
  });

  it("leaves plain Japanese alone", () => {
    expect(markdownText("「役立たず」は、人をおとしめる言葉です（12月1日・10:30）。")).toBe(
      "「役立たず」は、人をおとしめる言葉です（12月1日・10:30）。",
    );
  });

  it.each(["=1+1", "1. one", "- [x] done", "+ plus", "> quote", "    code", "/close"])(
    "begins no block: %s",
    (words) => {
      expect(markdownText(words)).not.toMatch(/^(?:[-+=>/]|\d+[.)]|\s)/);
    },
  );
});

describe("inert", () => {
  it("is the words as they are, to whoever sees them as they stand", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...EVIL)), (words) => {
        expect(inert(words).replaceAll("\u200b", "")).toBe(legible(words).replaceAll("\u200b", ""));
      }),
    );
  });

  it("makes no link, image, mention, reference, HTML or block of any words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...EVIL)), (words) => {
        expect(inert(words)).not.toMatch(/:\/\/|www\.|[@#!][\p{L}\p{N}]|<[\p{L}/!?]|\][([:]|&#?\w+;/iu);
        expect(inert(words)).not.toMatch(/^ *(?:[-+*=/>~`#|_]|\d+[.)])/mu);
      }),
    );
  });

  const attributes = (shown: string): string[] =>
    [...shown.replace(/<!--.*?-->/gsu, "").matchAll(/ (?:message|name|classname)="([^"]*)"|>([^<]+)</gu)].map(
      ([, value, text]) => (value ?? text ?? "").replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
    );
  const under = (keys: readonly string[], value: unknown): string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, each]) =>
          keys.includes(key) ? [JSON.stringify(each)] : under(keys, each),
        );

  it.each([
    ["checkstyle", checkstyle, attributes],
    ["junit", junit, attributes],
    ["gitlab", gitlab, (shown: string) => under(["description"], JSON.parse(shown))],
    ["sarif", sarif, (shown: string) => under(["message", "fullDescription"], JSON.parse(shown))],
  ] as const)("is what %s says, for reviewdog and others make comments of it", (_, format, told) => {
    const all = told(
      format(hostile("![i](https://evil.example/p.png) <img src=x> @octocat &#60;\n/close", "a.txt"), plain),
    );
    expect(all.filter((words) => words.includes("evil.example")).length).toBeGreaterThan(2);
    for (const words of all) expect(words).not.toMatch(/\]\(|<img|@octocat|&#60;|(?:^|\n|\\n|&#10;)\/close/u);
  });

  it("leaves plain Japanese alone", () => {
    const words = "3件目 [a-1]の1行3文字:「役立たず」は、12月1日（火）10:30〜。\n→ bit.ly/x、電話 0957-22-1500";
    expect(inert(words)).toBe(words);
  });
});
