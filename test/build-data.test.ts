import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { buildData, clearStale } from "../tools/build-data.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const folder = temporaryFolder();

test("dictionaries and guidelines compile", async () => {
  const steps: string[] = [];
  await buildData((step) => steps.push(step));
  expect(steps).toEqual(["tokenizer", "guidelines.ndjson", "lexicon.bin", "vocabulary.json", "model.bin"]);
});

test("what no build makes any more is cleared away, what another one is making is not", async () => {
  const mine = String(process.pid);
  const kept = ["lexicon.bin", "model.bin", `lexicon.bin.${mine}`, `model.bin.${mine}.1700000000000`];
  // No process has such an id.
  const stale = ["guidelines.json", "lexicon.bin.4194999", `guidelines.json.${mine}`, "lexicon.bin.old", "old/a.bin"];
  for (const name of [...kept, ...stale]) folder.write(name, "");
  await clearStale(folder.path, ["lexicon.bin", "model.bin", "vocabulary.json"]);
  expect(readdirSync(folder.path).sort()).toEqual(kept.sort());
});
