// Guidelines are of towns too: what is told to a clerk must not call the office 「市」.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { shippedRules } from "../../src/index.js";
import { fromRoot } from "../../tools/root.js";

interface Told {
  readonly reason?: string;
  readonly advice?: string;
  readonly title?: string;
}
interface Dictionary extends Told {
  readonly entries?: unknown;
  readonly contexts?: unknown;
}

/** 市町村, 市販, and where towns are named beside it. */
const OTHERWISE = /市町村|市販|市長・町長|「市内で」「町内で」|国・県・市など/gu;
const listed = (value: unknown): readonly Told[] => (Array.isArray(value) ? (value as Told[]) : []);
const isOfCities = (words: string): boolean => words.replace(OTHERWISE, "").includes("市");

test("reasons, advice and contexts of the dictionaries speak of the office, not of a city", () => {
  const folder = fromRoot("dictionaries");
  const told = readdirSync(folder).flatMap((file) => {
    const { advice, entries, contexts } = parse(readFileSync(`${folder}/${file}`, "utf8")) as Dictionary;
    return [
      advice,
      ...[...listed(entries), ...listed(contexts)].flatMap((each) => [each.reason, each.advice, each.title]),
    ];
  });
  expect(told.filter((words) => words !== undefined && isOfCities(words))).toEqual([]);
});

test("so do the rules", () => {
  expect(shippedRules.map(({ title }) => title).filter(isOfCities)).toEqual([]);
  const sentences = shippedRules.flatMap(({ id }) =>
    readdirSync(fromRoot("rules", id))
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => readFileSync(fromRoot("rules", id, name), "utf8").match(/["`][^"`\n]*。["`]/gu) ?? []),
  );
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((words) => !words.includes("花水市") && isOfCities(words))).toEqual([]);
});
