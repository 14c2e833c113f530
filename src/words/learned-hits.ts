// What the model finds beside the dictionaries, as a hit like any other: it is excused, accepted and explained as they are.
import type { Judgement } from "../model/judge.js";
import { learnedEntryId } from "../model/learned-entry.js";
import type { Entry, Hit } from "../types.js";
import { excusesOf, lowered } from "./judge.js";
import type { LexiconData } from "./pack.js";
import type { View } from "./view.js";

const ADVICE =
  "手がかりの言葉の前後を読み、規則に当たることが書かれていれば、消すか担当課に確かめてください。当たらなければ、このままで構いません。";

/** Nothing where the dictionaries have spoken of the rule, be it to excuse the words: they know better. */
export function learnedHits(
  judgement: Judgement | null,
  hits: readonly Hit[],
  data: LexiconData,
  view: View,
): readonly Hit[] {
  if (judgement === null) return [];
  const { rule, range, at, evidence } = judgement;
  if (hits.some(({ entry, certainty }) => entry.rule === rule.rule && certainty !== "hint")) return [];
  const contexts = rule.unless.filter((id) => data.hasContext(id)).map((id) => data.context(id));
  const excuses = excusesOf(contexts, at, view);
  return [
    {
      entry: entryOf(rule.rule, evidence),
      range,
      words: view.text.slice(...range),
      certainty: lowered("likely", excuses),
      met: null,
      excuses,
      silenced: excuses.some(({ effect }) => effect === "silence"),
      evidence,
    },
  ];
}

function entryOf(rule: string, evidence: readonly string[]): Entry {
  const words = evidence.map((word) => `「${word}」`).join("");
  return {
    id: learnedEntryId(rule),
    rule,
    certainty: "likely",
    reason: `${words}などの言葉の使い方が、当たる投稿の例に似ています。`,
    replace: [],
    advice: ADVICE,
    tags: [],
  };
}
