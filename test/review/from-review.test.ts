import { describe, expect, it } from "vitest";
import { dispose } from "../../src/dispositions.js";
import { fromReview } from "../../src/review/from-review.js";
import type { Violation } from "../../src/types.js";
import { post, violation } from "../format/sample.js";
import { recorded, review } from "./sample.js";

const draft = post("役立たずと電話 090-1234-5678");
const word = violation(draft, "役立たず");
const number = violation(draft, "090-1234-5678", {
  rule: "personal-data",
  category: "personal-data",
  text: "＊＊＊",
  fingerprint: "masked",
});
const whole: Violation = {
  ...word,
  rule: "approval",
  range: [0, 0],
  message: "書かれていません。",
  fingerprint: "abc",
};
const by = "広報課 佐藤";

function accepted(of: readonly Violation[], more: { by?: string; until?: string | null } = {}, text = draft.text) {
  const findings = of.map((each) => recorded(each, { reason: "公表済み", by, until: null, ...more }));
  const { fields } = fromReview(draft, review({ findings }));
  const judged = {
    text,
    rules: new Set<string>(),
    known: new Set<string>(),
    now: Date.UTC(2026, 10, 20),
    lang: "ja" as const,
  };
  return dispose(of, fields["sns-lint"] ?? [], judged);
}

describe("fromReview", () => {
  it("accepts what the reviewer accepted: words, secrets by their place, and the whole post", () => {
    const result = accepted([word, number, whole]);
    expect(result.violations).toEqual([]);
    expect(result.accepted.map(({ rule, reason }) => [rule, reason])).toEqual([
      ["insult", "公表済み"],
      ["personal-data", "公表済み"],
      ["approval", "公表済み"],
    ]);
  });

  it("leaves to its own entry what stands accepted beside the draft", () => {
    expect(accepted([word], { by: "課長" }).accepted).toEqual([]);
  });

  it("holds until the day that was written", () => {
    expect(accepted([word], { until: "2026-11-21" }).accepted).toHaveLength(1);
    expect(accepted([word], { until: "2026-11-19" }).violations.map(({ rule }) => rule)).toContain("insult");
  });

  it("accepts no credential, whatever a record says", () => {
    const key = { ...word, category: "credential" as const };
    expect(accepted([key]).accepted).toEqual([]);
  });

  it("brings the oral approval, where the draft says nothing of it", () => {
    const approval = { type: "口頭" as const, cases: [], reason: "イ", by: "観光課長" };
    expect(fromReview(draft, review({ approval })).fields["approval"]).toEqual({
      type: "oral",
      reason: "イ",
      by: "観光課長",
    });
    const own = post("text", { fields: { approval: { type: "oral" } } });
    expect(fromReview(own, review({ approval }))).toBe(own);
    expect(fromReview(draft, review({ approval: { ...approval, type: "通常", reason: null } }))).toBe(draft);
  });
});
