// What the model finds beside the dictionaries, as a hit like any other: it is excused, accepted and explained as they are.
import type { Judgement } from "../model/judge.js";
import { learnedEntryId } from "../model/learned-entry.js";
import { type Category, type Entry, type Hit, SECRET_CATEGORIES } from "../types.js";
import { excusesOf, lowered } from "./judge.js";
import type { LexiconData } from "./pack.js";
import type { View } from "./view.js";

/** Where what it is like must not be said again, no word is named. */
const SECRET_ADVICE =
  "個人が分かること、または使い方・入り方が分かることが書かれていれば、消してください。書かれていなければ、このままで構いません。";
const ADVICE =
  "手がかりの言葉の前後を読み、規則に当たることが書かれていれば、消すか担当課に確かめてください。当たらなければ、このままで構いません。";

/** Of what was left, or is missing, no section has to be asked. */
const SLIP_ADVICE =
  "入れ忘れた言葉や、作業中の覚え書きが残っていれば、直してください。残っていなければ、このままで構いません。";

/**
 * Nothing where the dictionaries have found the rule: they know better. Where they have excused its words, or a context does,
 * only what is clear.
 */
export function learnedHits(
  judgement: Judgement | null,
  hits: readonly Hit[],
  data: LexiconData,
  view: View,
): readonly Hit[] {
  if (judgement === null) return [];
  const { rule, range, at, clear } = judgement;
  const own = hits.filter(({ entry, certainty }) => entry.rule === rule.rule && certainty !== "hint");
  if (own.some(({ silenced }) => !silenced || !clear)) return [];
  const contexts = rule.unless.filter((id) => data.hasContext(id)).map((id) => data.context(id));
  const excuses = clear ? [] : excusesOf(contexts, at, view);
  // The words that decided could be the very ones that nobody may read.
  const evidence = SECRET_CATEGORIES.has(rule.rule as Category) ? [] : judgement.evidence;
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
  return {
    id: learnedEntryId(rule),
    rule,
    certainty: "likely",
    reason: likeness(evidence),
    replace: [],
    advice: adviceOn(rule, evidence),
    tags: [],
  };
}

function adviceOn(rule: string, evidence: readonly string[]): string {
  if (evidence.length === 0) return SECRET_ADVICE;
  return rule === "drafting-slip" ? SLIP_ADVICE : ADVICE;
}

function likeness(evidence: readonly string[]): string {
  const words = evidence.map((word) => `「${word}」`).join("");
  return `${words}${words === "" ? "" : "などの"}言葉の使い方が、当たる投稿の例に似ています。`;
}
