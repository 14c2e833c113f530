import { quote } from "./input-error.js";
import { endOfWords } from "./json-extent.js";

/** A key that its object has already; of two values a parser keeps the last, and nobody checks the first. */
export interface RepeatedKey {
  readonly problem: string;
  readonly repair: string;
  /** 1-based. */
  readonly line: number;
}

/** The first in a text that is JSON; null: there is none. Looks at each unit once. */
export function repeatedKey(source: string): RepeatedKey | null {
  const open: (Set<unknown> | null)[] = [];
  let keys: Set<unknown> | null = null;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? "";
    if (unit === '"') {
      const end = endOfWords(source, at);
      if (keys !== null) {
        const key: unknown = JSON.parse(source.slice(at, end + 1));
        if (keys.has(key)) return told(String(key), source.slice(0, at));
        keys.add(key);
      }
      keys = null;
      at = end;
    } else if (MARKS.has(unit)) keys = nextKeys(unit, open);
  }
  return null;
}

/** Those of the object in which a key is to follow; null: none is. */
function nextKeys(unit: string, open: (Set<unknown> | null)[]): Set<unknown> | null {
  if (unit === "{") open.push(new Set());
  else if (unit === "[") open.push(null);
  else if (unit === "}" || unit === "]") open.pop();
  return unit === "{" || unit === "," ? (open.at(-1) ?? null) : null;
}

const MARKS: ReadonlySet<string> = new Set("{}[],:");

function told(key: string, before: string): RepeatedKey {
  const problem = `項目${quote(key)}が、同じところに2回書かれています。`;
  return { problem, repair: "どちらか1つにしてください。", line: before.split("\n").length };
}
