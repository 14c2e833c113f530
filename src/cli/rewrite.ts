import { statSync } from "node:fs";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { writeAtomically } from "./write-atomically.js";

/** Puts bytes into a file; a link stays a link, and who may read one that is there stays as it was. Throws InputError. */
export async function rewrite(path: string, bytes: Uint8Array | string, name: string): Promise<void> {
  try {
    await writeAtomically(path, bytes, statSync(path, { throwIfNoEntry: false })?.mode);
  } catch (error) {
    const { problem, repair } = fileProblem(error);
    const why = OF_WRITING.has(codeOf(error)) ? problem : "";
    throw new InputError({ file: name, problem: `書き込めませんでした。${why}`, repair });
  }
}

/** What is said of the others is said of reading. */
const OF_WRITING: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS"]);
