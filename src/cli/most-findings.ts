import type { Result } from "../index.js";
import type { Lang, Unchecked } from "../types.js";

/** Findings, accepted ones included, that a run keeps until it prints them, in all formats less than a gigabyte. */
export const MOST_KEPT = 50_000;

/** Counts what a run has to keep. A post that goes beyond is told of as not checked. */
export class MostFindings {
  readonly #lang: Lang;
  readonly #most: number;
  #kept = 0;

  constructor(lang: Lang, most = MOST_KEPT) {
    this.#lang = lang;
    this.#most = most;
  }

  /** The result, or what can still be told of it. */
  within(result: Result): Result {
    const { report } = result;
    const found = report.violations.length + report.accepted.length + result.silences.length;
    if (this.#kept + found <= this.#most) {
      this.#kept += found;
      return result;
    }
    const unchecked: Unchecked[] = [
      ...report.unchecked,
      { rule: null, reason: SAY[this.#lang](this.#most), cut: true },
    ];
    const rest = { ...report, violations: [], accepted: [], unchecked };
    return { ...result, report: rest, silences: [], explanations: () => [] };
  }
}

const SAY: Readonly<Record<Lang, (most: number) => string>> = {
  ja: (most) =>
    `指摘が全部で${most.toLocaleString("ja")}件を超えるため、この投稿の指摘を示していません。ファイルを分けて検査するか、--format ndjson で1件ずつ出してください。`,
  en: (most) =>
    `The run has more than ${most.toLocaleString("en")} findings; those of this post are not shown. Check fewer files at a time, or use --format ndjson.`,
};
