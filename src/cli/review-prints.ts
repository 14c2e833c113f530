import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { namesOnly } from "../media/named-media.js";
import { isWithin } from "../read/is-within.js";
import { plainText } from "../review/plain-text.js";
import type { Post, Prints } from "../types.js";

/** What is published beside the text, or decides how it is judged; the rest is written after a review, or by others. */
const REVIEWED_FIELDS: readonly string[] = [
  "title",
  "platform",
  "platforms",
  "account",
  "account_type",
  "scheduled_at",
  "reply_to",
  "in_reply_to",
  "quote_of",
  "repost_of",
  "retweet_of",
  "quoted",
  "media",
];

/** `cwd` is what the path of the draft is relative to: its pictures are looked for beside it. */
export function printsOf(post: Post, cwd: string): Prints {
  const { path, text, fields } = post;
  const reviewed = REVIEWED_FIELDS.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : []));
  const folder = dirname(resolve(cwd, path));
  const pictures = namesOnly(fields).map(({ file }) => {
    const picture = resolve(folder, file);
    return isWithin(picture, folder) || isWithin(picture, cwd) ? printOfFile(picture) : null;
  });
  return { text: sha256(plainText(text)), fields: sha256(JSON.stringify([reviewed, pictures])) };
}

const MOST_BYTES = 50 * 2 ** 20;

/** Another picture under the same name has not been reviewed. null: it is not there, or too large to be read each time. */
function printOfFile(file: string): string | null {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= MOST_BYTES ? sha256(readFileSync(file)) : null;
  } catch {
    return null;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
