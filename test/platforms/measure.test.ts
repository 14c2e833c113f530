import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/platforms/measure.js";
import { PLATFORMS } from "../../src/platforms/platforms.js";

function used(text: string, id: string): number | undefined {
  return measure(
    text,
    PLATFORMS.find((platform) => platform.id === id)!,
  )?.used;
}

const FAMILY = "👨‍👩‍👧‍👦";

describe("each platform counts in its own way", () => {
  it.each([
    ["x", `あa${FAMILY}\n`, 6],
    ["x", "あ\r\nあ\rb", 7],
    ["instagram", "あ\r\nい", 3],
    ["threads", "あ😀\r\n", 6],
    ["line", `あa${FAMILY}\r\n`, 4],
    ["line", "か\u3099𠮷", 2],
    ["line-api", `あa${FAMILY}\n`, 14],
    ["line-api", "か\u3099𠮷", 4],
    ["instagram", `あ${FAMILY}`, 8],
    ["threads", "あ😀", 5],
    ["facebook", "https://a.jp", 12],
    ["bluesky", FAMILY, 1],
    ["other", "あ", undefined],
  ])("%s: %j", (id, text, expected) => {
    expect(used(text, id)).toBe(expected);
  });

  it("any text on any platform: what fits is within the limit, and one more unit is not", () => {
    const unit = fc.constantFrom("あ", "a", FAMILY, "\r\n", "\ud83d", "e\u0301", "https://a.jp/ ", "𠮷");
    const texts = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.constantFrom(...PLATFORMS), fc.nat(60), (text, platform, limit) => {
        const measured = measure(text, { ...platform, limit });
        const cut = measured?.cut ?? text.length;
        expect(measure(text.slice(0, cut), { ...platform, limit })?.cut ?? null).toBeNull();
        expect(measured === null || (measured.cut === null) === measured.used <= limit).toBe(true);
      }),
    );
  });
});
