import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonPlaces } from "../../src/read/json-places.js";
import type { Path } from "../../src/read/post-list.js";

/** Ways to all values, in their order. */
function waysOf(value: unknown, way: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [way];
  const inside = Array.isArray(value)
    ? value.flatMap((each, at) => waysOf(each, [...way, at]))
    : Object.entries(value).flatMap(([key, each]) => waysOf(each, [...way, key]));
  return [way, ...inside];
}

function valueAt(value: unknown, way: Path): unknown {
  return way.reduce<unknown>((inside, part) => (inside as Record<string | number, unknown>)[part], value);
}

describe("JsonPlaces", () => {
  it("finds the line on which any value begins, in any order", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, isBackwards) => {
        const source = `\ufeff\r\n${JSON.stringify(value, null, 2)}`;
        const lines = source.split("\n");
        const places = new JsonPlaces(source);
        const ways = waysOf(value);
        for (const way of isBackwards ? ways.reverse() : ways) {
          const written = JSON.stringify(valueAt(value, way), null, 2).split("\n")[0]!;
          expect(lines[(places.line(way) ?? 0) - 1]).toContain(written);
        }
      }),
    );
  });

  it("knows nothing of what is not there", () => {
    const places = new JsonPlaces('{"posts": [{"text": "一"}]}');
    for (const way of [["text"], ["posts", 1], ["posts", 0, "id"], ["posts", 0, "text", 0], [0]])
      expect(places.line(way)).toBeUndefined();
  });

  it("takes time in proportion to the file", () => {
    const source = JSON.stringify({ posts: Array.from({ length: 50_000 }, () => ({ text: "一" })) }, null, 1);
    const places = new JsonPlaces(source);
    const begun = performance.now();
    const found = Array.from({ length: 50_000 }, (_, at) => [
      places.line(["posts", at]),
      places.line(["posts", at, "text"]),
    ]);
    const took = performance.now() - begun;
    expect(found.every(([item, text], at) => item === 3 + 3 * at && text === 4 + 3 * at)).toBe(true);
    // The square of it would take minutes.
    expect(took).toBeLessThan(10_000);
  });
});
