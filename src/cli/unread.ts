import { describeProblem, type InputError } from "../read/input-error.js";
import type { Post, Unread } from "../types.js";

/** A draft, or a part of one, that could not be read. */
export function unreadOf({ file, line, cell, problem, repair, partly }: InputError): Unread {
  return {
    path: file,
    line: line ?? null,
    ...(cell === undefined ? {} : { cell }),
    message: describeProblem({ cell, problem, repair, partly }),
    ...(partly === undefined ? {} : { partly }),
  };
}

/** A post that could not be judged; `told` may begin with its file. */
export function unjudgedPost({ path }: Pick<Post, "path">, told: string): Unread {
  return { path, line: null, message: told.startsWith(`${path}: `) ? told.slice(path.length + 2) : told };
}
