import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parsePattern, PatternError } from "../../src/words/parse-pattern.js";

const parse = (source: string) => parsePattern(source, (text) => text);

describe("parsePattern", () => {
  it("reads a literal, a lemma and a gap", () => {
    expect(parse("外国人 … [増える|多い]")).toEqual({
      is: "sequence",
      nodes: [
        { is: "literal", text: "外国人" },
        { is: "gap", max: 8, commas: false },
        { is: "token", conditions: [{ key: "lemma", values: ["増える", "多い"], not: false }] },
      ],
    });
  });

  it("reads conditions, negated ones too", () => {
    expect(parse("[品詞:動詞 活用:命令 !原形:くださる]")).toEqual({
      is: "token",
      conditions: [
        { key: "pos", values: ["動詞"], not: false },
        { key: "form", values: ["命令"], not: false },
        { key: "lemma", values: ["くださる"], not: true },
      ],
    });
  });

  it("reads choices of sequences, repeats and what must not follow", () => {
    expect(parse("(の くせ|ごとき) に? !( ない | ぬ )")).toEqual({
      is: "sequence",
      nodes: [
        {
          is: "choice",
          nodes: [
            {
              is: "sequence",
              nodes: [
                { is: "literal", text: "の" },
                { is: "literal", text: "くせ" },
              ],
            },
            { is: "literal", text: "ごとき" },
          ],
        },
        { is: "repeat", node: { is: "literal", text: "に" }, min: 0, max: 1 },
        {
          is: "not",
          node: {
            is: "choice",
            nodes: [
              { is: "literal", text: "ない" },
              { is: "literal", text: "ぬ" },
            ],
          },
        },
      ],
    });
  });

  it("sets the width of a gap, and lets …… pass commas", () => {
    expect(parse("…3")).toEqual({ is: "gap", max: 3, commas: false });
    expect(parse("……12")).toEqual({ is: "gap", max: 12, commas: true });
    expect(parse("……")).toEqual({ is: "gap", max: 20, commas: true });
  });

  it("reads anchors, the next sentence, classes and parts of a word", () => {
    expect(parse("^ <国籍> // ~駐車 $")).toEqual({
      is: "sequence",
      nodes: [
        { is: "sentence-start" },
        { is: "class", id: "国籍" },
        { is: "next-sentence" },
        { is: "token", conditions: [{ key: "includes", values: ["駐車"], not: false }] },
        { is: "sentence-end" },
      ],
    });
  });

  it.each(["( 外国人", "外国人 )", "[原型:増える]", "? 増える", "[増える|]"])("refuses %s", (source) => {
    expect(() => parse(source)).toThrow(PatternError);
  });

  it("reads any string or refuses it with a PatternError", () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          parse(source);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
    );
  });
});
