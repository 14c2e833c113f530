/** Letters by which a value is looked for. */
const KEY = 3;

/** Masks every occurrence of some values, of three letters or more, in whatever text; the longest of several that fit. */
export function masker(values: Iterable<string>): (words: string) => string {
  const known = new Set(values);
  const lengths = lengthsByKey(known);
  if (known.size === 0) return (words) => words;
  return (words) => {
    let shown = "";
    let from = 0;
    for (let at = 0; at + KEY <= words.length; at += 1) {
      const value = valueAt(words, at, lengths, known);
      if (value === null) continue;
      shown += words.slice(from, at) + "＊".repeat(Array.from(value).length);
      from = at + value.length;
      at = from - 1;
    }
    return shown + words.slice(from);
  };
}

function valueAt(
  words: string,
  at: number,
  lengths: ReadonlyMap<string, readonly number[]>,
  known: ReadonlySet<string>,
): string | null {
  for (const length of lengths.get(words.slice(at, at + KEY)) ?? []) {
    const value = words.slice(at, at + length);
    if (known.has(value)) return value;
  }
  return null;
}

/** The lengths of the values that begin with some letters, the longest first. */
function lengthsByKey(values: Iterable<string>): Map<string, readonly number[]> {
  const sets = new Map<string, Set<number>>();
  for (const value of values) {
    const key = value.slice(0, KEY);
    sets.set(key, (sets.get(key) ?? new Set()).add(value.length));
  }
  return new Map([...sets].map(([key, set]) => [key, [...set].sort((a, b) => b - a)]));
}
