import { describe, expect, it } from "vitest";
import { findReview } from "../../src/review/find-review.js";
import { post } from "../format/sample.js";
import { review } from "./sample.js";

const prints = { text: "t1", fields: "f1" };

describe("findReview", () => {
  it("finds the review of this very text wherever the post stood then", () => {
    const [other, own] = [review({ nth: 1, prints: { text: "t2", fields: "f1" } }), review({ nth: 5 })];
    expect(findReview([other, own], post("text"), prints)).toEqual({ review: own, changed: null });
  });

  it("prefers the one with the same fields", () => {
    const [line, x] = [review({ prints: { text: "t1", fields: "f2" } }), review()];
    expect(findReview([line, x], post("text"), prints)).toEqual({ review: x, changed: null });
    expect(findReview([line], post("text"), prints)).toEqual({ review: line, changed: "fields" });
  });

  it("finds by its id the review of a text that has changed", () => {
    const own = review({ id: "a", nth: 7, prints: { text: "t2", fields: "f1" } });
    expect(findReview([own], post("text", { id: "a" }), prints)).toEqual({ review: own, changed: "text" });
  });

  it("finds by its place the review of a changed post without id", () => {
    const [first, second] = [1, 2].map((nth) => review({ nth, prints: { text: `t${nth + 5}`, fields: "f1" } }));
    expect(findReview([first!, second!], post("text", { index: 1 }), prints)).toEqual({
      review: second,
      changed: "text",
    });
  });

  it("does not lend a review to a post of another id, though it says the same", () => {
    expect(findReview([review({ id: "a" })], post("text", { id: "b" }), prints).review).toBeNull();
    expect(findReview([review({ id: "a" })], post("text"), prints).review).toBeNull();
  });
});
