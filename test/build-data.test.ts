import { expect, test } from "vitest";
import { buildData } from "../tools/build-data.js";

test("dictionaries and guidelines compile", async () => {
  const steps: string[] = [];
  await buildData((step) => steps.push(step));
  expect(steps).toEqual(["tokenizer", "guidelines.ndjson", "lexicon.bin", "vocabulary.json", "model.bin"]);
});
