import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBroken } from "../../src/read/acceptances.js";
import { addAcceptance, type NewAcceptance } from "../../src/read/add-acceptance.js";
import { editText } from "../../src/read/edit-bytes.js";
import { readFrontMatter } from "../../src/read/front-matter.js";
import { readSidecar } from "../../src/read/read-sidecar.js";

const entry: NewAcceptance = {
  rule: "url-shortener",
  text: "https://bit.ly/a",
  fingerprint: null,
  post: null,
  reason: "掲示物: 同じ表記",
  by: "広報課長",
  until: "2027-03-31",
};
const added = (source: string, of = entry): string | null => {
  const edit = addAcceptance(source, of, "sidecar");
  return edit === null ? null : editText(source, [edit]);
};
const rulesIn = (source: string) => readSidecar(source, "a.yml").map((each) => (isBroken(each) ? "broken" : each.rule));

describe("an acceptance added to a sidecar", () => {
  it.each([
    ["nothing", ""],
    ["a comment", "# 記録\n"],
    ["a list", "- rule: insult\n  text: あ\n  reason: い\n  by: う\n"],
    ["a list without a last line end", "- {rule: insult, text: あ, reason: い, by: う}"],
    ["a list in brackets", "[{rule: insult, text: あ, reason: い, by: う}]\n"],
    ["an empty list", "[]\n"],
    [
      "a list further in",
      "sns-lint:\n    - rule: insult # なぜか\n      text: あ\n      reason: い\n      by: う\n    # おわり\n",
    ],
    ["a list of Windows", "- {rule: insult, text: あ, reason: い, by: う}\r\n\r\n# おわり\r\n"],
    ["long words", "- rule: insult\n  text: >\n    あ\n    い\n  reason: い\n  by: う\n"],
  ])("keeps %s", (_, source) => {
    const result = added(source)!;
    const before = rulesIn(source);
    expect(rulesIn(result)).toEqual([...before, "url-shortener"]);
    for (const line of source.split(/\r?\n/).filter((each) => each !== "" && !/[[\]]/.test(each)))
      expect(result).toContain(line);
    expect(/(?<!\r)\n/.test(result)).toBe(!source.includes("\r\n"));
  });

  it.each([
    ["one entry without a list", "rule: insult\ntext: あ\nreason: い\nby: う\n"],
    ["what is no YAML", "- {rule: insult\n"],
    ["words", "あ\n"],
    ["a key that is none of ours", "accept: [1]\n"],
  ])("leaves %s to a person", (_, source) => {
    expect(added(source)).toBeNull();
  });

  it("stands beside the one for the same words of another post", () => {
    const once = added("", { ...entry, post: "2" })!;
    const twice = added(once, { ...entry, post: "3" })!;
    expect(rulesIn(twice)).toHaveLength(2);
    expect(rulesIn(added(twice, { ...entry, post: "3", reason: "新しい" })!)).toHaveLength(2);
    expect(rulesIn(added(once.replace('"2"', "2"), { ...entry, post: "2", reason: "新しい" })!)).toHaveLength(1);
  });

  it("takes the place of the one for the same words", () => {
    const old = { ...entry, reason: "古い", until: "2026-01-31" };
    for (const start of ["", "# 記録\n", "- {rule: insult, text: あ, reason: い, by: う}\n"]) {
      const once = added(start, old)!;
      const result = added(`${once}- {rule: rights, text: あ, reason: い, by: う}\n`)!;
      expect(rulesIn(result)).toEqual([...rulesIn(once), "rights"]);
      expect(result).not.toContain("古い");
      expect(readSidecar(result, "a.yml")).toContainEqual(expect.objectContaining({ until: "2027-03-31" }));
    }
  });

  it("reads back as it was, whatever words", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .map((each) => each.trim())
      .filter((each) => each !== "");
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom("", "- {rule: insult, text: あ, reason: い, by: う}\n"),
        (text, reason, by, start) => {
          const result = added(start, { ...entry, text, reason, by })!;
          expect(readSidecar(result, "a.yml").at(-1)).toMatchObject({ text, reason, by, until: "2027-03-31" });
        },
      ),
    );
  });
});

describe("an acceptance added to front matter", () => {
  it.each([
    ["", ["sns-lint"]],
    ["platform: X\n", ["platform", "sns-lint"]],
    [
      "platform: X # ここ\nsns-lint:\n  - {rule: insult, text: あ, reason: い, by: う}\nid: 1\n",
      ["platform", "sns-lint", "id"],
    ],
    ["sns-lint: []\n", ["sns-lint"]],
  ])("stands under its key: %j", (source, keys) => {
    const edit = addAcceptance(source, entry, "front-matter")!;
    const matter = readFrontMatter(editText(source, [edit]));
    expect("values" in matter ? Object.keys(matter.values) : matter).toEqual(keys);
    expect("values" in matter && JSON.stringify(matter.values["sns-lint"])).toContain("bit.ly/a");
  });

  it.each(["- a\n", "{platform: X}", "sns-lint: {rule: a, text: b, reason: c, by: d}\n"])(
    "is left to a person: %j",
    (source) => {
      expect(addAcceptance(source, entry, "front-matter")).toBeNull();
    },
  );
});
