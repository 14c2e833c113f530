import { describe, expect, it } from "vitest";
import { readCorpus } from "../../tools/accuracy/corpus.js";
import { SETS } from "../../tools/accuracy/sets.js";
import { fromRoot } from "../../tools/root.js";

describe.each(SETS.map(({ file }) => file))("the labels of %s", (file) => {
  const drafts = readCorpus(fromRoot("test/corpus", file));

  it("are one line for each draft, told apart by id", () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    expect(drafts.filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  it("say where with words of the draft, and only of one that breaks something", () => {
    const marked = drafts.filter(({ where }) => where !== undefined);
    const broken = ({ expect: rules = [], expectAny = [] }: (typeof drafts)[number]): boolean =>
      rules.length + expectAny.length > 0;
    expect(marked.filter((draft) => !broken(draft) || !draft.text.includes(draft.where ?? ""))).toEqual([]);
  });
});
