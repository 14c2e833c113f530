import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJsonSchema } from "../../src/config/json-schema.js";
import { ANSWERS_SHAPE } from "../../src/config/answers-shape.js";
import { ConfigError } from "../../src/config/config-error.js";
import { parseAnswers } from "../../src/config/parse-answers.js";
import { parseReview } from "../../src/config/parse-review.js";
import { REVIEW_SHAPE } from "../../src/config/review-shape.js";
import { reviewText } from "../../src/config/review-text.js";
import { REPLIES, type PostReview } from "../../src/types.js";
import { review } from "../review/sample.js";

/** Words that mean something to YAML are words all the same. */
const words = fc.oneof(
  fc.constantFrom("true", "null", "0957", "1e10", "- a", "a: b", "# c", "*x", "2026-12-01", "~", "「」\n二行目", "{}"),
  fc.string({ minLength: 1, unit: "grapheme" }).map((text) => text.trim() || "x"),
);
const place = fc.tuple(fc.nat(500), fc.nat(500)).map(([start, length]) => [start, start + length] as const);
const until = fc.constantFrom(null, "2027-03-31");

const anyReview: fc.Arbitrary<PostReview> = fc
  .record({
    id: fc.option(words),
    nth: fc.integer({ min: 1, max: 100_000 }),
    drafter: words,
    reviewer: words,
    findings: fc.array(
      fc.record({
        rule: words,
        severity: fc.constantFrom("error", "warning", "info"),
        text: fc.option(words),
        range: place,
        fingerprint: words,
        message: words,
        clauses: fc.array(words, { maxLength: 3 }),
        accepted: fc.option(fc.record({ reason: words, by: words, until })),
      }),
      { maxLength: 3 },
    ),
    answers: fc.array(
      fc.record({
        clause: words,
        question: words,
        answer: fc.option(fc.constantFrom(...REPLIES)),
        note: fc.option(words),
      }),
      { maxLength: 3 },
    ),
    approval: fc.constantFrom(null, { type: "口頭" as const, cases: [], reason: "イ", by: "課長" }),
  })
  .map((more) => review(more));

describe("a review record", () => {
  it("of before the program's fingerprint was noted is taken, and kept as it is", () => {
    const noted = reviewText("a.md", [review({})]);
    const text = noted.replace(/^ *program: .*\n/mu, "");
    expect(text).not.toBe(noted);
    const read = parseReview(text, "a.md.review.yml");
    expect(read.map(({ versions }) => versions.program)).toEqual([null]);
    expect(parseReview(reviewText("a.md", read), "a.md.review.yml")).toEqual(read);
  });

  it("is read as it was written, whatever the words in it", () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 2 }), (reviews) => {
        expect(parseReview(reviewText("a.md", reviews), "a.md.review.yml")).toEqual(reviews);
      }),
    );
  });

  it.each([
    ["", "空"],
    ["posts: []", "draft"],
    ["draft: a.md\nposts: [{nth: 1}]", "sha256"],
    ["draft: a.md\nposts: []\n__proto__: {a: 1}", "__proto__"],
    ["a: &a [*a]", "「*」|項目"],
  ])("refuses %j", (text, told) => {
    expect(() => parseReview(text, "r.yml")).toThrow(ConfigError);
    expect(() => parseReview(text, "r.yml")).toThrow(new RegExp(told));
  });

  it("never throws anything else, whatever the file", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const parse of [parseReview, parseAnswers]) {
          try {
            parse(text, "r.yml");
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigError);
          }
        }
      }),
    );
  });
});

describe("the answers to a review", () => {
  it("know their lines", () => {
    const given = parseAnswers(
      "reviewer: b\nanswers:\n  - {clause: a, answer: はい}\n  - clause: b\n    answer: いいえ\n",
      "a.yml",
    );
    expect(given).toMatchObject({ drafter: null, reviewer: "b", answers: [{ at: 3, note: null }, { at: 4 }] });
    expect(parseAnswers("# nothing\n", "a.yml").accept).toEqual([]);
  });
});

describe("the schemas", () => {
  it("close every object, and name the answers", () => {
    const schema = JSON.stringify(toJsonSchema(ANSWERS_SHAPE));
    expect(schema).toContain('"enum":["はい","いいえ","該当しない"]');
    expect(toJsonSchema(REVIEW_SHAPE)).toMatchObject({ required: ["draft", "posts"], additionalProperties: false });
  });
});
