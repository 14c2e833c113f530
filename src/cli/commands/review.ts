import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseAnswers, type GivenAnswers } from "../../config/parse-answers.js";
import { loadPaint, PLAIN } from "../../format/paint.js";
import { mayBePrivate } from "../../guideline/usage.js";
import { decode } from "../../read/decode.js";
import { codeOf, fileProblem } from "../../read/file-problem.js";
import { InputError } from "../../read/input-error.js";
import { MOST_YAML_BYTES } from "../../read/limits.js";
import { readInputs } from "../../read/read-files.js";
import { readWhole } from "../../read/read-whole.js";
import type { Lang, PostReview } from "../../types.js";
import { loadAsker, type Asker } from "../ask.js";
import { assignLinters, type Assigned } from "../assign-linters.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, worst, type ExitStatus } from "../exit-status.js";
import { Judge } from "../judge.js";
import { SAY } from "../languages.js";
import { readLintOptions, type LintOptions } from "../lint-options.js";
import { FileResponder } from "../review-answers.js";
import { conclude } from "../review-conclude.js";
import { readReviews } from "../review-file.js";
import { REVIEW_FLAGS, type RawReviewOptions } from "../review-options.js";
import { peopleBy } from "../review-people.js";
import { reviewAll, type Session } from "../review-session.js";
import { TerminalResponder } from "../review-terminal.js";
import { REVIEW_WORDS, type ReviewWords } from "../say-review.js";
import { readSettings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** `sns-lint review <draft>`: walks a person through findings and questions, and records what they say beside the draft. */
export default {
  description: {
    ja: "下書きを審査し、指摘と確認項目への答えを記録する",
    en: "walk through findings and questions, and record the review",
  },
  usage: { ja: "[オプション] 下書き", en: "[options] draft" },
  operands: {
    syntax: { ja: "<下書き>", en: "<draft>" },
    words: { ja: "審査する下書きのファイル（1つ）", en: "the draft, one file" },
  },
  flags: REVIEW_FLAGS,
  run: async ({ operands: [draft = ""], options: raw, lang, terminal }) => {
    const words = REVIEW_WORDS[lang];
    const asker = raw.answers === undefined ? await askerFor(words, terminal) : null;
    return run(draft, raw, asker, lang, terminal);
  },
} satisfies CommandDefinition<RawReviewOptions>;

/** The same with an asker that may be a test's; null: the answers are in a file. */
export async function run(
  draft: string,
  raw: RawReviewOptions,
  asker: Asker | null,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = REVIEW_WORDS[lang];
  const { cwd } = terminal;
  checkDraft(draft, words, terminal);
  const options = readLintOptions(raw, lang);
  const { file, by, people } = await answering(raw, asker, words, lang, terminal);
  const { posts, problems } = await readPosts(draft, raw, options, words, lang, cwd);
  const before = recorded(draft, raw.again ?? false, cwd);
  asker?.begin(words.title);
  const at = momentOf(options.now ?? new Date());
  const ended = await reviewAll({ posts, before, again: raw.again ?? false, by, people, at, cwd });
  // Posts that were passed over, or could not be read, have asked for nothing.
  if (ended.made.length === posts.length && problems.length === 0) file?.checkUsed();
  for (const problem of problems) terminal.err(`sns-lint: ${problem}\n`);
  const status = await conclude(draft, ended, words, lang, terminal);
  return worst(status, problems.length > 0 ? EXIT.usage : EXIT.clean);
}

interface Answering extends Pick<Session, "by" | "people"> {
  /** null: a person answers. */
  readonly file: FileResponder | null;
}

async function answering(
  raw: RawReviewOptions,
  asker: Asker | null,
  words: ReviewWords,
  lang: Lang,
  terminal: Terminal,
): Promise<Answering> {
  const { answers, drafter, reviewer } = raw;
  if (answers === undefined) {
    if (asker === null) throw new UsageError(words.noTerminal);
    const by = new TerminalResponder(asker, words, lang, (raw.color ?? terminal.color) ? await loadPaint() : PLAIN);
    return { file: null, by, people: peopleBy(asker, { drafter, reviewer, samePerson: null }, words) };
  }
  const given = readAnswers(answers, terminal.cwd);
  const file = new FileResponder(given, answers, words);
  const { samePerson } = given;
  const named = { drafter: drafter ?? given.drafter, reviewer: reviewer ?? given.reviewer, samePerson };
  return { file, by: file, people: peopleBy(null, named, words) };
}

/** The posts, each with the linter that is to judge it, and what could not be read. Throws UsageError for private ones. */
async function readPosts(
  draft: string,
  raw: RawReviewOptions,
  options: LintOptions,
  words: ReviewWords,
  lang: Lang,
  cwd: string,
): Promise<Assigned> {
  const settings = await readSettings(raw, options, lang, cwd);
  const { posts, errors } = await readInputs([draft], { cwd, encoding: raw.encoding, columns: settings.columns });
  if (posts.some(({ fields }) => options.usage === "private" || mayBePrivate(fields)))
    throw new UsageError(words.noPrivate);
  const judge = new Judge(settings);
  const assigned = await assignLinters(posts, settings, judge, SAY[lang]);
  return { ...assigned, problems: [...errors.map(({ message }) => message), ...assigned.problems] };
}

async function askerFor(words: ReviewWords, terminal: Terminal): Promise<Asker> {
  if (terminal.stdin.isTTY === true && process.stdout.isTTY) return loadAsker();
  throw new UsageError(words.noTerminal);
}

/** The record is written beside the draft, and is about one. */
function checkDraft(draft: string, words: ReviewWords, { cwd }: Terminal): void {
  const isFolder = statSync(resolve(cwd, draft), { throwIfNoEntry: false })?.isDirectory() === true;
  if (draft === "-" || isFolder) throw new UsageError(words.noFile(draft));
}

function readAnswers(file: string, cwd: string): GivenAnswers {
  try {
    const bytes = readWhole(resolve(cwd, file), file, MOST_YAML_BYTES);
    return parseAnswers(decode(bytes, undefined, file).text, file);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    if (codeOf(error) === "") throw error;
    const { problem, repair } = fileProblem(error);
    throw new UsageError(`${file}: ${problem}${repair}`);
  }
}

/** A record that cannot be read may hold the reviews of others: it is given up only where that was asked for. */
function recorded(draft: string, again: boolean, cwd: string): readonly PostReview[] {
  const read = readReviews(draft, cwd);
  if (!("problem" in read)) return read;
  if (again) return [];
  throw new UsageError(read.problem);
}

const JAPAN = 9 * 60 * 60 * 1000;

function momentOf(now: Date): string {
  return `${new Date(now.getTime() + JAPAN).toISOString().slice(0, 19)}+09:00`;
}
