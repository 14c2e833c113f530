import { describe, expect, it } from "vitest";
import type { Sentence } from "../../src/types.js";
import { ANY, firstsOf, firstsOfMembers, kindsAt, membersByFirst } from "../../src/words/firsts.js";
import { type Classes, Matcher } from "../../src/words/match.js";
import { opens } from "../../src/words/openings.js";
import { parsePattern } from "../../src/words/parse-pattern.js";
import type { Node } from "../../src/words/schema.js";
import { unitsOf } from "../../src/words/units.js";
import { textOf, tokens } from "./tokens.js";

function members(classes: Record<string, Node>): Classes["members"] {
  return (id) => (token, opening) => {
    const members = membersByFirst(classes[id]!, classes);
    const firsts = firstsOfMembers(classes[id]!, classes);
    const own = firsts.openings.filter((each) => opens([each], opening)).map(String);
    const kinds = token === null ? [] : kindsAt(firsts, token);
    return [...own, ...kinds, ANY].flatMap((key) => members[key] ?? []);
  };
}

/** The stretches of text that a pattern matches. */
function found(
  pattern: string,
  source: string,
  classes: Record<string, Node> = {},
  cuts: readonly number[] = [],
): string[] {
  const list = tokens(source);
  const text = textOf(list);
  const ends = [...cuts, text.length];
  const sentences = ends.map((end, index): Sentence => ({ start: index === 0 ? 0 : ends[index - 1]!, end }));
  const node = parsePattern(pattern, (each) => each);
  const matcher = new Matcher(unitsOf(list, sentences), { members: members(classes) });
  return matcher.matches({ node, firsts: firstsOf(node, classes) }).map((range) => text.slice(...range));
}

describe("matches", () => {
  it("takes a literal over several tokens, never a part of one", () => {
    expect(found("外国人", "外国 人 が")).toEqual(["外国人"]);
    expect(found("馬鹿", "馬鹿力 だ")).toEqual([]);
  });

  it("takes every inflection of a lemma", () => {
    expect(found("[増える]", "外国人 が 増え/動詞/増える て")).toEqual(["増え"]);
  });

  it("keeps a gap within its width and its clause", () => {
    expect(found("外国人 …2 悪化", "外国人 で 治安 が 悪化")).toEqual([]);
    expect(found("外国人 …3 悪化", "外国人 で 治安 が 悪化")).toEqual(["外国人で治安が悪化"]);
    expect(found("外国人 … 悪化", "外国人 、 治安 が 悪化")).toEqual([]);
    expect(found("外国人 …… 悪化", "外国人 、 治安 が 悪化")).toEqual(["外国人、治安が悪化"]);
  });

  it("never passes the end of a sentence, except by //", () => {
    const source = "素案 です 。/記号 公表 前 です";
    expect(found("素案 …… 公表", source, {}, [5])).toEqual([]);
    expect(found("素案 …… // 公表", source, {}, [5])).toEqual(["素案です。公表"]);
  });

  it("takes the shortest match from each start", () => {
    expect(found("案 …… 案", "案 と 案 と 案")).toEqual(["案と案", "案と案"]);
  });

  it("repeats, leaves out and forbids", () => {
    expect(found("[品詞:名詞]+ 課", "総務 人事 課")).toEqual(["総務人事課", "人事課"]);
    expect(found("案 の? 段階", "案 段階")).toEqual(["案段階"]);
    expect(found("[食べる] !( ない )", "食べ/動詞/食べる ない")).toEqual([]);
    expect(found("[食べる] !( ない )", "食べ/動詞/食べる た")).toEqual(["食べ"]);
  });

  it("knows classes and the ends of sentences", () => {
    const classes: Record<string, Node> = {
      群: {
        is: "choice",
        nodes: [
          { is: "literal", text: "外国人" },
          { is: "literal", text: "若者" },
        ],
      },
    };
    expect(found("<群> は", "若者 は", classes)).toEqual(["若者は"]);
    expect(found("^ 若者", "「/記号 若者 が")).toEqual(["若者"]);
    expect(found("^ 若者", "この 若者")).toEqual([]);
    expect(found("若者 $", "この 若者 。/記号")).toEqual(["若者"]);
    expect(found("若者 $", "若者 が")).toEqual([]);
  });

  it("looks over spaces", () => {
    expect(found("部外 秘", "部外 \u3000 秘")).toEqual(["部外\u3000秘"]);
  });
});
