import { periodEnd } from "../read/period.js";
import { plainText } from "./plain-text.js";
import type { Acceptance, Post, PostReview, ReviewedApproval } from "../types.js";

/** The post with what its review has settled: findings that the reviewer answers for, and approval by word of mouth. */
export function fromReview(post: Post, review: PostReview): Post {
  const accepted = acceptancesOf(review, post);
  const oral = post.fields["approval"] === undefined ? oralOf(review.approval) : null;
  if (accepted.length === 0 && oral === null) return post;
  const own = post.fields["sns-lint"] ?? [];
  return {
    ...post,
    fields: {
      ...post.fields,
      ...(accepted.length === 0 ? {} : { "sns-lint": [...own, ...accepted] }),
      ...(oral === null ? {} : { approval: oral }),
    },
  };
}

/** What stands beside the draft has acceptances of its own; those are not made to outlive their entry there. */
function acceptancesOf({ findings, reviewer }: PostReview, post: Post): Acceptance[] {
  return findings.flatMap(({ rule, range, fingerprint, accepted }) => {
    if (accepted?.by !== reviewer) return [];
    const { reason, by, until } = accepted;
    const words = range[0] === range[1] ? null : plainText(post.text).slice(...range);
    return {
      rule,
      text: words,
      fingerprint: words === null ? fingerprint : null,
      reason,
      by,
      until,
      ends: until === null ? null : periodEnd(until),
      // What has since been mended elsewhere (a register, say) is no fault of the record.
      shared: true,
    };
  });
}

function oralOf(approval: ReviewedApproval | null): { type: "oral"; reason: string; by: string } | null {
  if (approval?.type !== "口頭" || approval.reason === null || approval.by === null) return null;
  return { type: "oral", reason: approval.reason, by: approval.by };
}
