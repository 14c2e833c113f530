import { createHash } from "node:crypto";
import { loadVersion } from "../load-data.js";
import type { Linter } from "../index.js";
import type { Guideline, Versions } from "../types.js";
import { checksums, type Checksum } from "./build-stamp.js";

/**
 * Everything by which a linter judges: the one place that says what a record holds of it. Where all of it is the same, so is
 * what is found, but for what changes with the day and the registers.
 */
export async function versionsOf({ guidelines, rules, basis }: Linter): Promise<Versions> {
  const built = await (sums ??= checksums());
  const words = built.filter(({ file }) => WORDS.has(file));
  const program = built.filter(({ file }) => !WORDS.has(file) && file !== GUIDELINES);
  return {
    tool: loadVersion(),
    rules: rules.length,
    // The source of a plug-in's rule is not in the program.
    program: sha256([
      program,
      rules.map((rule) => [rule.id, rule.check.toString()]),
      // In whatever order they are written.
      Object.entries(basis.severities).sort(([a], [b]) => (a < b ? -1 : 1)),
      basis.platforms,
    ]),
    dictionaries: sha256([words, basis.dictionaries]),
    guidelines: guidelines.map(versionOf),
  };
}

/** By what words are found, cut and judged: dictionaries, tokenizer, model. Everything else that was built is the program. */
const WORDS: ReadonlySet<string> = new Set(["ipadic.bin", "lexicon.bin", "model.bin", "vocabulary.json"]);
/** Each is recorded by itself. */
const GUIDELINES = "guidelines.ndjson";

/** Of a build that does not change while it runs. */
let sums: Promise<readonly Checksum[]> | undefined;

function versionOf(guideline: Guideline): Versions["guidelines"][number] {
  const { id, title, date } = guideline;
  return { id, title, date, sha256: sha256(guideline) };
}

function sha256(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
