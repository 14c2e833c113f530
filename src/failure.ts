// What is told of something that failed inside sns-lint, without a word of the draft that it failed on.
import type { Lang } from "./types.js";

/** Named where not a rule failed, but what holds the rules together. */
export const CORE = "sns-lint";

/** For the list of what was not checked. `text` is the draft. */
export function failureOf(error: unknown, text: string, lang: Lang): string {
  return SAY[lang](reasonOf(error, text));
}

const SAY: Readonly<Record<Lang, (reason: string) => string>> = {
  ja: (reason) => `内部の不具合で止まりました（${reason}）。検査は終わっていません。`,
  en: (reason) => `stopped by an internal failure (${reason}); this was not checked.`,
};

/** Characters in a row that a message and a draft share by chance. */
const CHANCE = 6;
const LONGEST = 200;

/** The name of an error, and its message unless that quotes the draft: it could be a password. */
export function reasonOf(error: unknown, text = ""): string {
  const name = error instanceof Error ? error.name : "Error";
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  const shown = message.slice(0, LONGEST).replace(/\d{3,}/g, "…");
  return shown === "" || quotes(message.slice(0, LONGEST), text) ? name : `${name}: ${shown}`;
}

function quotes(message: string, text: string): boolean {
  for (let at = 0; at + CHANCE <= message.length; at += 1) {
    if (text.includes(message.slice(at, at + CHANCE))) return true;
  }
  return false;
}
