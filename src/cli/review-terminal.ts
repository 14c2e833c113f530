import { isUnacceptable } from "../is-unacceptable.js";
import { displayWidth } from "../format/display-width.js";
import { maskText, secretRanges } from "../format/mask.js";
import type { Page } from "../format/page.js";
import { PLAIN, type Paint } from "../format/paint.js";
import { violationBlocks } from "../format/violation-blocks.js";
import { visible } from "../format/visible.js";
import { WORDING } from "../format/wording.js";
import { periodEnd } from "../read/period.js";
import type { OralCase } from "../guideline/oral-cases.js";
import type { Lang, Question, Reply, ReviewedApproval, Violation } from "../types.js";
import type { Asker, Choice } from "./ask.js";
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

/** A person in a terminal. */
export class TerminalResponder implements Responder {
  readonly #asker: Asker;
  readonly #words: ReviewWords;
  readonly #lang: Lang;
  readonly #paint: Paint;

  constructor(asker: Asker, words: ReviewWords, lang: Lang, paint: Paint = PLAIN) {
    this.#asker = asker;
    this.#words = words;
    this.#lang = lang;
    this.#paint = paint;
  }

  begin(subject: Subject): void {
    const { post, report } = subject;
    const say = WORDING[this.#lang];
    const secrets = secretRanges(report);
    const text = maskText(post.text, [0, post.text.length], secrets).split(/\r\n|\r|\n/);
    const width = Math.min(72, Math.max(...text.map((line) => displayWidth(visible(line)))));
    const rule = "─".repeat(Math.ceil(width / 2));
    const notes = report.violations.filter((violation) => !isDecided(violation));
    this.#asker.tell(
      [
        this.#paint.bold(this.#words.heading(visible(post.path), post.index + 1, report.id)),
        rule,
        ...text.map(visible),
        rule,
        report.lengths.map(say.length).join(say.separator),
        ...report.unchecked.map(({ reason }) => `! ${visible(reason)}`),
        ...(report.violations.length === 0 ? [say.clean] : []),
        ...this.#blocks(notes, subject),
      ].join("\n"),
    );
  }

  async finding(violation: Violation, subject: Subject): Promise<Decision | null> {
    const { decide, choices, reason, until, required, example } = this.#words;
    this.#asker.tell(this.#blocks([violation], subject).join("\n"));
    const offered: readonly Choice[] = isUnacceptable(violation) ? [choices.fix, choices.open] : Object.values(choices);
    const chosen = await this.#asker.choose(decide, offered);
    if (chosen === null || chosen === "fix" || chosen === "open") return chosen;
    const why = await this.#asker.text(reason, example.reason, (given) => (given.trim() === "" ? required : null));
    if (why === null) return null;
    const end = await this.#asker.text(until, example.until, (given) => this.#untilProblem(given.trim(), subject));
    return end === null ? null : { reason: why.trim(), until: end.trim() === "" ? null : end.trim() };
  }

  #untilProblem(given: string, subject: Subject): string | null {
    if (given === "") return null;
    if (Number.isNaN(periodEnd(given))) return this.#words.badUntil;
    return endsTooEarly(given, subject) ? this.#words.earlyUntil(given) : null;
  }

  async question(question: Question, subject: Subject): Promise<Answer | null> {
    const { replies, note, example } = this.#words;
    const asked = `${visible(question.question)} ［${visible(nameOf(question, subject))}］`;
    const chosen = await this.#asker.choose(asked, replies);
    if (chosen === null) return null;
    if (chosen === "later") return { answer: null, note: null };
    const answer = chosen === "note" ? "はい" : (chosen as Reply);
    if (chosen === "はい") return { answer, note: null };
    const words = await this.#asker.text(note, example.note);
    return words === null ? null : { answer, note: words.trim() === "" ? null : words.trim() };
  }

  async approval(cases: readonly OralCase[]): Promise<ReviewedApproval | null> {
    const { approval, approvals, oralReplies, oralBy, noCase, required, example } = this.#words;
    const type = await this.#asker.choose(approval, approvals);
    if (type === null) return null;
    const asked: ReviewedApproval["cases"][number][] = [];
    for (const { name, clause, question, letter } of type === "口頭" ? cases : []) {
      this.#asker.tell(`${visible(name)}「${visible(clause.text)}」`);
      const answer = (await this.#asker.choose(visible(question), oralReplies)) as Reply | null;
      if (answer === null) return null;
      asked.push({ clause: name, answer });
      if (answer !== "はい") continue;
      const by = await this.#asker.text(oralBy, example.oralBy, (given) => (given.trim() === "" ? required : null));
      return by === null ? null : { type: "口頭", cases: asked, reason: letter, by: by.trim() };
    }
    if (type === "口頭") this.#asker.tell(noCase);
    return { type: "通常", cases: asked, reason: null, by: null };
  }

  async decision(reviewer: string): Promise<"pass" | "fix" | null> {
    const { decision, decisions } = this.#words;
    const chosen = await this.#asker.choose(decision(visible(reviewer)), decisions);
    return chosen === null || chosen === "pass" ? chosen : "fix";
  }

  #blocks(violations: readonly Violation[], { post, report, guidelines }: Subject): string[] {
    const page: Page = {
      paint: this.#paint,
      say: WORDING[this.#lang],
      names: new Map(guidelines.map(({ id, name }) => [id, name])),
      several: new Set(),
    };
    return violationBlocks(violations, post, secretRanges(report), page);
  }
}
