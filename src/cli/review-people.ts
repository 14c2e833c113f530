import type { Asker } from "./ask.js";
import type { People } from "./review-walk.js";
import type { ReviewWords } from "./say-review.js";
import { UsageError } from "./usage-error.js";

type Given = Readonly<Record<keyof People, string | null | undefined>>;

/** Who drafted and who reviews: as given, as the post says, or asked for once. The answer is null where somebody gave up. */
export function peopleBy(
  asker: Asker | null,
  given: Given,
  words: ReviewWords,
): (author: string | null) => Promise<People | null> {
  const asked = new Map<keyof People, string | null>();
  const ask = async (name: keyof People): Promise<string | null> => {
    if (asker === null) throw new UsageError(words.noPeople(name));
    const check = (answer: string): string | null => (answer.trim() === "" ? words.required : null);
    const answer = asked.get(name) ?? (await asker.text(words[name], words.example.person, check))?.trim() ?? null;
    asked.set(name, answer);
    return answer;
  };
  return async (author) => {
    const drafter = given.drafter ?? author ?? (await ask("drafter"));
    if (drafter === null) return null;
    const reviewer = given.reviewer ?? (await ask("reviewer"));
    return reviewer === null ? null : { drafter, reviewer };
  };
}
