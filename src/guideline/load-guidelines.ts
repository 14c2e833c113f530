import { oneLine } from "../format/legible.js";
import { loadLines } from "../load-data.js";
import { decode } from "../read/decode.js";
import { codeOf } from "../read/file-problem.js";
import { InputError, quote } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import type { Guideline } from "../types.js";
import { GuidelineError } from "./guideline-error.js";
import { askWhetherMeant } from "../text/did-you-mean.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * A shipped guideline by id, or a file ending in .yml or .yaml, by path. `vocabulary` is asked for only where a file is
 * read, and may be left out by whoever does not lint with it. Throws GuidelineError.
 */
export async function loadGuideline(
  idOrPath: string,
  vocabulary: () => Vocabulary | null = () => null,
): Promise<Guideline> {
  if (/\.ya?ml$/i.test(idOrPath)) {
    const { parseGuideline } = await import("./parse-guideline.js");
    return parseGuideline(readText(idOrPath), idOrPath, vocabulary());
  }
  const lines = loadLines(FILE);
  // Only the one asked for is parsed: a run needs no other.
  const found = lines.find((line) => line.startsWith(`{"id":${JSON.stringify(idOrPath)},`));
  if (found !== undefined) return JSON.parse(found) as Guideline;
  const ids = shippedGuidelines().map(({ id }) => id);
  const named = isPlace(idOrPath) ? `「${oneLine(idOrPath)}」` : quote(idOrPath);
  const message = `ガイドライン${named}はありません。${askWhetherMeant(idOrPath, ids)}使えるのは ${ids.join(", ")} か、.yml ファイルです。`;
  throw new GuidelineError(null, [{ line: null, message }]);
}

/** What names a place is no secret, as no name of a file is; but a sentence, an address or a number may have a slash in it, too. */
function isPlace(words: string): boolean {
  const digits = words.replace(/\P{Nd}/gu, "").length;
  return /[/\\]/u.test(words) && digits < 10 && !/[\s@?=。、「」]|:\/\/|\p{sc=Hira}/u.test(words);
}

/** The guidelines that come with the package, as tools/compile-guidelines.ts wrote them; by id. */
export function shippedGuidelines(): readonly Guideline[] {
  return loadLines(FILE).map((line) => JSON.parse(line) as Guideline);
}

/** One guideline a line. */
const FILE = "guidelines.ndjson";

function readText(path: string): string {
  try {
    return decode(readWhole(path, path, MOST_YAML_BYTES)).text;
  } catch (error) {
    if (error instanceof InputError) {
      const { line = null, problem, repair } = error;
      throw new GuidelineError(path, [{ line, message: `${problem}${repair.replace(/か、--encoding[^。]*/u, "")}` }]);
    }
    const missing = codeOf(error) === "ENOENT";
    const message = missing
      ? "ガイドラインのファイルがありません。設定か --guideline に書いた場所を確かめてください。"
      : "ガイドラインのファイルを読めません。";
    throw new GuidelineError(path, [{ line: null, message }]);
  }
}
