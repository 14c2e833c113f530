import type { AcceptEntry, AnswerEntry, ApprovalEntry, GivenAnswers } from "../config/parse-answers.js";
import { isUnacceptable } from "../is-unacceptable.js";
import { plainWords } from "../fingerprint.js";
import type { OralCase } from "../guideline/oral-cases.js";
import { secretRanges } from "../format/mask.js";
import type { Post, Question, Range, ReviewedApproval, Violation } from "../types.js";
import {
  endsTooEarly,
  isDecided,
  nameOf,
  type Answer,
  type Decision,
  type Responder,
  type Subject,
} from "./review-walk.js";
import type { ReviewWords } from "./say-review.js";
import { UsageError } from "./usage-error.js";
import { wordsOfFinding } from "../words-of-finding.js";

type Entry = AcceptEntry | AnswerEntry | ApprovalEntry;

/** Answers out of a file: what it does not say is left open, and what it says in vain is an error. */
export class FileResponder implements Responder {
  readonly #given: GivenAnswers;
  readonly #file: string;
  readonly #words: ReviewWords;
  readonly #used = new Set<Entry>();
  readonly #secrets = new WeakMap<Subject, readonly Range[]>();

  constructor(given: GivenAnswers, file: string, words: ReviewWords) {
    this.#given = given;
    this.#file = file;
    this.#words = words;
  }

  begin(): void {
    // Nobody is there to read.
  }

  finding(violation: Violation, subject: Subject): Promise<Decision> {
    const entry = this.#given.accept.find((each) => isFor(each, subject.post) && this.#meets(each, violation, subject));
    if (entry === undefined) return Promise.resolve("open");
    if (isUnacceptable(violation)) throw this.#fault(entry, this.#words.unacceptable(violation.rule));
    if (endsTooEarly(entry.until, subject)) throw this.#fault(entry, this.#words.earlyUntil(entry.until ?? ""));
    this.#used.add(entry);
    return Promise.resolve({ reason: entry.reason, until: entry.until });
  }

  question(question: Question, subject: Subject): Promise<Answer> {
    const names = [question.label, nameOf(question, subject)].map(plain);
    const entry = this.#given.answers.find(
      (each) =>
        isFor(each, subject.post) &&
        names.includes(plain(each.clause)) &&
        (each.question === null || plain(each.question) === plain(question.question)),
    );
    if (entry === undefined) return Promise.resolve({ answer: null, note: null });
    // One answer must not do for a question that nobody had in mind.
    const others = subject.report.checklist.filter(({ guideline, clause }) => isSame(question, guideline, clause));
    if (entry.question === null && others.length > 1)
      throw this.#fault(entry, this.#words.ambiguousClause(entry.clause));
    this.#used.add(entry);
    return Promise.resolve({ answer: entry.answer, note: entry.note });
  }

  approval(cases: readonly OralCase[], subject: Subject): Promise<ReviewedApproval> {
    const entry = this.#given.approval.find((each) => isFor(each, subject.post));
    if (entry === undefined) return Promise.resolve({ type: "通常", cases: [], reason: null, by: null });
    this.#used.add(entry);
    if (entry.type === "通常") return Promise.resolve({ type: "通常", cases: [], reason: null, by: null });
    const met = cases.find(({ letter }) => plain(letter) === plain(entry.case ?? ""));
    if (met === undefined) throw this.#fault(entry, this.#words.noSuchCase(cases.map(({ letter }) => letter)));
    if (entry.by === null) throw this.#fault(entry, this.#words.oralBy);
    return Promise.resolve({
      type: "口頭",
      cases: [{ clause: met.name, answer: "はい" }],
      reason: met.letter,
      by: entry.by,
    });
  }

  /** Whoever wrote the answers down has decided. */
  decision(): Promise<"pass"> {
    return Promise.resolve("pass");
  }

  /** Throws UsageError where the file has answers that nothing asked for: they are slips, or about another draft. */
  checkUsed(): void {
    const { accept, answers, approval } = this.#given;
    const unused = [...accept, ...answers, ...approval].filter((entry) => !this.#used.has(entry));
    if (unused.length === 0) return;
    throw new UsageError(unused.map((entry) => this.#fault(entry, this.#words.unusedAnswer).message).join("\n"));
  }

  #meets(entry: AcceptEntry, violation: Violation, subject: Subject): boolean {
    const { rule, start } = violation;
    if (entry.rule !== rule) return false;
    if (entry.line !== null && Number(entry.line) !== start.line) return false;
    if (entry.text !== null) return this.#wordsOf(violation, subject).includes(plainWords(entry.text));
    const others = subject.report.violations.filter(
      (each) => each.rule === rule && isDecided(each) && (entry.line === null || each.start.line === start.line),
    );
    if (others.length > 1) throw this.#fault(entry, this.#words.ambiguous(rule, others.length));
    return true;
  }

  #wordsOf(violation: Violation, subject: Subject): readonly string[] {
    const { post, report } = subject;
    const secrets = this.#secrets.get(subject) ?? secretRanges(report);
    this.#secrets.set(subject, secrets);
    return wordsOfFinding(violation, post.text, secrets);
  }

  #fault({ at }: Entry, message: string): UsageError {
    return new UsageError(`${this.#file}${at === null ? "" : `:${at}`}: ${message}`);
  }
}

function isSame(question: Question, guideline: string, clause: string): boolean {
  return question.guideline === guideline && question.clause === clause;
}

function isFor({ post }: Entry, { id, index }: Post): boolean {
  return post === null || post === id || (id === null && post === String(index + 1));
}

/** ８⑷ク, 8(4)ク and 長崎市 8⑷ク are one. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s/gu, "");
}
