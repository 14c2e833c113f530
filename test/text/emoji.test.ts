import { expect, test } from "vitest";
import { emojiLengthAt, findEmoji } from "../../src/text/emoji.js";

const found = (text: string): string[] => findEmoji(text).map(({ start, end }) => text.slice(start, end));

test.each(["👨‍👩‍👧‍👦", "🇯🇵", "👍🏽", "❤️‍🔥", "❤", "☎", "☎️", "2️⃣", "#️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏕", "🏳️‍🌈", "⬆️", "🏃‍♀️", "㊗️"])(
  "%s is one emoji",
  (emoji) => {
    expect(found(`あ${emoji}1`)).toEqual([emoji]);
    expect(emojiLengthAt(`あ${emoji}1`, 1)).toBe(emoji.length);
  },
);

test.each(["1", "#", "*", "©", "®", "™", "→", "★", "♪", "♡", "○", "〜", "⬆", "あ", "🇯", "\uD83D"])(
  "%s is none",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("neighbours are kept apart", () => {
  expect(found("🎉🎉🇯🇵🇫🇷")).toEqual(["🎉", "🎉", "🇯🇵", "🇫🇷"]);
});
