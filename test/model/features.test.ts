import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  hash,
  letterFeatures,
  memberCandidates,
  neighbourFeatures,
  type See,
  type Text,
  worded,
  type Worded,
  wordFeatures,
} from "../../src/model/features.js";
import { textOf, tokens } from "../words/tokens.js";

function textFrom(source: string, ends: readonly number[] = []): Text {
  const list = tokens(source);
  const text = textOf(list);
  const bounds = [...ends, text.length];
  return { text, tokens: list, sentences: bounds.map((end, at) => ({ start: bounds[at - 1] ?? 0, end })) };
}

interface Feature {
  readonly key: number;
  readonly tokens: readonly number[];
}

function seen(features: (text: Worded, see: See) => void, text: Text): Feature[] {
  const list: Feature[] = [];
  features(worded(text), (key, first, last, apart) => {
    const all = Array.from({ length: last - first + 1 }, (_, behind) => first + behind);
    list.push({ key, tokens: apart ? [first, last] : all });
  });
  return list;
}

const keysOf = (text: Text): number[] => seen(wordFeatures, text).map(({ key }) => key);

describe("what the model sees", () => {
  it("is each word in its plain form, and each pair of content words", () => {
    expect(seen(wordFeatures, textFrom("花火 を/助詞 上げ/動詞/上げる"))).toEqual([
      { key: hash("w:花火"), tokens: [0] },
      { key: hash("w:を"), tokens: [1] },
      { key: hash("w:上げる"), tokens: [2] },
      { key: hash("c:花火|上げる"), tokens: [0, 2] },
    ]);
  });

  it("is no pair across the end of a sentence", () => {
    const pair = hash("c:花火|大会");
    expect(keysOf(textFrom("花火 大会"))).toContain(pair);
    expect(keysOf(textFrom("花火 大会", [2]))).not.toContain(pair);
  });

  it("is each word and the next, whatever they are, also across the end of a sentence", () => {
    expect(seen(neighbourFeatures, textFrom("花火 を/助詞 上げ/動詞/上げる 大会", [4]))).toEqual([
      { key: hash("b:花火|を"), tokens: [0, 1] },
      { key: hash("b:を|上げる"), tokens: [1, 2] },
      { key: hash("b:上げる|大会"), tokens: [2, 3] },
    ]);
    expect(seen(neighbourFeatures, textFrom("花火"))).toEqual([]);
  });

  it("is one and the same word for all numbers, and for none other", () => {
    expect(keysOf(textFrom("30"))).toEqual(keysOf(textFrom("1200")));
    expect(keysOf(textFrom("三十"))).not.toEqual(keysOf(textFrom("1200")));
  });

  it("is a member of a class as written, in its plain form, and together with what stands before", () => {
    const keys = seen(memberCandidates, textFrom("口 止め/動詞/止める")).map(({ key }) => key);
    expect(keys).toEqual(["口", "口止める", "口止め", "止める", "止め"].map((word) => hash(word)));
  });

  it("is two and three letters that stand together, also of two words", () => {
    expect(seen(letterFeatures, textFrom("宿直 室"))).toEqual([
      { key: hash("l:宿直"), tokens: [0] },
      { key: hash("l:宿直室"), tokens: [0, 1] },
      { key: hash("l:直室"), tokens: [0, 1] },
    ]);
  });

  it("is no letters of numbers, nor across a number", () => {
    const keys = seen(letterFeatures, textFrom("第 120 回目")).map(({ key }) => key);
    expect(keys).toEqual([hash("l:回目")]);
  });

  it("has letters that stand where their words do", () => {
    const words = fc.array(fc.stringMatching(/^[あ-ん亜-熙a-z0-9]{1,4}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (list) => {
        const text = textFrom(list.join(" "));
        for (const { key, tokens: over } of seen(letterFeatures, text)) {
          const [first, last] = [text.tokens[over[0]!]!, text.tokens[over.at(-1)!]!];
          const part = text.text.slice(first.start, last.end);
          const groups = [...part].flatMap((_, at) => [part.slice(at, at + 2), part.slice(at, at + 3)]);
          expect(groups.map((group) => hash(`l:${group}`))).toContain(key);
        }
      }),
    );
  });

  it("is counted in 32 bits, whatever the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (word) => {
        const key = hash(word);
        expect(key).toBe(Uint32Array.of(key)[0]);
      }),
    );
    expect(hash("a")).not.toBe(hash("b"));
  });
});
