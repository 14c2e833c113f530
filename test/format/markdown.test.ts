import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../src/format/markdown-escape.js";
import { markdown } from "../../src/format/markdown.js";
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
    expect(lines).toContain("  - 長崎市 ８⑷イ（条文は上のとおり）");
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
