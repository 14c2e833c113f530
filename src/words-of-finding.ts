// The words by which people name a finding: those found, and the whole words around them where its message quotes these.
import { plainWords } from "./fingerprint.js";
import { touchesSecret } from "./mark.js";
import type { Range, Violation } from "./types.js";

/** Japanese messages have the one, English ones the other; a draft may quote within what is quoted. */
const QUOTED = /「((?:[^「」]|「[^「」]*」)*)」|"([^"]*)"/gu;

/** In the form in which words are compared; of the whole post: the message. `secrets`: see secretsAmong. */
export function wordsOfFinding(violation: Violation, text: string, secrets: readonly Range[]): readonly string[] {
  const { range, message } = violation;
  if (range[0] === range[1]) return [plainWords(message)];
  const written = text.slice(...range);
  const found = plainWords(written);
  // What is masked is quoted masked.
  if (violation.text !== written || touchesSecret(violation, secrets)) return [found];
  const quoted = Array.from(message.matchAll(QUOTED), ([, japanese, english]) => plainWords(japanese ?? english ?? ""));
  // A host, or what is to be written instead, would stand for other words of the draft as well.
  return [...new Set([found, ...quoted.filter((words) => words.includes(found))])];
}
