import type { FixedSpan } from "../types.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is one token whatever it contains. Sorted; where two overlap the earlier argument wins. */
export function fixedSpans(
  links: readonly Span[],
  mails: readonly Span[],
  mentions: readonly Span[],
  emoji: readonly Span[],
): FixedSpan[] {
  let spans: FixedSpan[] = [];
  spans = merge(spans, links, "リンク");
  spans = merge(spans, mails, "メール");
  spans = merge(spans, mentions, "メンション");
  return merge(spans, emoji, "絵文字");
}

/** Both ascending. Linear, for a post may consist of links only. */
function merge(taken: readonly FixedSpan[], added: readonly Span[], kind: FixedSpan["kind"]): FixedSpan[] {
  const merged: FixedSpan[] = [];
  let next = 0;
  let end = 0;
  for (const span of added) {
    for (let before = taken[next]; before !== undefined && before.end <= span.start; before = taken[++next]) {
      merged.push(before);
    }
    const following = taken[next];
    const free = span.start >= end && span.start < span.end && (following === undefined || span.end <= following.start);
    if (!free) continue;
    merged.push({ start: span.start, end: span.end, kind });
    end = span.end;
  }
  return [...merged, ...taken.slice(next)];
}
