import { describe, expect, it } from "vitest";
import { defineRule } from "../src/define-rule.js";
import { runRules } from "../src/run-rules.js";
import type { Finding, Range } from "../src/types.js";
import { documentOf } from "./support/rule-document.js";

type Said = readonly [rule: "reply" | "rights", entry: string, at: Range, certainty?: "likely" | "hint"];

/** The entries that are reported, where rules say this. */
async function reported(...said: readonly Said[]): Promise<Finding["entry"][]> {
  const rules = said.map(([id, entry, at, certainty = "likely"]) =>
    defineRule({
      id,
      category: id,
      title: "",
      messages: { found: { ja: ({ words }: { words: string }) => words, en: ({ words }: { words: string }) => words } },
      *check() {
        yield { at, say: "found", data: { words: "お" }, certainty, entry };
      },
    }),
  );
  const document = await documentOf("お知らせです。返信はしません。");
  return runRules(document, rules, "ja").findings.map(({ entry }) => entry);
}

const FIRST: Range = [0, 7];
const SECOND: Range = [7, 15];

describe("a resemblance to known examples", () => {
  it("is reported where nothing else is said", async () => {
    expect(await reported(["reply", "model-reply", FIRST])).toEqual(["model-reply"]);
    expect(await reported(["reply", "model-reply", FIRST], ["rights", "rights-lyrics", SECOND])).toHaveLength(2);
  });

  it("is asked, whatever its rule says of what it finds by itself", async () => {
    const said = defineRule({
      id: "reply",
      category: "reply",
      title: "",
      messages: { found: { ja: ({ words }: { words: string }) => words, en: ({ words }: { words: string }) => words } },
      *check() {
        yield {
          at: FIRST,
          say: "found",
          data: { words: "返信です。" },
          certainty: "likely",
          entry: "model-reply",
          evidence: ["お知らせ"],
        };
        yield { at: SECOND, say: "found", data: { words: "返信です。" }, certainty: "hint", entry: "reply-thanks" };
      },
    });
    const { findings } = runRules(await documentOf("お知らせです。返信はしません。"), [said], "ja");
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("「利用者への返信」に当たりませんか"),
      "返信です。",
    ]);
  });

  it("is needless where its rule has found something by itself", async () => {
    expect(await reported(["reply", "model-reply", FIRST], ["reply", "reply-thanks", SECOND])).toEqual([
      "reply-thanks",
    ]);
  });

  it("is needless in a sentence of which something is said already, be it not a mere question", async () => {
    const lyrics = (certainty: "likely" | "hint"): Said => ["rights", "rights-lyrics", [0, 4], certainty];
    expect(await reported(["reply", "model-reply", FIRST], lyrics("likely"))).toEqual(["rights-lyrics"]);
    expect(await reported(["reply", "model-reply", FIRST], lyrics("hint"))).toEqual(["model-reply", "rights-lyrics"]);
  });
});

describe("the words that a message quotes", () => {
  const quoting = (text: (folded: string) => string) =>
    defineRule({
      id: "reply",
      category: "reply",
      title: "",
      messages: {
        found: { ja: ({ words }: { words: string }) => `「${words}」`, en: ({ words }: { words: string }) => words },
      },
      *check({ folded }) {
        yield { at: [0, folded.text.length], say: "found", data: { words: text(folded.text) }, certainty: "likely" };
      },
    });

  it.each([
    ["解禁：４月 ﾊﾞｽ", "「解禁：４月 ﾊﾞｽ」"],
    ["一。\r\n  \n二", "「一。 二」"],
  ])("are the letters of the draft, on one line (%j)", async (text, message) => {
    const { findings } = runRules(await documentOf(text), [quoting((folded) => folded)], "ja");
    expect(findings[0]?.message).toBe(message);
  });

  it("are those that the rule chose, where they are others", async () => {
    const { findings } = runRules(await documentOf("４月"), [quoting((folded) => `${folded}中`)], "ja");
    expect(findings[0]?.message).toBe("「4月中」");
  });

  const finding = (words: string, category: "insult" | "personal-data", suggestion?: string) =>
    defineRule({
      id: category,
      category,
      title: "",
      messages: {
        found: { ja: ({ words }: { words: string }) => `「${words}」`, en: ({ words }: { words: string }) => words },
      },
      *check({ folded }) {
        const start = folded.text.indexOf(words);
        const at: Range = [start, start + words.length];
        const suggestions = suggestion === undefined ? [] : [{ message: "", at, text: suggestion }];
        yield { at, say: "found", data: { words }, certainty: "likely", suggestions };
      },
    });

  it("are whole ones; the finding stays where it is", async () => {
    const { findings } = runRules(await documentOf("障害者は邪魔だ。"), [finding("者は邪魔", "insult")], "ja");
    expect(findings).toMatchObject([{ message: "「障害者は邪魔」", range: [2, 6], text: "者は邪魔" }]);
  });

  it("are no more than what is to be replaced", async () => {
    const { findings } = runRules(await documentOf("障害者は邪魔だ。"), [finding("者", "insult", "方")], "ja");
    expect(findings).toMatchObject([{ message: "「者」" }]);
  });

  it("do not reach into what nobody may read, whichever rule comes first", async () => {
    const rules = [finding("師は邪魔", "insult"), finding("花火", "personal-data")];
    const { findings } = runRules(await documentOf("あの花火師は邪魔だ。"), rules, "ja");
    expect(findings[0]?.message).toBe("「師は邪魔」");
  });
});
