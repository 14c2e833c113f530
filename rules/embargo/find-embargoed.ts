import { skeleton, spelled } from "../../src/define-rule.js";
import type { Embargo, Range } from "../../src/define-rule.js";

/** Kana without their prolonged sounds: shorter than this, different words are the same (コート, 〜こと). */
const LEAST_KANA = 4;

/** Each embargo whose words stand in the text, once, where the first of them stands. */
export function* findEmbargoed(
  text: string,
  embargoes: readonly Embargo[],
): Iterable<{ readonly embargo: Embargo; readonly at: Range }> {
  if (embargoes.length === 0) return;
  const coarse = skeleton(text);
  for (const embargo of embargoes) {
    const places = embargo.words.flatMap((word) => asWritten(text, word) ?? disguised(coarse, word) ?? []);
    const first = places.sort((a, b) => a.at[0] - b.at[0])[0];
    if (first !== undefined) yield { embargo, at: first.at };
  }
}

interface Place {
  readonly at: Range;
}

function asWritten(text: string, word: string): Place | null {
  const at = placeOf(text, word);
  return at === null ? null : { at };
}

/** ハナミズ・ジロー for はなみずじろう. */
function disguised({ text, toFolded }: ReturnType<typeof skeleton>, word: string): Place | null {
  const key = skeleton(word.normalize("NFKC").trim()).text;
  if (/^[ぁ-ゖa-z0-9]*$/u.test(key) && key.length < LEAST_KANA) return null;
  const at = placeOf(text, key);
  return at === null ? null : { at: toFolded(at) };
}

function placeOf(text: string, word: string): Range | null {
  const match = spelled(word)?.exec(text) ?? null;
  return match === null ? null : [match.index, match.index + match[0].length];
}
