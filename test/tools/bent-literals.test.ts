import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSources } from "../../tools/compile-lexicon.js";
import { bentLiterals } from "../../tools/accuracy/bent-literals.js";

const lexicon = (...patterns: string[]) =>
  compileSources([
    [
      "dictionaries/x.yml",
      JSON.stringify({
        rule: "insult",
        advice: "消す",
        entries: [
          { id: "insult-x", patterns, certainty: "likely", reason: "理由", ng: ["一", "二"], ok: ["三", "四"] },
        ],
      }),
    ],
  ]).lexicon;
const drafts = (...texts: string[]) => texts.map((text, index) => ({ id: `d${String(index)}`, text }));

describe("bentLiterals", () => {
  it("lists a long literal that only one draft has, with its entry and the draft", () => {
    expect(bentLiterals(lexicon("居眠りばかりの 議員"), drafts("居眠りばかりの議員", "晴れ"), [])).toEqual([
      { owner: "insult-x", text: "居眠りばかりの議員", draft: "d0" },
    ]);
  });

  it("reads literals side by side as one, within choices too, but not past a word class or a gap", () => {
    const texts = (pattern: string) =>
      bentLiterals(lexicon(pattern), drafts("椅子をあたためるだけのひと"), []).map(({ text }) => text);
    expect(texts("( 役 | 椅子 を あたため ) る")).toEqual(["椅子をあたため"]);
    expect(texts("椅子 を [品詞:動詞] だけ の")).toEqual([]);
    expect(texts("椅子 を … だけ の ひと")).toEqual([]);
  });

  it.each([
    ["it is short", "居眠り", drafts("居眠り"), []],
    ["two drafts have it", "居眠りばかり", drafts("居眠りばかり", "また居眠りばかり"), []],
    ["no draft has it", "居眠りばかり", drafts("晴れ"), []],
    ["an ordinary post has it", "居眠りばかり", drafts("居眠りばかり"), ["居眠りばかりではありません。"]],
  ])("leaves a literal out where %s", (_, pattern, labelled, ordinary) => {
    expect(bentLiterals(lexicon(pattern), labelled, ordinary)).toEqual([]);
  });

  it("never lists one that occurs in the ordinary posts or twice in the drafts", () => {
    const text = fc.array(fc.constantFrom("居眠りばかり", "貼り紙しても", "晴れ"), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (labelled, ordinary) => {
        const [posts, plain] = [labelled.map((each) => each.join("、")), ordinary.map((each) => each.join("、"))];
        for (const { text: found } of bentLiterals(lexicon("居眠りばかり", "貼り紙しても"), drafts(...posts), plain)) {
          expect(posts.filter((post) => post.includes(found))).toHaveLength(1);
          expect(plain.some((post) => post.includes(found))).toBe(false);
        }
      }),
    );
  });
});
