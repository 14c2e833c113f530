import type { Certainty, Document, Range } from "../../src/define-rule.js";
import { findAttributes } from "./attributes.js";
import type { Attribute } from "./attributes.js";
import { findPersons } from "./persons.js";
import type { Person } from "./persons.js";
import { NO_PERSON, SPECIMEN } from "./roles.js";

export interface Combination {
  readonly at: Range;
  /** Japanese names of what stands beside the name: 住所・生年月日. */
  readonly kinds: readonly string[];
  readonly certainty: Certainty;
}

/** The place of an event or a shop stands beside names as often as homes do. */
const VENUE = /会場|場所|ところ|開催|問い?合わ?せ|申し?込|[店院園館所室]|教室|工房|農園|事務|商|会社|株式|\n\s*\n/u;
/** An address that follows a name as its own: （…）, 、…, は…, の自宅; not 〇〇さんが本町1丁目を歩く. */
const APPOSED = /^$|^[\s(、,:=/・「〒は]|^の(?:住所|自宅|お?宅|お?家|おうち|実家)/u;

/** A person's name with what makes the person findable: address, birth date, school year. */
export function* findCombinations(document: Document): Iterable<Combination> {
  const attributes = findAttributes(document);
  // Names need the tokenizer, which is loaded only when there is something to combine them with.
  if (!attributes.some(({ weight }) => weight !== "weak")) return;
  for (const person of findPersons(document)) {
    if (isNoPerson(document.folded.text, person)) continue;
    const beside = attributes.filter((attribute) => isBeside(document.folded.text, person, attribute));
    const certainty = judge(person, beside);
    if (certainty === null) continue;
    const ends = [person, ...beside];
    yield {
      at: [Math.min(...ends.map(({ start }) => start)), Math.max(...ends.map(({ end }) => end))],
      kinds: [...new Set(beside.map(({ kind }) => kind))],
      certainty,
    };
  }
}

/** Mascots and animals have birthdays too; forms to fill in show a name. */
function isNoPerson(text: string, { start, end }: Person): boolean {
  if (SPECIMEN.test(text.slice(Math.max(0, start - 40), start))) return true;
  return /(?:ちゃん|くん|君)$/u.test(text.slice(start, end)) && NO_PERSON.test(text.slice(Math.max(0, start - 60), end + 60));
}

/** The attribute comes before the name (栄町4番12号の平塚さん) or after it (平塚さん（栄町4番12号）). */
function isBeside(text: string, person: Person, { start, end, reach, kind }: Attribute): boolean {
  const [before, after] = reach;
  const precedes = end <= person.start;
  const [from, to, limit] = precedes ? [end, person.start, before] : [person.end, start, after];
  const gap = text.slice(from, Math.max(from, to));
  if (to - from > limit || VENUE.test(gap)) return false;
  return precedes || kind !== "住所" || (APPOSED.test(gap) && !/^[をで]/u.test(text.slice(end)));
}

function judge({ form }: Person, beside: readonly Attribute[]): Certainty | null {
  const strong = new Set(beside.filter(({ weight }) => weight === "strong").map(({ kind }) => kind));
  const medium = beside.some(({ weight }) => weight === "medium");
  if (strong.size === 0 && !medium) return null;
  if (form !== "addressed") return strong.size > 0 ? "likely" : "hint";
  return strong.size + Number(medium) > 1 || strong.has("生年月日") ? "certain" : "likely";
}
