import { describe, expect, it } from "vitest";
import { reviewFaults, type Now } from "../../src/review/review-faults.js";
import { sayReviewFault } from "../../src/review/say-review-faults.js";
import type { PostReport, PostReview } from "../../src/types.js";
import { post, postReport, violation } from "../format/sample.js";
import { shipped } from "../guideline/shipped.js";
import { recorded, review } from "./sample.js";

const guidelines = [await shipped("nagasaki")];
const draft = post("役立たずのお知らせ");
const found = violation(draft, "役立たず", { severity: "warning" });
const asked = { guideline: "nagasaki", clause: "8-4-8", label: "８⑷ク", question: "元の資料と突き合わせましたか。" };
const oral = { guideline: "nagasaki", clause: "7-1-2", label: "７⑴イ", question: "現況・結果に当たりますか。" };

function faults(record: PostReview | null, report: Partial<PostReport> = {}, now: Partial<Now> = {}): string[] {
  const all = {
    text: draft.text,
    report: postReport(draft, report),
    guidelines,
    author: null,
    isPrivate: false,
    ...now,
  };
  return reviewFaults({ review: record, changed: null }, all).map(({ fault }) => fault);
}

const answered = (answer: PostReview["answers"][number]["answer"]): Partial<PostReview> => ({
  answers: [{ clause: "長崎市 ８⑷ク", question: asked.question, answer, note: null }],
});

describe("a review", () => {
  it("carries a post of which nothing was left open", () => {
    expect(faults(review(answered("はい")), { checklist: [asked] })).toEqual([]);
    expect(faults(review(answered("該当しない")), { checklist: [asked] })).toEqual([]);
  });

  it("is missing, or of another text, or of other fields", () => {
    expect(faults(null)).toEqual(["missing"]);
    const now = { text: draft.text, report: postReport(draft), guidelines, author: null, isPrivate: false };
    expect(reviewFaults({ review: review(), changed: "text" }, now)).toMatchObject([{ fault: "text" }]);
    expect(reviewFaults({ review: review(), changed: "fields" }, now)).toMatchObject([{ fault: "fields" }]);
  });

  it("is never taken of a person's own post", () => {
    expect(faults(review(), {}, { isPrivate: true })).toEqual(["private"]);
  });

  it.each([
    ["the drafter", review({ reviewer: "観光課　花水" }), null],
    ["whom the draft names", review(), "広報課佐藤"],
  ])("does not count where the reviewer is %s", (_, record, author) => {
    expect(faults(record, {}, { author })).toEqual(["alone"]);
  });

  it("counts where author and reviewer only share a section", () => {
    expect(faults(review({ drafter: "広報課 花水" }), {}, { author: "広報課 花水" })).toEqual([]);
  });

  it("is stale where something is found that it did not see", () => {
    expect(faults(review(), { violations: [found] })).toEqual(["new"]);
    const elsewhere = recorded({ ...found, range: [1, 5] });
    expect(faults(review({ findings: [elsewhere] }), { violations: [found] })).toEqual(["new"]);
  });

  it("is stale where a finding has become more severe, not where it has become less", () => {
    const worse = { ...found, severity: "error" as const };
    expect(faults(review({ findings: [recorded(found)] }), { violations: [worse] })).toEqual(["new"]);
    expect(faults(review({ findings: [recorded(worse)] }), { violations: [found] })).toEqual(["open"]);
  });

  it("is not stale for what stops nothing, nor for what is no longer found", () => {
    const info = { ...found, severity: "info" as const };
    expect(faults(review(), { violations: [info] })).toEqual([]);
    expect(faults(review({ findings: [recorded(found, { reason: "r", by: "b", until: null })] }))).toEqual([]);
  });

  it("is not enough where a warning was left open; an error speaks for itself, the approval comes later", () => {
    const error = { ...found, severity: "error" as const };
    const approval = { ...found, rule: "approval", category: "approval" as const };
    expect(faults(review({ findings: [recorded(found)] }), { violations: [found] })).toEqual(["open"]);
    expect(faults(review({ findings: [recorded(error)] }), { violations: [error] })).toEqual([]);
    expect(faults(review({ findings: [recorded(approval)] }), { violations: [approval] })).toEqual([]);
  });

  it("is not enough where a question was not asked, not answered, or answered with no", () => {
    expect(faults(review(), { checklist: [asked] })).toEqual(["unasked"]);
    expect(faults(review(answered(null)), { checklist: [asked] })).toEqual(["unanswered"]);
    expect(faults(review(answered("いいえ")), { checklist: [asked] })).toEqual(["negative"]);
  });

  it("asks nothing about the cases of oral approval: a no there fails nothing", () => {
    expect(faults(review(), { checklist: [oral] })).toEqual([]);
  });

  it("was made by the guideline that holds now", async () => {
    expect(faults(review(), {}, { guidelines: [await shipped("isahaya")] })).toEqual(["guideline"]);
  });

  it("tells every fault in both languages, with what to do", () => {
    const kinds = ["missing", "private", "text", "fields", "alone", "guideline", "new", "open"] as const;
    const more = ["unasked", "unanswered", "negative"] as const;
    for (const fault of [...kinds, ...more]) {
      const words = { fault, about: "〔何か〕", note: "〔覚え書き〕" };
      const [ja, en] = [sayReviewFault(words, "下書き.md", "ja"), sayReviewFault(words, "draft.md", "en")];
      expect(ja.message).not.toBe(en.message);
      expect(ja.advice).toMatch(/。$/);
      expect(en.advice).toMatch(/\.$/);
      const says = ["missing", "private", "text", "fields"].includes(fault);
      if (!says) expect(ja.message + en.message).toMatch(/〔何か〕.*〔何か〕/s);
    }
  });
});
