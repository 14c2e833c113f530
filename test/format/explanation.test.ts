import { describe, expect, it } from "vitest";
import { explanationLines } from "../../src/format/explanation.js";
import { WORDING } from "../../src/format/wording.js";
import type { ExplainedContext } from "../../src/types.js";

const lines = (context: ExplainedContext, secrets: readonly (readonly [number, number])[] = []): string[] =>
  explanationLines({ entry: "a", tokens: [], contexts: [context] }, secrets, WORDING.ja).slice(1);

describe("an explanation", () => {
  const unlike = { context: "unlike:rights", effect: "lower", against: { words: "講座", range: [2, 4] } } as const;

  it("tells the word that spoke most against a finding, be it not one that must be hidden", () => {
    expect(lines(unlike)).toEqual([expect.stringContaining("「講座」")]);
    const [hidden] = lines(unlike, [[2, 4]]);
    expect(hidden).not.toContain("講座");
    expect(hidden).toContain("似ていない");
  });

  it("tells the rule that was preferred", () => {
    expect(lines({ context: "confidential", effect: "lower", rather: "confidential" })).toEqual([
      expect.stringContaining("confidential の例にずっと似ている"),
    ]);
  });

  it("tells as what disguised words were read, be they none that must be hidden", () => {
    const tokens = [{ surface: "バ○", pos: "名詞", lemma: "*", range: [2, 4] }] as const;
    const read = (secrets: readonly (readonly [number, number])[]): string =>
      explanationLines({ entry: "a", tokens, contexts: [], meant: "バカ" }, secrets, WORDING.ja).join("\n");
    expect(read([])).toContain("「バカ」と読みかえた");
    expect(read([[3, 4]])).not.toContain("バカ");
  });

  it("tells the title of a context", () => {
    expect(lines({ context: "啓発", effect: "lower" })).toEqual(["文脈「啓発」があるため弱めた"]);
  });
});
