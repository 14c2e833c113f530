import { isSamePerson, likenessOf } from "../review/same-name.js";
import type { Asker } from "./ask.js";
import type { People } from "./review-walk.js";
import type { ReviewWords } from "./say-review.js";
import { UsageError } from "./usage-error.js";

type Name = "drafter" | "reviewer";
type Given = Readonly<Record<Name, string | null | undefined>> & Pick<People, "samePerson">;

/** Who drafted and who reviews: as given, as the post says, or asked for once. The answer is null where somebody gave up. */
export function peopleBy(
  asker: Asker | null,
  given: Given,
  words: ReviewWords,
): (author: string | null) => Promise<People | null> {
  const asked = new Map<Name, string | null>();
  const ask = async (name: Name): Promise<string | null> => {
    if (asker === null) throw new UsageError(words.noPeople(name));
    const check = (answer: string): string | null => (answer.trim() === "" ? words.required : null);
    const answer = asked.get(name) ?? (await asker.text(words[name], words.example.person, check))?.trim() ?? null;
    asked.set(name, answer);
    return answer;
  };
  const areSame = sameBy(asker, given, words);
  return async (author) => {
    const drafter = given.drafter ?? author ?? (await ask("drafter"));
    if (drafter === null) return null;
    const reviewer = given.reviewer ?? (await ask("reviewer"));
    if (reviewer === null) return null;
    const unclear = [drafter, author ?? drafter].find((each) => likenessOf(each, reviewer) === "unclear");
    if (unclear === undefined) return { drafter, reviewer, samePerson: null };
    const same = await areSame(unclear, reviewer);
    return same === "cancelled" ? null : { drafter, reviewer, samePerson: same };
  };
}

type Same = boolean | null | "cancelled";

/** Names that leave it open: as given, or asked once for every two of them. */
function sameBy(
  asker: Asker | null,
  { samePerson }: Given,
  words: ReviewWords,
): (author: string, reviewer: string) => Promise<Same> {
  const told = new Map<string, boolean>();
  return async (author, reviewer) => {
    if (samePerson !== null) return samePerson;
    if (asker === null) {
      // Nobody is let through whom the names do not tell apart.
      if (isSamePerson(author, reviewer, null)) return null;
      throw new UsageError(words.unclearPeople(author, reviewer));
    }
    const both = JSON.stringify([author, reviewer]);
    const known = told.get(both);
    if (known !== undefined) return known;
    const chosen = await asker.choose(words.samePerson(author, reviewer), words.persons);
    if (chosen === null) return "cancelled";
    told.set(both, chosen !== "other");
    return chosen !== "other";
  };
}
