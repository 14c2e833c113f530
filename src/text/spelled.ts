import { fold } from "./fold.js";

/**
 * A global expression for a name in a folded text, however it is spaced: 花水次郎 also finds 花水 次郎. Letters and digits
 * at its ends must not go on. Null for a name of nothing but spaces.
 */
export function spelled(name: string): RegExp | null {
  const letters = [...fold(name).text.replace(/\s/gu, "")];
  if (letters.length === 0) return null;
  const body = letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s?");
  const [first = "", last = ""] = [letters.at(0), letters.at(-1)];
  return new RegExp(
    `${WORD.test(first) ? `(?<!${WORD.source})` : ""}${body}${WORD.test(last) ? `(?!${WORD.source})` : ""}`,
    "giu",
  );
}

const WORD = /[A-Za-z0-9]/u;
