import type { Clause, Document, Guideline, Question, Signal, Violation } from "../types.js";
import { byForce, canBind } from "./force.js";
import { type DraftSignal, signalsOf } from "./signals.js";

/** More than a handful is not read. */
const AT_MOST = 5;

/**
 * What a person should be asked about this draft, the most important first; no question twice. `violations`: what was
 * accepted, too, so that it is the same before and after.
 */
export function checklist(
  document: Document,
  violations: readonly Violation[],
  guidelines: readonly Guideline[],
): Question[] {
  const signals = signalsOf(document);
  const candidates = guidelines.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) => candidatesOf(id, clause, violations, signals)),
  );
  candidates.sort((a, b) => a.urgency - b.urgency || byForce(a.clause, b.clause));
  return distinct(atMost(candidates).map(({ question }) => question));
}

/**
 * About approval is asked until there is one, and that must not push out what has to be asked in any case: a question
 * that comes up only when the post is approved was answered by nobody.
 */
function atMost(candidates: readonly Candidate[]): readonly Candidate[] {
  const asked = new Set<string>();
  return candidates.filter(
    ({ clause, question: { question } }) => clause.covers.includes("approval") || asked.add(question).size <= AT_MOST,
  );
}

interface Candidate {
  readonly question: Question;
  readonly clause: Clause;
  /** 0: only a person can decide, or this is no everyday post. 1: worth a look. 2: found, and certain. 3: asked always. */
  readonly urgency: 0 | 1 | 2 | 3;
}

function candidatesOf(
  guideline: string,
  clause: Clause,
  violations: readonly Violation[],
  signals: ReadonlySet<DraftSignal>,
): Candidate[] {
  const { id, label, question, questions = {}, ask = [] } = clause;
  if (question === undefined) return [];
  const found = ask.includes("finding") ? violations.filter((violation) => concerns(violation, guideline, clause)) : [];
  const given = ask.filter((signal) => signal === "always" || (signal !== "finding" && signals.has(signal)));
  // A clause that gathers many things (その他公序良俗に反する情報) is asked about by what was found.
  const asked = new Map<string, Violation[]>(given.length === 0 ? [] : [[question, []]]);
  for (const violation of found) {
    const words = questions[violation.category] ?? question;
    asked.set(words, [...(asked.get(words) ?? []), violation]);
  }
  return [...asked].map(([words, of]) => ({
    question: { guideline, clause: id, label, question: words },
    clause,
    urgency: urgencyOf(of, words === question ? given : []),
  }));
}

/** A violation concerns the clauses it cites, and those whose conditions only a person can judge. */
function concerns({ category, clauses }: Violation, guideline: string, clause: Clause): boolean {
  if (!clause.covers.includes(category)) return false;
  if (clause.only.length > 0 || !canBind(clause.force)) return true;
  return clauses.some((cited) => cited.guideline === guideline && cited.id === clause.id);
}

const SPECIAL: ReadonlySet<Signal> = new Set<Signal>(["emergency", "correction", "impersonation", "closing"]);

function urgencyOf(found: readonly Violation[], given: readonly Signal[]): 0 | 1 | 2 | 3 {
  if (found.some(({ certainty }) => certainty === "hint") || given.some((signal) => SPECIAL.has(signal))) return 0;
  const everyday = given.filter((signal) => signal !== "always");
  if (everyday.length > 0 || found.some(({ certainty }) => certainty === "likely")) return 1;
  return found.length > 0 ? 2 : 3;
}

function distinct(questions: readonly Question[]): Question[] {
  const asked = new Set<string>();
  return questions.filter(({ question }) => !asked.has(question) && asked.add(question));
}
