import { readFileSync } from "node:fs";
import type { Acceptance, Post } from "../types.js";
import { readAcceptances } from "./acceptances.js";
import { decode } from "./decode.js";
import { codeOf, fileProblem } from "./file-problem.js";
import { InputError } from "./input-error.js";
import type { ReadResult } from "./reader.js";

/** Stands beside a draft, because what stands in it would be published. */
export const SIDECAR = ".sns-lint.yml";

/** The posts of a file with what `<file>.sns-lint.yml` accepts for them; `absolute` is where the file is. */
export async function withSidecar({ posts, errors }: ReadResult, file: string, absolute: string): Promise<ReadResult> {
  const bytes = bytesOf(`${absolute}${SIDECAR}`);
  if (bytes === null) return { posts, errors };
  const name = `${file}${SIDECAR}`;
  const read = bytes instanceof InputError ? bytes : await parse(bytes, name);
  if (read instanceof InputError) return { posts, errors: [...errors, read] };
  return { posts: posts.map((post, at) => accepting(post, concerning(read, at, posts))), errors };
}

/**
 * Of several posts in a file an acceptance concerns those that have its words; one whose words nobody has is left to the
 * first, so that it is told once that it serves nothing. One by its fingerprint may be any post's.
 */
function concerning(all: readonly Acceptance[], at: number, posts: readonly Post[]): readonly Acceptance[] {
  if (posts.length === 1) return all;
  return all.flatMap((acceptance) => {
    const { text } = acceptance;
    if (text === null) return [{ ...acceptance, shared: true }];
    const having = [...posts.keys()].filter((index) => posts[index]?.text.includes(text));
    return having.includes(at) || (having.length === 0 && at === 0)
      ? [{ ...acceptance, shared: having.length > 1 }]
      : [];
  });
}

function accepting(post: Post, more: readonly Acceptance[]): Post {
  return { ...post, fields: { ...post.fields, "sns-lint": [...(post.fields["sns-lint"] ?? []), ...more] } };
}

/** null: most drafts have none. */
function bytesOf(path: string): Uint8Array | InputError | null {
  try {
    return readFileSync(path);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : new InputError({ file: path, ...fileProblem(error) });
  }
}

async function parse(bytes: Uint8Array, file: string): Promise<readonly Acceptance[] | InputError> {
  const { readYaml } = await import("./read-yaml.js");
  const read = readYaml(decode(bytes, undefined, file).text, (document) => ({ value: document.toJS() as unknown }));
  if ("problem" in read) return new InputError({ file, ...read });
  const accepted = readAcceptances(read.value ?? []);
  return "problem" in accepted ? new InputError({ file, ...accepted }) : accepted.value;
}
