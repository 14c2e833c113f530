import { reportable } from "../../src/define-rule.js";
import type { Document, Hit } from "../../src/define-rule.js";
import { after, before } from "./found.js";
import { findPersons } from "./persons.js";
import type { Person } from "./persons.js";
import { HELPER } from "./roles.js";

/** Entries with this tag say something private of somebody; they are personal data only beside a name. */
const OF_SOMEBODY = "of-somebody";
/** Characters from a name to what is said of it. */
const REACH = 60;
/** From the end of a sentence about somebody to a name in the next one. */
const NEXT = 24;
const OF_MANY = /^[ぁ-ん]{0,6}(?:中の?)?(?:方|人|かた|皆|ご家族|お子|世帯)/u;

/** What the dictionary finds: at once, or, where it is said of somebody, beside a name. */
export function* findFacts(document: Document): Iterable<Hit> {
  const hits = [...reportable(document, "personal-data")];
  yield* hits.filter(({ entry }) => !entry.tags.includes(OF_SOMEBODY));
  const facts = hits.filter(({ entry }) => entry.tags.includes(OF_SOMEBODY));
  if (facts.length === 0) return;
  const persons = findPersons(document).filter(({ form }) => form !== "full");
  const said = new Set<Person>();
  for (const fact of facts) {
    const person = persons.find((one) => isSaidOf(document, one, fact));
    if (person === undefined || said.has(person)) continue;
    said.add(person);
    yield { ...fact, certainty: "likely", range: spanOf(person, fact) };
  }
}

/** In the same sentence, or in the one after the name, or just before it. */
function isSaidOf(document: Document, person: Person, fact: Hit): boolean {
  const { text } = document.folded;
  const [start, end] = fact.range;
  if (Math.max(start - person.end, person.start - end) > REACH || isOfOthers(text, person, fact)) return false;
  const between = text.slice(Math.min(person.end, end), Math.max(person.start, start));
  const breaks = between.match(/[。!?\n]/gu)?.length ?? 0;
  return breaks === 0 || (breaks === 1 && (person.start < start || person.start - end <= NEXT));
}

/** Of people in general (被害を受けている方は), or said beside one who helps them. */
function isOfOthers(text: string, person: Person, { range: [start, end] }: Hit): boolean {
  return HELPER.test(before(text, person.start, 12)) || (person.start < start && OF_MANY.test(after(text, end, 10)));
}

function spanOf(person: Person, { range: [start, end] }: Hit): Hit["range"] {
  return [Math.min(person.start, start), Math.max(person.end, end)];
}
