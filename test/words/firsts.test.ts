import { describe, expect, it } from "vitest";
import { firstsOf } from "../../src/words/firsts.js";
import { parsePattern } from "../../src/words/parse-pattern.js";
import type { Node } from "../../src/words/schema.js";
import { simplify } from "../../src/words/simplify.js";

const parse = (source: string): Node => simplify(parsePattern(source, (text) => text));
const classes: Record<string, Node> = { 群: parse("外国人 | 若者 | [働く]") };
const lettersOf = (opening: number): string => String.fromCharCode(opening >>> 16, opening & 0xffff).replace("\0", "");
const firsts = (source: string): string | null => {
  const found = firstsOf(parse(source), classes);
  if (found === null) return null;
  const kinds = found.kinds.map(({ key, values }) => `${key}=${values.join("|")}`);
  const openings = found.openings.map(lettersOf).sort();
  return [...openings, ...kinds].join(" ");
};

describe("firstsOf", () => {
  it.each([
    ["外国人 が", "外国"],
    ["( 外国人 | 若者 )", "外国 若者"],
    ["[増える|多い] た", "増 多"],
    ["<群> は", "働 外国 若者"],
    ["お? 客", "お 客"],
    ["^ !( 市 ) 役場", "役場"],
    ["[品詞:動詞 表層:行っ]", "行っ"],
    ["[する] ます", "lemma=する"],
    ["[品詞:名詞 細分類:国 !表層:日本] 人", "detail=国"],
    ["( [品詞:動詞] | [品詞:名詞] | 役場 )", "役場 pos=動詞|名詞"],
    ["[品詞:名詞]* 課", "課 pos=名詞"],
  ])("knows with what %s begins", (source, letters) => {
    expect(firsts(source)).toBe(letters);
  });

  it.each(["… 役場", "[!品詞:動詞]", "( 役場 | … 場 )", "[品詞:名詞]*"])(
    "says nothing of %s, which may begin with any",
    (source) => {
      expect(firsts(source)).toBeNull();
    },
  );
});
