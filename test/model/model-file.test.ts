import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { packModel, sourcesOf, unpackModel } from "../../src/model/model-file.js";
import { rule, tinyModel } from "./tiny-model.js";

const packed = (model: ReturnType<typeof tinyModel>, sources = "abc"): Uint8Array<ArrayBuffer> =>
  new Uint8Array(packModel(model, sources));

describe("a stored model", () => {
  it("is read as it was written", () => {
    const weights = fc.tuple(fc.integer({ min: -128, max: 127 }), fc.integer({ min: -128, max: 127 }));
    const words = fc.dictionary(fc.string({ minLength: 1 }), weights, { noNullPrototype: true });
    fc.assert(
      fc.property(words, fc.string(), (list, title) => {
        const model = tinyModel([rule(title), rule("b", { threshold: null, doubt: -1, unless: ["awareness"] })], list, [
          { members: ["花火"], weights: [1, 2] },
        ]);
        expect(unpackModel(packed(model))).toEqual(model);
      }),
    );
  });

  it("tells what it was made from", () => {
    expect(sourcesOf(packed(tinyModel([], {}), "digest"))).toBe("digest");
  });

  it("of another layout is refused, with the repair", () => {
    const bytes = packed(tinyModel([], {}));
    const other = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/"format":\d+/u, '"format":0'));
    expect(() => unpackModel(new Uint8Array(other))).toThrow("npm run build");
    expect(sourcesOf(other)).toBe("");
  });
});
