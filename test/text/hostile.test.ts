import { describe, expect, test } from "vitest";
import { findQuotations } from "../../src/text/brackets.js";
import { findEmoji } from "../../src/text/emoji.js";
import { fixedSpans } from "../../src/text/fixed-spans.js";
import { fold } from "../../src/text/fold.js";
import { findLinks } from "../../src/text/links.js";
import { findHashtags, findMails, findMentions } from "../../src/text/marks.js";
import { splitSentences } from "../../src/text/sentences.js";
import { skeleton } from "../../src/text/skeleton.js";

// Quadratic code does not finish these before the runner's limit.
const LENGTH = 200_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

describe("200 kB of", () => {
  test.each([
    "@",
    "#",
    "a@",
    "a@b.jp ",
    "#a",
    "https://",
    "https://a.jp/",
    "https://a.jp/x",
    "https://a.jp/https://b.jp/",
    "://",
    "www.",
    "www.a.jp/",
    "a.",
    "a.jp/",
    ".",
    "-",
    "a",
    "a-",
    "/",
    "(",
    "((https://a.jp/",
    ")",
    "「",
    "「」",
    "。",
    "!",
    "!?",
    "★",
    "♪",
    " ",
    "\n",
    "あ\n",
    "あ ",
    "あ",
    "ー",
    "あー",
    "かああ",
    "・",
    "#・",
    "あ・",
    "…",
    "...",
    "😀",
    "😀\u200D",
    "🇯",
    "👨‍👩‍👧",
    "\u200B",
    "\u0301",
    "か゛",
    "ｶﾞ",
    "\uD800",
    "1ー",
    "1 ー",
    "取 ",
    "Yahoo!",
    "\r",
    "0-",
    "㈱",
  ])("%j", (unit) => {
    const original = `#あ${fill(unit)}x`;
    const folded = fold(original);
    const { text, breaks } = folded;
    const spans = fixedSpans(findLinks(text), findMails(text), findMentions(text), findEmoji(text));
    findHashtags(text);
    findQuotations(text);
    skeleton(text);
    expect(splitSentences(text, breaks).at(-1)?.end).toBe(text.length === 0 ? undefined : text.length);
    expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    expect(folded.toOriginal([0, text.length])[1]).toBeLessThanOrEqual(original.length);
  });
});
