// One pass over a text: which of the strings that patterns need occur in it?
import type { LexiconData } from "./pack.js";

/** Ids of the sets of which the text contains a string. */
export function occurringSets(text: string, triggers: LexiconData["triggers"]): ReadonlySet<number> {
  const sets = new Set<number>();
  const seen = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (const [trigger, ...ids] of triggers[text.charAt(at)] ?? []) {
      if (seen.has(trigger) || !text.startsWith(trigger, at)) continue;
      seen.add(trigger);
      for (const id of ids) sets.add(id);
    }
  }
  return sets;
}
