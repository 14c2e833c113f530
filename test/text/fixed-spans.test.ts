import fc from "fast-check";
import { expect, test } from "vitest";
import { findEmoji } from "../../src/text/emoji.js";
import { fixedSpans } from "../../src/text/fixed-spans.js";
import { findLinks } from "../../src/text/links.js";
import { findMails, findMentions } from "../../src/text/marks.js";

test("in the order of the text", () => {
  const text = "🎉@taro https://example.jp/ a@example.jp🎉";
  const spans = fixedSpans(findLinks(text), findMails(text), findMentions(text), findEmoji(text));
  expect(spans.map(({ kind }) => kind)).toEqual(["絵文字", "メンション", "リンク", "メール", "絵文字"]);
});

test("where two overlap the link wins", () => {
  const spans = fixedSpans(
    [{ start: 2, end: 9 }],
    [{ start: 0, end: 3 }],
    [{ start: 8, end: 12 }],
    [{ start: 9, end: 10 }],
  );
  expect(spans).toEqual([
    { start: 2, end: 9, kind: "リンク" },
    { start: 9, end: 10, kind: "絵文字" },
  ]);
});

test("never overlapping, always ascending", () => {
  const list = fc
    .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 5 })))
    .map((pairs) => pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start));
  fc.assert(
    fc.property(list, list, list, list, (a, b, c, d) => {
      let at = 0;
      for (const { start, end } of fixedSpans(a, b, c, d)) {
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
      }
    }),
  );
});
