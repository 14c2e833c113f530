import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/load-data.js";
import type { LexiconData } from "../../src/words/pack.js";
import { Occurrences } from "../../src/words/occurrences.js";

const data = loadLexicon();

/** The sets of which a string stands in a text. */
function met(text: string): number[] {
  const occurrences = new Occurrences(text, [{ start: 0, end: text.length }], data);
  return Array.from({ length: data.sets }, (_, set) => set).filter((set) => occurrences.meets([set]));
}

const PATTERN = { node: { is: "sentence-start" as const }, firsts: null, crosses: false };

describe("Occurrences", () => {
  it("tells sentences apart, however many there are", () => {
    const sentences = Array.from({ length: 200 }, (_, at) => ({ start: at * 6, end: at * 6 + 6 }));
    const occurrences = new Occurrences("図書館です。".repeat(200), sentences, data);
    const [there, other] = [met("図書館です。"), met("消えろ")];
    expect(there.length).toBeGreaterThan(0);
    const all = sentences.map((_, at) => at);
    for (const set of there.slice(0, 20)) expect(occurrences.of({ ...PATTERN, needs: [set] })).toEqual(all);
    const missing = other.filter((set) => !there.includes(set));
    expect(missing.length).toBeGreaterThan(0);
    expect(occurrences.of({ ...PATTERN, needs: [there[0]!, missing[0]!] })).toBeNull();
    expect(occurrences.of({ ...PATTERN, needs: [] })).toBe("anywhere");
  });

  it.each([0, 31, 32, 63, 64])("finds the one sentence that has a string: %d", (place) => {
    const parts = Array.from({ length: 70 }, (_, at) => (at === place ? "市です。" : "……。"));
    let end = 0;
    const sentences = parts.map((part) => ({ start: end, end: (end += part.length) }));
    const occurrences = new Occurrences(parts.join(""), sentences, data);
    const elsewhere = met("……。");
    const sets = met("市です。").filter((set) => !elsewhere.includes(set));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect(occurrences.of({ ...PATTERN, needs: [set] })).toEqual([place]);
  });
});

describe("the patterns of entries that are worth running", () => {
  const known = new Set(data.rows.lists);
  const [ofLibraries, ofParks] = [met("図書館"), met("公園")];
  const library = ofLibraries.find((set) => !ofParks.includes(set));
  const park = ofParks.find((set) => !ofLibraries.includes(set));
  const rowOf = (first: number, second: number): LexiconData => ({
    ...data,
    rows: {
      numbers: Int32Array.of(0, 0, 7, 0, 2, first, second),
      starts: Int32Array.from({ length: data.sets + 1 }, (_, set) => (set > first ? 1 : 0)),
      lists: Int32Array.of(0),
    },
  });
  const worth = (text: string, sentences: readonly string[]): unknown[] => {
    let end = 0;
    const parts = sentences.map((part) => ({ start: end, end: (end += part.length) }));
    return [...new Occurrences(text, parts, rowOf(library!, park!)).worthRunning()];
  };

  it("are all in one of the lists, once", () => {
    expect(known.size).toBe(data.rows.lists.length);
    expect(known.size).toBeGreaterThan(4000);
  });

  it("have what they need in one sentence, in its order", () => {
    expect(worth("図書館と公園", ["図書館と公園"])).toEqual([[0, [0]]]);
    expect(worth("公園と図書館", ["公園と図書館"])).toEqual([]);
    expect(worth("公園、図書館、公園", ["公園、図書館、公園"])).toEqual([[0, [0]]]);
    expect(worth("図書館。公園", ["図書館。", "公園"])).toEqual([]);
    expect(worth("公園。図書館と公園", ["公園。", "図書館と公園"])).toEqual([[0, [1]]]);
  });
});
