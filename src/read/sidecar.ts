import { decode } from "./decode.js";
import { codeOf, fileProblem } from "./file-problem.js";
import { InputError } from "./input-error.js";
import { MOST_YAML_BYTES } from "./limits.js";
import { readWhole } from "./read-whole.js";
import type { ReadResult } from "./reader.js";
import { shareAcceptances } from "./share-acceptances.js";

/** Stands beside a draft, because what stands in it would be published. */
export const SIDECAR = ".sns-lint.yml";

/** The posts of a file with what `<file>.sns-lint.yml` accepts for them; `absolute` is where the file is. */
export async function withSidecar({ posts, errors }: ReadResult, file: string, absolute: string): Promise<ReadResult> {
  const name = `${file}${SIDECAR}`;
}
