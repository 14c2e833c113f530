import { realpath, stat } from "node:fs/promises";
import { fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { writeAtomically } from "./write-atomically.js";

/** Puts other bytes into a file that is there; a link stays a link, and who may read it stays as it was. */
export async function rewrite(path: string, bytes: Uint8Array, name: string): Promise<void> {
  try {
    const real = await realpath(path);
    const { mode } = await stat(real);
    await writeAtomically(real, bytes, mode);
  } catch (error) {
    throw new InputError({ file: name, ...fileProblem(error), problem: "書き込めませんでした。" });
  }
}
