import { describe, expect, it } from "vitest";
import { dataFile } from "../../src/load-data.js";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { readThesaurus } from "../../tools/train/thesaurus.js";

/** Words that the model looks for: one token, or two neighbouring ones. */
const LONGEST = 2;

describe("the thesaurus", () => {
  const classes = readThesaurus();
  const tokenizer = loadTokenizer(dataFile("ipadic.bin"));

  it.each([...classes])("has only words in %s that the model can see", (id, words) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect([...words].filter((word) => tokenizer.tokenize(word).length > LONGEST)).toEqual([]);
  });
});
