import { reportable } from "../../src/define-rule.js";
import type { Document, Hit } from "../../src/define-rule.js";
import { after, before, sentenceAround } from "./found.js";
import { findPersons } from "./persons.js";
import type { Person } from "./persons.js";
import { HELPER } from "./roles.js";

/** Entries with this tag say something private of somebody; they are personal data only beside a name. */
const OF_SOMEBODY = "of-somebody";
/** Characters from a name to what is said of it. */
const REACH = 60;
const OF_MANY = /^[ぁ-ん]{0,6}(?:中の?)?(?:方|人|かた|皆|ご家族|お子|世帯)/u;

/** What the dictionary finds: at once, or, where it is said of somebody, beside a name. */
export function* findFacts(document: Document): Iterable<Hit> {
  const hits = [...reportable(document, "personal-data")];
  yield* hits.filter(({ entry }) => !entry.tags.includes(OF_SOMEBODY));
  const facts = hits.filter(({ entry }) => entry.tags.includes(OF_SOMEBODY));
  if (facts.length === 0) return;
  const persons = findPersons(document).filter(({ form }) => form !== "full");
  for (const fact of facts.filter(isFirst)) {
    const person = persons.find((one) => isSaidOf(document, one, fact));
    if (person !== undefined) yield { ...fact, certainty: "likely", range: spanOf(person, fact) };
  }
}

/** 適応障害で休職 and 休職し are said once. */
function isFirst({ range: [start, end] }: Hit, index: number, all: readonly Hit[]): boolean {
  return !all.slice(0, index).some(({ range }) => range[0] < end && start < range[1]);
}

/** In the same sentence, or in the one after the name; not of people in general (被害を受けている方は). */
function isSaidOf(document: Document, person: Person, { range: [start, end] }: Hit): boolean {
  const { text } = document.folded;
  if (start - person.end > REACH || person.start - end > REACH) return false;
  if (HELPER.test(before(text, person.start, 12)) || (person.start < start && OF_MANY.test(after(text, end, 10)))) return false;
  const between = text.slice(Math.min(person.end, end), Math.max(person.start, start));
  const breaks = between.match(/[。!?\n]/gu)?.length ?? 0;
  return breaks === 0 || (breaks === 1 && person.start < start) || sentenceAround(document, person.start)[0] === sentenceAround(document, start)[0];
}

function spanOf(person: Person, { range: [start, end] }: Hit): Hit["range"] {
  return [Math.min(person.start, start), Math.max(person.end, end)];
}
