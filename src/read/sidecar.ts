import { dirname } from "node:path";
import { decode } from "./decode.js";
import { codeOf, fileProblem } from "./file-problem.js";
import { InputError } from "./input-error.js";
import { isWithin } from "./is-within.js";
import { MOST_YAML_BYTES } from "./limits.js";
import { readWhole } from "./read-whole.js";
import type { ReadResult } from "./reader.js";
import { realPath } from "./real-path.js";
import { shareAcceptances } from "./share-acceptances.js";

/** Stands beside a draft, because what stands in it would be published. */
export const SIDECAR = ".sns-lint.yml";

/** The posts of a file with what `<file>.sns-lint.yml` accepts for them; `absolute` is where the file is. */
export async function withSidecar({ posts, errors }: ReadResult, file: string, absolute: string): Promise<ReadResult> {
  const name = `${file}${SIDECAR}`;
  try {
    checkPlace(`${absolute}${SIDECAR}`, name);
    const bytes = bytesOf(`${absolute}${SIDECAR}`, name);
    if (bytes === null) return { posts, errors };
    const { readSidecar } = await import("./read-sidecar.js");
    return { posts: shareAcceptances(readSidecar(decode(bytes, undefined, name).text, name), posts), errors };
  } catch (error) {
    if (error instanceof InputError) return { posts, errors: [...errors, error] };
    throw error;
  }
}

/** Whoever can put a link beside a draft is not to choose what is read and quoted. Throws InputError. */
function checkPlace(path: string, name: string): void {
  const real = realPath(path);
  const roots = [dirname(path), "."].flatMap((root) => realPath(root) ?? []);
  if (real === null || roots.some((root) => isWithin(real, root))) return;
  const problem = "フォルダーの外へのリンクなので、受け入れの記録を読んでいません。";
  throw new InputError({ file: name, problem, repair: "リンクにせず、下書きと同じフォルダーに置いてください。" });
}

/** null: most drafts have none. Throws InputError. */
function bytesOf(path: string, name: string): Uint8Array | null {
  try {
    return readWhole(path, name, MOST_YAML_BYTES);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (codeOf(error) === "ENOENT") return null;
    throw new InputError({ file: name, ...fileProblem(error) });
  }
}
