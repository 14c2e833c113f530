import { describe, expect, it } from "vitest";
import { namedPlatforms } from "../../src/platforms/named-platforms.js";
import { AS_OF, PLATFORMS } from "../../src/platforms/platforms.js";
import type { Fields } from "../../src/types.js";

function ids(fields: Fields): string[] {
  return namedPlatforms(fields).known.map(({ id }) => id);
}

describe("the platforms of a draft", () => {
  it.each<[Fields, ...string[]]>([
    [{}],
    [{ platform: " " }],
    [{ platform: "X" }, "x"],
    [{ platform: "ｘ（旧Twitter）" }, "x"],
    [{ platform: "ツイッター" }, "x"],
    [{ platform: "LINE" }, "line"],
    [{ platform: "LINE 公式アカウント" }, "line"],
    [{ platform: "line-api" }, "line-api"],
    [{ platform: "Messaging API" }, "line-api"],
    [{ platform: "インスタ" }, "instagram"],
    [{ platform: "FB" }, "facebook"],
    [{ platform: "スレッズ" }, "threads"],
    [{ platform: "YouTube" }, "youtube"],
    [{ platform: "YouTube", title: "防災" }, "youtube", "youtube-title"],
    [{ title: "防災" }],
    [{ platform: ["X", "LINE", "x"] }, "x", "line"],
    [{ platform: "X、LINE／インスタ" }, "x", "line", "instagram"],
    [{ platform: "XとLINE" }, "x", "line"],
    [{ platform: "X", platforms: ["facebook"] }, "x", "facebook"],
    [{ platforms: "x instagram" }, "x", "instagram"],
    [{ platform: "ホームページ" }, "other"],
  ])("%j", (fields, ...expected) => {
    expect(ids(fields)).toEqual(expected);
    expect(namedPlatforms(fields).unknown).toEqual([]);
  });

  it.each([
    ["Instagrum", "instagram"],
    ["フェイスブク", "フェイスブック"],
    ["回覧板", null],
    ["X、回覧板", null],
  ])("%s is none", (name, meant) => {
    expect(namedPlatforms({ platform: name })).toEqual({ known: [], unknown: [{ name, meant }] });
  });
});

describe("the figures", () => {
  it("have a date and a source each", () => {
    expect(AS_OF).toMatch(/^\d{4}-\d{2}$/);
    for (const { source, limit } of PLATFORMS) {
      expect(source.length).toBeGreaterThan(20);
      expect(limit === null || limit > 0).toBe(true);
    }
    expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(PLATFORMS.length);
  });
});
