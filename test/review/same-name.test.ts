import { describe, expect, it } from "vitest";
import { isSamePerson, likenessOf } from "../../src/review/same-name.js";

describe("two names", () => {
  it.each([
    ["山田 太郎", "山田　太郎"],
    ["山田太郎", "山田 太郎"],
    ["Yamada", "ＹＡＭＡＤＡ"],
  ])("%s and %s are one, whatever is stated", (a, b) => {
    expect([likenessOf(a, b), isSamePerson(a, b, null), isSamePerson(a, b, false)]).toEqual(["same", true, true]);
  });

  it.each([
    ["山田", "広報課 山田", true],
    ["山田", "山田 太郎", true],
    ["山田", "広報課 山田 太郎", true],
    ["山田 太郎", "広報課長 山田 太郎", true],
    ["山田 太郎", "山田 花子", false],
    ["山田太郎", "山田花子", false],
    ["広報課 山田", "観光課 山田", false],
    ["広報課山田", "観光課 山田 花子", false],
    ["広報課 長谷部", "長谷部 花子", false],
    ["林 太郎", "林 花子", false],
  ])("%s and %s leave it open", (a, b, presumed) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect([one, other, likenessOf(one, other)]).toEqual([one, other, "unclear"]);
      expect([null, true, false].map((stated) => isSamePerson(one, other, stated))).toEqual([presumed, true, false]);
    }
  });

  it.each([
    ["観光課 花水", "広報課 佐藤"],
    ["広報課 佐藤", "広報課 山田"],
    ["広報課佐藤", "広報課山田"],
    ["広報課長", "観光課 花水"],
    ["花水", "広報課 小花水"],
    ["佐藤", "佐々木"],
    ["総務部 渡部", "総務部 佐藤"],
    ["a", "b"],
  ])("%s and %s are two, whatever is stated", (a, b) => {
    expect([likenessOf(a, b), isSamePerson(a, b, null), isSamePerson(a, b, true)]).toEqual(["different", false, false]);
  });
});
