// What covers the words that were found, and makes them mean something else: compounds, names, laws.
import type { Excuse, Range } from "../types.js";
import type { FoundEntry } from "./pack.js";
import type { Allowed } from "./schema.js";
import type { View } from "./view.js";

/** For an entry found at a place; `allowed` are the lists that stand beside the entries. */
export function allowances(allowed: readonly Allowed[], entry: FoundEntry, at: Range, view: View): Excuse[] {
  const own = wordsOver(view.text, entry.allow, at);
  const excuses: Excuse[] = own.map((range) => ({ context: `allowed:${entry.id}`, range, effect: "silence" }));
  for (const { id, rules, words, patterns } of allowed) {
    if (rules.length > 0 && !rules.includes(entry.rule)) continue;
    const over = patterns.flatMap((pattern) => view.found(pattern).over(at[0], at[1]));
    for (const range of [...wordsOver(view.text, words, at), ...over])
      excuses.push({ context: `allowed:${id}`, range, effect: "silence" });
  }
  return excuses;
}

/** Where words of a list stand over a range; the rest of the text is not looked at. */
function wordsOver(text: string, words: readonly string[], [start, end]: Range): Range[] {
  const found: Range[] = [];
  for (const word of words)
    for (let at = Math.max(0, end - word.length); at <= start; at += 1)
      if (text.startsWith(word, at)) found.push([at, at + word.length]);
  return found;
}
