// As test/schemas.test.ts, for the files of a review.
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseAnswers } from "../../src/config/parse-answers.js";
import { parseReview } from "../../src/config/parse-review.js";
import { reviewText } from "../../src/config/review-text.js";
import { recorded, review } from "../review/sample.js";
import { post, violation } from "../format/sample.js";
import { ajv, faults, read, runs, schema } from "../support/schema.js";

describe("review.schema.json and answers.schema.json", () => {
  const record = ajv.compile(schema("review"));
  const answers = ajv.compile(schema("answers"));
  const accepted = { reason: "x", by: "x", until: null };
  const finding = recorded(violation(post("役立たずだ。"), "役立たず", { severity: "warning" }), accepted);

  it("take what the program writes and what the manual shows", () => {
    const made = [
      review(),
      review({ findings: [finding], approval: { type: "口頭", cases: [], reason: "ア", by: "x" } }),
    ];
    expect(faults(record, parse(reviewText("a.md", made)))).toEqual([]);
    const [, shown = ""] = /```yaml\n(drafter:[^]*?)```/u.exec(read("docs/review.md")) ?? [];
    expect(parseAnswers(shown, "a.yml").accept).toHaveLength(1);
    expect(faults(answers, parse(shown))).toEqual([]);
  });

  it.each([
    (text: string) => text,
    (text: string) => text.replace(/^ +drafter:.*\n/mu, ""),
    (text: string) => text.replace("severity: warning", "severity: loud"),
    (text: string) => text.replace(/^( +)dictionaries:.*\n/mu, "$1words: x\n"),
    (text: string) => text.replace(/fingerprint:.*/u, 'fingerprint: ""'),
    (text: string) => text.replace("draft:", "drafts:"),
    (text: string) => text.replace("posts:", "posts: x\nmore:"),
  ])("agree with the program on a record (%#)", (change) => {
    const text = change(reviewText("a.md", [review({ findings: [finding] })]));
    expect(faults(record, parse(text)).length === 0).toBe(runs(() => parseReview(text, "a.md.review.yml")));
  });

  it.each([
    "reviewer: 佐藤",
    "accept: [{rule: insult, reason: x}]",
    "accept: [{rule: insult}]",
    "answers: {clause: ８⑷ク, answer: はい}",
    "answers: [{clause: ８⑷ク, answer: たぶん}]",
    "approval: [{type: 電話}]",
    "approve: []",
  ])("agree with the program on the answers %j", (source) => {
    expect(faults(answers, parse(source)).length === 0).toBe(runs(() => parseAnswers(source, "x.yml")));
  });
});
