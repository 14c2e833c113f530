import { expect, it } from "vitest";
import { describeAllUnchecked } from "../../src/format/describe.js";
import { WORDING } from "../../src/format/wording.js";

it("tells a reason once, with all rules that have it", () => {
  const reasons = [
    { rule: "insult", reason: "辞書がありません。" },
    { rule: null, reason: "条文がありません。" },
    { rule: "reply", reason: "辞書がありません。" },
    { rule: "rights", reason: "指摘が多すぎます。", cut: true },
  ] as const;
  expect(describeAllUnchecked(reasons, { say: WORDING.ja })).toEqual([
    "規則 insult, reply: 辞書がありません。",
    "条文がありません。",
    "規則 rights: 指摘が多すぎます。",
  ]);
});
