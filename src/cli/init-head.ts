import { editBytes } from "../read/edit-bytes.js";
import { InputError } from "../read/input-error.js";
import { textOf } from "./init-present.js";

/** What a file lacks for editors to find its schema: its bytes with the line before them, or a line for a person to write. */
export type Headed = { readonly bytes: Uint8Array } | { readonly byHand: string };

/** Null where nothing is lacking. `head`: the comment, with its end. No other byte changes, whatever the encoding. */
export function headed(name: string, head: string, cwd: string): Headed | null {
  const there = head === "" ? null : textOf(name, cwd);
  if (there === null || /yaml-language-server:.*\$schema|["']?\$schema["']?\s*:/u.test(there.text)) return null;
  const comment = head.trimEnd();
  // JSON has no comments.
  if (/^\s*[{[]/u.test(there.text)) return { byHand: `"$schema": "${comment.replace(/^.*\$schema=/u, "")}",` };
  const end = /\r?\n/u.exec(there.text)?.[0] ?? "\n";
  try {
    return { bytes: editBytes(there.bytes, undefined, [{ range: [0, 0], text: comment + end }], name) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { byHand: comment };
  }
}
