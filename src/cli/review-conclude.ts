import { isSamePerson } from "../review/same-name.js";
import type { Lang, PostReview } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { writeReviews } from "./review-file.js";
import type { Ended } from "./review-session.js";
import { isOpen, isUndecided } from "./review-walk.js";
import type { ReviewWords } from "./say-review.js";
import type { Terminal } from "./terminal.js";

/** Writes the record, and tells what stands in it and what comes next. */
export async function conclude(
  draft: string,
  { reviews, made, kept, end }: Ended,
  words: ReviewWords,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  for (const post of kept) terminal.out(`${words.kept(words.heading(draft, post.index + 1, post.id))}\n`);
  if (made.length > 0) {
    const file = await writeReviews(draft, reviews, lang, terminal.cwd);
    const lines = [words.written(file, made.length), countsOf(made, words), ...notes(draft, made, words)];
    terminal.out(`${lines.join("\n")}\n`);
  }
  if (end === "fix") terminal.out(`${words.fix}\n`);
  if (end === "cancelled") terminal.err(`sns-lint: ${words.cancelled}\n`);
  if (end === "cancelled") return EXIT.usage;
  return end === "fix" || made.some(isOpen) ? EXIT.violations : EXIT.clean;
}

interface Counts {
  readonly accepted: number;
  readonly open: number;
  readonly negative: number;
  readonly unanswered: number;
}

function countOf({ findings, answers }: PostReview): Counts {
  return {
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
    open: findings.filter(isUndecided).length,
    negative: answers.filter(({ answer }) => answer === "いいえ").length,
    unanswered: answers.filter(({ answer }) => answer === null).length,
  };
}

function countsOf(made: readonly PostReview[], words: ReviewWords): string {
  const counts = made.map(countOf);
  const sum = (name: keyof Counts): number => counts.reduce((total, each) => total + each[name], 0);
  return words.counts(sum("accepted"), sum("open"), sum("negative"), sum("unanswered"));
}

function notes(draft: string, made: readonly PostReview[], words: ReviewWords): string[] {
  const oral = made.flatMap(({ approval }) => {
    const met = approval?.cases.find(({ answer }) => answer === "はい");
    const by = approval?.by ?? null;
    return met === undefined || by === null ? [] : [words.oral(met.clause, by)];
  });
  return [
    ...(made.some(({ drafter, reviewer, samePerson }) => isSamePerson(drafter, reviewer, samePerson))
      ? [words.alone]
      : []),
    ...oral,
    ...(made.some(({ approval }) => approval?.type === "通常") ? [words.approveNext] : []),
    words.print(draft),
  ];
}
