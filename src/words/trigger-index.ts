// Which patterns are worth running on a text? Those one of whose triggers occurs in it.
import type { CompiledEntry, CompiledPattern } from "./schema.js";

export interface EntryPattern {
  readonly entry: CompiledEntry;
  readonly pattern: CompiledPattern;
}

export interface TriggerIndex {
  find(text: string): EntryPattern[];
}

export function createTriggerIndex(entries: readonly CompiledEntry[]): TriggerIndex {
  const byFirst = new Map<string, Map<string, EntryPattern[]>>();
  for (const entry of entries)
    for (const pattern of entry.patterns)
      for (const trigger of pattern.triggers) {
        const first = at(byFirst, trigger.charAt(0), () => new Map<string, EntryPattern[]>());
        at(first, trigger, () => []).push({ entry, pattern });
      }
  return { find: (text) => find(text, byFirst) };
}

function find(text: string, byFirst: ReadonlyMap<string, ReadonlyMap<string, readonly EntryPattern[]>>): EntryPattern[] {
  const found = new Map<CompiledPattern, EntryPattern>();
  for (let index = 0; index < text.length; index += 1)
    for (const [trigger, patterns] of byFirst.get(text.charAt(index)) ?? [])
      if (text.startsWith(trigger, index)) for (const each of patterns) found.set(each.pattern, each);
  return [...found.values()];
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
