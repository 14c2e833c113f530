import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askWhetherMeant, didYouMean } from "../../src/text/did-you-mean.js";

const IDS = ["isahaya", "oizumi", "nagasaki", "general"];

describe("didYouMean", () => {
  it.each([
    ["nagaski", "nagasaki"],
    ["NAGASAKI", "nagasaki"],
    ["ｏｉｚｕｍｉ", "oizumi"],
    ["genreal", "general"],
    ["tokyo", null],
    ["", null],
  ])("%s", (word, meant) => {
    expect(didYouMean(word, IDS)).toBe(meant);
  });

  it("prefers the nearest", () => {
    expect(didYouMean("draft2.txt", ["draft.txt", "draft1.txt", "draft2.txt"])).toBe("draft2.txt");
  });

  it("takes composed and decomposed kana for the same", () => {
    expect(didYouMean("か\u3099.txt", ["が.txt"])).toBe("が.txt");
  });

  it("says nothing where nothing is near", () => {
    expect(askWhetherMeant("tokyo", IDS)).toBe("");
    expect(askWhetherMeant("oizum", IDS)).toContain("oizumi");
  });

  it("finds any word with one letter changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.nat(), fc.constantFrom("", "x", "xy"), (id, at, put) => {
        const place = at % id.length;
        expect(didYouMean(id.slice(0, place) + put + id.slice(place + 1), IDS)).toBe(id);
      }),
    );
  });
});
