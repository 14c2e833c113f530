import { describe, expect, it } from "vitest";
import { lazyModel, SHORTEST } from "../../src/model/lazy-model.js";
import type { Text } from "../../src/model/features.js";
import { rule, tinyModel } from "./tiny-model.js";

const text = (letters: number): Text => ({ text: "あ".repeat(letters), tokens: [], sentences: [] });

describe("a model that is not loaded yet", () => {
  it("is loaded once, for the first text that is long enough to be assessed", () => {
    let loads = 0;
    const assess = lazyModel(() => {
      loads += 1;
      return tinyModel([rule("illegal-act")], {});
    });
    expect(assess(text(SHORTEST - 1))).toBeNull();
    expect(loads).toBe(0);
    expect(assess(text(SHORTEST))).not.toBeNull();
    expect(assess(text(SHORTEST))).not.toBeNull();
    expect(loads).toBe(1);
  });
});
