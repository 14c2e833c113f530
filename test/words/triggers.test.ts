import { describe, expect, it } from "vitest";
import { parsePattern } from "../../src/words/parse-pattern.js";
import type { Node } from "../../src/words/schema.js";
import { triggersOf } from "../../src/words/triggers.js";

const triggers = (pattern: string, classes: Record<string, Node> = {}) =>
  triggersOf(parsePattern(pattern, (text) => text), classes);

describe("triggersOf", () => {
  it("takes the stem that all forms of a lemma share", () => {
    expect(triggers("[増える]")).toEqual(["増え"]);
    expect(triggers("[死ぬ]")).toEqual(["死"]);
    expect(triggers("[汚い|臭い]")).toEqual(["汚", "臭"]);
  });

  it("has none for what inflects from its first letter, or may stand for anything", () => {
    for (const pattern of ["[する]", "[来る|くる]", "[品詞:動詞]", "… ^", "案? の*"]) expect(triggers(pattern)).toBeNull();
  });

  it("takes the most telling element of a sequence, and all of a choice", () => {
    expect(triggers("案 を 議会 に")).toEqual(["議会"]);
    expect(triggers("( 議会 | 委員会 )")).toEqual(["議会", "委員会"]);
    expect(triggers("( 議会 | [品詞:名詞] )")).toBeNull();
  });

  it("looks into classes", () => {
    expect(triggers("<群> は", { 群: { is: "choice", nodes: [{ is: "literal", text: "外国人" }, { is: "literal", text: "若者" }] } })).toEqual(["外国人", "若者"]);
  });
});
