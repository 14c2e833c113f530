import type { PostReview } from "../types.js";

/** All that people wrote into the record themselves; its sums and marks stay. */
export function rewritten(review: PostReview, write: (words: string) => string): PostReview {
  const maybe = (words: string | null): string | null => (words === null ? null : write(words));
  const { findings, answers, approval, drafter, reviewer } = review;
  return {
    ...review,
    drafter: write(drafter),
    reviewer: write(reviewer),
    findings: findings.map((finding) => {
      const { accepted } = finding;
      if (accepted === null) return finding;
      return { ...finding, accepted: { ...accepted, reason: write(accepted.reason), by: write(accepted.by) } };
    }),
    answers: answers.map((answer) => ({ ...answer, note: maybe(answer.note) })),
    approval: approval === null ? null : { ...approval, reason: maybe(approval.reason), by: maybe(approval.by) },
  };
}

/** Those words. */
export function wordsOf(review: PostReview): string[] {
  const words: string[] = [];
  rewritten(review, (each) => {
    words.push(each);
    return each;
  });
  return words;
}
