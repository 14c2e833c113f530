import { decode } from "./decode.js";
import { InputError, partlyChecked } from "./input-error.js";
import { readBeside } from "./read-beside.js";
import type { ReadResult } from "./reader.js";
import { shareAcceptances } from "./share-acceptances.js";
import { SIDECAR } from "./sidecar-name.js";

/** The posts of a file with what `<file>.sns-lint.yml` accepts for them; `absolute` is where the file is. */
export async function withSidecar(read: ReadResult, file: string, absolute: string): Promise<ReadResult> {
  const { posts, errors } = read;
  const name = `${file}${SIDECAR}`;
  try {
    const bytes = readBeside(`${absolute}${SIDECAR}`, name, "受け入れの記録");
    if (bytes === null) return read;
    const { readSidecar } = await import("./read-sidecar.js");
    return { ...read, posts: shareAcceptances(readSidecar(decode(bytes, undefined, name).text, name), posts) };
  } catch (error) {
    if (error instanceof InputError) return { ...read, errors: [...errors, partlyChecked(error)] };
    throw error;
  }
}
