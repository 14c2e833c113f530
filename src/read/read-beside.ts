import { dirname } from "node:path";
import { codeOf, fileProblem } from "./file-problem.js";
import { InputError } from "./input-error.js";
import { MOST_YAML_BYTES } from "./limits.js";
import { readWhole } from "./read-whole.js";
import { leadsOut } from "./real-path.js";

/**
 * The bytes of a record that stands beside a draft (`what` it is); null: most drafts have none. Whoever can put a link there is
 * not to choose what is read and quoted. Throws InputError.
 */
export function readBeside(path: string, name: string, what: string): Uint8Array | null {
  if (leadsOut(path, [dirname(path), "."])) {
    const problem = `フォルダーの外へのリンクなので、${what}を読んでいません。`;
    throw new InputError({ file: name, problem, repair: "リンクにせず、下書きと同じフォルダーに置いてください。" });
  }
  try {
    return readWhole(path, name, MOST_YAML_BYTES);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (codeOf(error) === "ENOENT") return null;
    throw new InputError({ file: name, ...fileProblem(error) });
  }
}
