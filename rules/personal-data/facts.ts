import { firstIndex, reportable } from "../../src/define-rule.js";
import type { Document, Hit } from "../../src/define-rule.js";
import { findHouseholds, isPlaced } from "./households.js";
import { after, before } from "./found.js";
import { findPersons, isNoPerson } from "./persons.js";
import type { Person } from "./person.js";
import { HELPER, WORKS } from "./roles.js";

/** Entries with this tag say something private of somebody; they are personal data only beside a name. */
const OF_SOMEBODY = "of-somebody";
const ABSENCE = "personal-data-pattern-leave";
/** Entries of what helpers have too: they are absent, and live somewhere. */
const OF_HELPERS = new Set([ABSENCE, "personal-data-pattern-home"]);
/** Characters from a name to what is said of it. */
const REACH = 60;
/** From the end of a sentence about somebody to a name in the next one. */
const NEXT = 24;
/** A name without さん is not far from what is said of it. */
const REACH_OF_FULL = 36;
/** 〇〇さんまでお電話ください */
const CONTACT =
  /^(?:\([^)\n]{0,8}\))?(?:まで|へ|に)(?:、)?(?:[おご]?(?:電話|連絡|問い?合わ?せ|申し?込|相談|声|気軽)|$|[。!\n])/u;
const OF_MANY = /^[ぁ-ん]{0,6}(?:中の?)?(?:方|人|かた|皆|ご家族|お子|世帯)/u;

/** What the dictionary finds: at once, or, where it is said of somebody, beside a name. */
export function* findFacts(document: Document): Iterable<Hit> {
  const hits = [...reportable(document, "personal-data")];
  yield* hits.filter(({ entry }) => !entry.tags.includes(OF_SOMEBODY));
  const facts = hits.filter(({ entry }) => entry.tags.includes(OF_SOMEBODY));
  if (facts.length === 0) return;
  const inReach = byPlace(
    [...findPersons(document), ...findHouseholds(document)].filter((person) => isSomebody(document, person)),
  );
  const said = new Set<Person>();
  for (const fact of facts) {
    const person = inReach(fact).find((one) => isSaidOf(document, one, fact));
    if (person === undefined || said.has(person)) continue;
    said.add(person);
    yield { ...fact, certainty: "likely", range: spanOf(person, fact) };
  }
}

/** Who is near enough that something may be said of them, in the order given. */
function byPlace(persons: readonly Person[]): (fact: Hit) => Person[] {
  const order = new Map(persons.map((person, index) => [person, index]));
  const sorted = [...persons].sort((a, b) => a.start - b.start);
  const longest = persons.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const startingAt = (offset: number): number =>
    firstIndex(sorted.length, (index) => (sorted[index]?.start ?? Infinity) >= offset);
  return ({ range: [start, end] }) =>
    sorted
      .slice(startingAt(start - REACH - longest), startingAt(end + REACH + 1))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Authors and artists are named in full, with their lives; an initial is nobody without a place. */
function isSomebody(document: Document, person: Person): boolean {
  const { text } = document.folded;
  if (isNoPerson(text, person)) return false;
  if (person.form === "initial") return isPlaced(text, person);
  if (person.form !== "full") return true;
  return !WORKS.test(text.slice(Math.max(0, person.start - 60), person.end + 60));
}

/** In the same sentence, or in the one after the name, or just before it. */
function isSaidOf(document: Document, person: Person, fact: Hit): boolean {
  const { text } = document.folded;
  const [start, end] = fact.range;
  const distance = Math.max(start - person.end, person.start - end);
  if (distance > reachOf(person, fact) || isOfOthers(text, person, fact)) return false;
  const between = text.slice(Math.min(person.end, end), Math.max(person.start, start));
  const breaks = between.match(/[。!?\n]/gu)?.length ?? 0;
  if (person.form === "lone") return breaks === 0;
  return breaks === 0 || (breaks === 1 && (person.start < start || person.start - end <= NEXT));
}

/** Of a surname that may be a place, only absence is told. */
function reachOf({ form }: Person, fact: Hit): number {
  if (form === "lone") return fact.entry.id === ABSENCE ? REACH_OF_FULL : -1;
  return form === "full" ? REACH_OF_FULL : REACH;
}

/** Of people in general (被害を受けている方は), or said beside one who helps them. */
function isOfOthers(text: string, person: Person, fact: Hit): boolean {
  const [start, end] = fact.range;
  if (CONTACT.test(after(text, person.end, 14))) return true;
  return (
    (!OF_HELPERS.has(fact.entry.id) && HELPER.test(before(text, person.start, 12))) ||
    (person.start < start && OF_MANY.test(after(text, end, 10)))
  );
}

function spanOf(person: Person, { range: [start, end] }: Hit): Hit["range"] {
  return [Math.min(person.start, start), Math.max(person.end, end)];
}
