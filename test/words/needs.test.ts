import { describe, expect, it } from "vitest";
import { needsOf } from "../../src/words/needs.js";
import { parsePattern } from "../../src/words/parse-pattern.js";
import type { Node } from "../../src/words/schema.js";

const literal = (text: string): Node => ({ is: "literal", text });
const classes: Record<string, Node> = { 群: { is: "choice", nodes: [literal("外国人"), literal("若者")] } };
const needs = (pattern: string) =>
  needsOf(
    parsePattern(pattern, (text) => text),
    classes,
  );

describe("needsOf", () => {
  it("takes the stem that all forms of a lemma share", () => {
    expect(needs("[増える]")).toEqual([["増え"]]);
    expect(needs("[死ぬ]")).toEqual([["死"]]);
    expect(needs("[汚い|臭い]")).toEqual([["汚", "臭"]]);
    expect(needs("[勉強する]")).toEqual([["勉強"]]);
  });

  it.each(["[する]", "[来る|くる]", "[品詞:動詞]", "… ^", "案? の*", "!案", "[!増える]"])(
    "knows nothing of %s",
    (pattern) => {
      expect(needs(pattern)).toEqual([]);
    },
  );

  it("takes every element of a sequence, and of a choice the tightest of each side", () => {
    expect(needs("案 …… 議会 に?")).toEqual([["案"], ["議会"]]);
    expect(needs("( 議会 に | 委員会 )")).toEqual([["議会", "委員会"]]);
    expect(needs("( 議会 | [品詞:名詞] )")).toEqual([]);
  });

  it("has what begins a token before what may stand anywhere in it", () => {
    const token: Node = {
      is: "token",
      conditions: [
        { key: "includes", values: ["校"], not: false },
        { key: "surface", values: ["小学校"], not: false },
      ],
    };
    expect(needsOf(token, classes)).toEqual([["小学校"], ["校"]]);
  });

  it("looks into classes", () => {
    expect(needs("<群> は")).toEqual([["外国人", "若者"], ["は"]]);
  });
});
