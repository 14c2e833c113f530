import { decode } from "./decode.js";
import { InputError } from "./input-error.js";
import { readBeside } from "./read-beside.js";
import type { ReadResult } from "./reader.js";
import { shareAcceptances } from "./share-acceptances.js";

/** Stands beside a draft, because what stands in it would be published. */
export const SIDECAR = ".sns-lint.yml";

/** The posts of a file with what `<file>.sns-lint.yml` accepts for them; `absolute` is where the file is. */
export async function withSidecar({ posts, errors }: ReadResult, file: string, absolute: string): Promise<ReadResult> {
  const name = `${file}${SIDECAR}`;
  try {
    const bytes = readBeside(`${absolute}${SIDECAR}`, name, "受け入れの記録");
    if (bytes === null) return { posts, errors };
    const { readSidecar } = await import("./read-sidecar.js");
    return { posts: shareAcceptances(readSidecar(decode(bytes, undefined, name).text, name), posts), errors };
  } catch (error) {
    if (error instanceof InputError) return { posts, errors: [...errors, error] };
    throw error;
  }
}
