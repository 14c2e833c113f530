import { expect, it, vi } from "vitest";
import { lazyTokenizer } from "../../src/tokenizer/lazy-tokenizer.js";
import type { Tokenizer } from "../../src/types.js";

it("loads at the first use, once, and hands the options on", () => {
  const tokenize = vi.fn<Tokenizer["tokenize"]>(() => []);
  const load = vi.fn(() => ({ tokenize }));
  const lazy = lazyTokenizer(load);
  expect(load).not.toHaveBeenCalled();
  lazy.tokenize("あ", { breaks: [1] });
  lazy.tokenize("い");
  expect(load).toHaveBeenCalledOnce();
  expect(tokenize.mock.calls).toEqual([
    ["あ", { breaks: [1] }],
    ["い", undefined],
  ]);
});
