import { basename, resolve } from "node:path";
import { ConfigError } from "../config/config-error.js";
import { parseReview } from "../config/parse-review.js";
import { reviewText } from "../config/review-text.js";
import { decode } from "../read/decode.js";
import { reasonOf } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { REVIEW } from "../read/is-aside.js";
import { readBeside } from "../read/read-beside.js";
import type { Lang, PostReview } from "../types.js";
import { SAY } from "./languages.js";
import { UsageError } from "./usage-error.js";
import { writeAtomically } from "./write-atomically.js";

/** The reviews of the posts of a draft, or why they cannot be read; none where there is no record. */
export function readReviews(draft: string, cwd: string): readonly PostReview[] | { readonly problem: string } {
  const name = draft + REVIEW;
  try {
    const bytes = readBeside(resolve(cwd, name), name, "審査の記録");
    return bytes === null ? [] : parseReview(decode(bytes, undefined, name).text, name);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

/** Writes the record and returns its name. Throws UsageError. */
export async function writeReviews(
  draft: string,
  reviews: readonly PostReview[],
  lang: Lang,
  cwd: string,
): Promise<string> {
  const name = draft + REVIEW;
  try {
    await writeAtomically(resolve(cwd, name), reviewText(basename(draft), reviews));
    return name;
  } catch (error) {
    throw new UsageError(SAY[lang].cannotWrite(name, reasonOf(error)));
  }
}
