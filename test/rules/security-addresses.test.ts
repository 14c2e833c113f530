import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAddresses } from "../../rules/security-exposure/addresses.js";
import type { Document } from "../../src/types.js";

/** Only what the finder reads of a document. */
function find(text: string): string[] {
  const document = { folded: { text, breaks: [] }, links: [] } as unknown as Document;
  return [...findAddresses(document)].map(({ at, say }) => `${say} ${text.slice(...at)}`);
}

describe("addresses of the office network", () => {
  test.each([
    ["サーバ(10.21.4.38)が不調です", "address 10.21.4.38"],
    ["172.16.0.1 と 172.31.255.254", "address 172.16.0.1", "address 172.31.255.254"],
    ["192.168.1.1、管理画面", "address 192.168.1.1"],
    ["dc01.intra.city-hanamizu.local が落ちた", "host dc01.intra.city-hanamizu.local"],
    ["資料は \\\\fs01\\soumu\\共通 です", "share \\\\fs01\\soumu\\共通"],
  ])("%s", (text, ...expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    "203.0.113.10 は公開のアドレス",
    "172.32.0.1 と 172.15.0.1 は庁外",
    "192.168kbpsの時代",
    "第10.2版、10.2.3節",
    "10.300.1.1",
    "1110.1.2.3",
    "10.1.2.3.4.5",
    "www.city.hanamizu.lg.jp",
    "locally.example.com",
    "koho@city.local",
    "半角\\1,000円",
  ])("not %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("any text: ranges lie within it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { at } of findAddresses({ folded: { text }, links: [] } as unknown as Document)) {
          expect(at[0]).toBeLessThan(at[1]);
          expect(at[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
