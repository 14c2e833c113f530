// Words written so that a list of words would not see them: ば〜か, 死 ね, キ○ガイ, タヒね. Here they are read as what they mean.
import type { Edit } from "../text/edit.js";
import { Taken } from "../text/taken.js";
import { contextHolds } from "./judge.js";
import { isOrdinary } from "./ordinary.js";
import type { LexiconData } from "./pack.js";
import type { Disguise } from "./schema.js";
import { type Spelling, spellingOf } from "./spelling.js";
import type { Skeleton, View } from "./view.js";
import type { RawWord } from "./word-index.js";

/** How a word stands in disguise; null: it does not. */
export function findDisguised(word: RawWord, skeleton: Skeleton, view: View, data: LexiconData): Spelling | null {
  if (!word.disguise) return null;
  const found = spellingOf(word, view.text, skeleton);
  return isDisguised(found, view, data) ? found : null;
}

/** What is to be read in their place: ascending, none overlapping. */
export function plainReadings(disguised: readonly Spelling[]): Edit[] {
  const kept: Spelling[] = [];
  const taken = new Taken();
  for (const each of [...disguised].sort((a, b) => rank(b) - rank(a)))
    if (!taken.overlaps(each.range)) {
      taken.add(each.range);
      kept.push(each);
    }
  return kept
    .map(({ raw, range, letters }) => ({ text: raw.word, range, units: letters }))
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** The longest first, and of equal ones that which keeps most letters as they are. */
function rank({ range, raw, text }: Spelling): number {
  return (range[1] - range[0]) * 100 + Array.from(raw.word).filter((letter) => text.includes(letter)).length;
}

function isDisguised(found: Spelling, view: View, data: LexiconData): boolean {
  if (found.text.includes("\n") || isPlain(found, data)) return false;
  const { kana, unless } = waysOf(found.raw, data);
  return (
    !isOrdinary(found, view, kana) && !unless.some((id) => contextHolds(data.context(id), found.range, view) !== null)
  );
}

function waysOf({ owner }: RawWord, data: LexiconData): Pick<Disguise, "kana" | "unless"> {
  return owner < 0 ? data.disguise(~owner) : { kana: data.entry(owner).kana, unless: [] };
}

/** The dictionary has the word just so, in the same place. */
function isPlain({ raw: { key, word, written, owner }, text }: Spelling, data: LexiconData): boolean {
  if (text === word) return true;
  if (text === written || text.length > word.length) return false;
  const words = data.words(key.charCodeAt(0));
  return words.some(([, other, of, , spelled]) => other === text && of === owner && spelled === undefined);
}
