import type { PostReview, ReviewedFinding, Violation } from "../../src/types.js";

/** A review in which nothing was left open. */
export function review(more: Partial<PostReview> = {}): PostReview {
  return {
    id: null,
    nth: 1,
    prints: { text: "t1", fields: "f1" },
    drafter: "観光課 花水",
    reviewer: "広報課 佐藤",
    samePerson: null,
    at: "2026-11-20T10:00:00+09:00",
    versions: {
      tool: "0.1.0",
      rules: 30,
      program: "p",
      dictionaries: "d",
      guidelines: [{ id: "nagasaki", title: "長崎市のガイドライン", date: "2019-03", sha256: "g" }],
    },
    findings: [],
    answers: [],
    approval: null,
    ...more,
  };
}

/** What a record holds of a violation; left open where nothing else is said. */
export function recorded(of: Violation, accepted: ReviewedFinding["accepted"] = null): ReviewedFinding {
  const { rule, severity, text, range, fingerprint, message } = of;
  return { rule, severity, text, range, fingerprint, message, clauses: [], accepted };
}
