import { resolve } from "node:path";
import { hiding } from "../hide-secrets.js";
import type { Linter, Result } from "../index.js";
import { reasonOf } from "../read/file-problem.js";
import type { Lang, Post, Printable, Unread } from "../types.js";
import type { OpenBaseline } from "./baseline/open-baseline.js";
import { assignLinters, type Assigned } from "./assign-linters.js";
import { EXIT, worst, type ExitStatus } from "./exit-status.js";
import { Interruption } from "./interruption.js";
import { Judge } from "./judge.js";
import { settle, type Kept } from "./kept.js";
import { MostFindings } from "./most-findings.js";
import { cacheFileOf, readLintOptions, type LintOptions, type RawOptions } from "./lint-options.js";
import { openReviews } from "./open-reviews.js";
import { mayBePrivateIn, readPosts } from "./read-posts.js";
import { isOnScreen, isStream, Outputs } from "./outputs.js";
import { SAY } from "./languages.js";
import { Tally } from "./tally.js";
import type { ResultCache } from "./result-cache.js";
import type { Reviews } from "./reviews.js";
import { readSettings, type Settings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { tuneFor } from "./tune-engine.js";
import { unreadOf } from "./unread.js";
import { unjudged, useBaseline } from "./use-baseline.js";

/** The command without a name: reads drafts, judges them, prints what was found. */
export async function lint(
  paths: readonly string[],
  raw: RawOptions,
  lang: Lang,
  terminal: Terminal,
  help: () => Promise<string>,
): Promise<ExitStatus> {
  const options = readLintOptions(raw, lang);
  if (asksNothing(paths, raw, terminal)) {
    terminal.err(await help());
    return EXIT.usage;
  }
  const streams = options.outputs.every(isStream);
  const progress = new Interruption((how) => terminal.err(`sns-lint: ${SAY[lang].stopped(how, streams)}\n`));
  try {
    return await lintPosts(paths, raw, { options, lang, terminal, progress });
  } finally {
    progress.end();
  }
}

/** How a run was asked for. */
type Asked = Pick<Run, "options" | "lang" | "terminal" | "progress">;

async function lintPosts(paths: readonly string[], raw: RawOptions, asked: Asked): Promise<ExitStatus> {
  const { options, lang, terminal } = asked;
  const settings = await readSettings(raw, options, lang, terminal.cwd);
  const cache = await openCache(raw, settings, terminal.cwd);
  const judge = new Judge(settings, cache);
  const { posts, errors, fixed } = await readPosts(paths, raw, { options, settings, judge, lang, terminal });
  const { reviews, known, unread } = await openReviews(posts, options, terminal.cwd);
  const assigned = await assignLinters(known, settings, judge, SAY[lang]);
  const outputs = outputsOf(options, raw, settings, lang, terminal);
  const isPrivate = (post: Post): boolean => mayBePrivateIn(options, post);
  const baseline = await useBaseline(raw, { posts: assigned.posts, isPrivate }, lang, terminal);
  const incomplete = [...errors.map(({ file }) => file), ...unjudged(known, assigned)];
  const { explainSilence = false } = raw;
  const left = [...errors.map(unreadOf), ...assigned.unread];
  const run = { ...asked, judge, outputs, explainSilence, reviews, fixed, baseline, incomplete, unread: left };
  const problems = [...errors.map(({ message }) => message), ...unread, ...assigned.problems];
  // Where nothing has changed, or nothing could be read, whoever reads the result elsewhere gets one.
  const isEmpty = assigned.posts.length === 0;
  const isTold = !isEmpty || isWanted(left, options);
  if (isTold && isEmpty) await judge.linter(settings.at(null));
  const untune = tuneFor(assigned.posts.map(([post]) => post));
  try {
    const status = isTold ? await judgeAll(assigned, run) : EXIT.clean;
    if (!isEmpty) await baseline?.end(incomplete);
    problems.push(...(await saved(cache, lang)));
    return worst(status, problems.length > 0 ? EXIT.usage : EXIT.clean);
  } finally {
    untune();
    // Whatever happened to the others: a draft that nobody could read is told.
    for (const problem of problems) terminal.err(`sns-lint: ${problem}\n`);
  }
}

/** A report of no post. */
function isWanted(unread: readonly Unread[], { outputs }: LintOptions): boolean {
  return unread.length === 0 || !outputs.every(isOnScreen);
}

/** Standard input is opened only where nothing else is named: that takes a while. */
function asksNothing(paths: readonly string[], { changed }: RawOptions, terminal: Terminal): boolean {
  return paths.length === 0 && changed === undefined && terminal.stdin.isTTY === true;
}

/** Who asks what was excused wants every post judged; and nobody sees whether the code of a plug-in has changed. */
async function openCache(raw: RawOptions, { linter }: Settings, cwd: string): Promise<ResultCache | null> {
  const file = cacheFileOf(raw);
  if (file === null || raw.explainSilence === true || linter.plugins?.length !== 0) return null;
  const { ResultCache } = await import("./result-cache.js");
  return ResultCache.open(resolve(cwd, file), linter);
}

/** What was found is printed by now, and stands whether or not it can be remembered. */
async function saved(cache: ResultCache | null, lang: Lang): Promise<string[]> {
  try {
    await cache?.save();
    return [];
  } catch (error) {
    return [SAY[lang].cannotWrite(cache?.file ?? "", reasonOf(error))];
  }
}

function outputsOf(
  { outputs, explain }: LintOptions,
  raw: RawOptions,
  { linter }: Settings,
  lang: Lang,
  terminal: Terminal,
): Outputs {
  const { quiet = false, explainSilence = false, color, fixDryRun = false } = raw;
  // The screen is for the diff.
  const shown = outputs.filter(({ file }) => file !== null || !fixDryRun);
  return new Outputs(
    shown,
    { lang, quiet, explainSilence, explain, color, own: linter.dictionaries ?? null },
    terminal,
  );
}

/** One run, from the posts read to the exit status. */
interface Run {
  readonly judge: Judge;
  readonly outputs: Outputs;
  readonly options: LintOptions;
  readonly explainSilence: boolean;
  readonly reviews: Reviews | null;
  readonly lang: Lang;
  readonly terminal: Terminal;
  readonly progress: Interruption;
  /** Replaced by --fix. */
  readonly fixed: number;
  readonly baseline: OpenBaseline | null;
  /** Files of which a part was not judged. */
  readonly incomplete: readonly string[];
  /** What could not be read or judged. */
  readonly unread: readonly Unread[];
}

async function judgeAll({ posts }: Assigned, run: Run): Promise<ExitStatus> {
  const { judge, outputs, options, lang, terminal, progress, baseline, unread } = run;
  const kept: Kept[] = [];
  const tally = new Tally();
  const most = new MostFindings(lang);
  const linters = new Map(posts);
  const step = (found: Result): Result => {
    const judged = heldAgainst(found, linters.get(found.post), run);
    return outputs.needsWhole ? most.within(wanted(judged, run)) : judged;
  };
  // Ten thousand posts that were printed at once need not be remembered.
  const manner = { step, keeps: outputs.needsWhole, explain: options.explain, lang };
  progress.begin(posts.length);
  for await (const found of judge.judge(posts)) {
    const { result, kept: remembered } = await settle(found, manner);
    // Before anything of it is seen, that a Ctrl+C then is heard.
    progress.step();
    outputs.post(result.report, result.post);
    tally.add(result.report, result.post);
    if (remembered !== null) kept.push(remembered);
  }
  outputs.unread(unread);
  tally.holds(posts.length);
  baseline?.holds(tally.baselined);
  const written = outputs.needsWhole ? await outputs.end(await paperOf({ posts }, kept, tally, run)) : EXIT.clean;
  if (tally.warnings > options.maxWarnings) {
    terminal.err(`sns-lint: ${SAY[lang].tooManyWarnings(tally.warnings, options.maxWarnings)}\n`);
  }
  return worst(written, tally.status(options.maxWarnings));
}

async function paperOf(
  { posts }: Pick<Assigned, "posts">,
  kept: readonly Kept[],
  tally: Tally,
  run: Run,
): Promise<Printable> {
  const papers = (await run.reviews?.papers(posts)) ?? {};
  const whole = printable(kept, run);
  tally.agrees(whole.report.summary);
  return { ...whole, ...masked(papers, kept) };
}

/** A review is held against all that was found, known before or not. */
function heldAgainst(found: Result, linter: Linter | undefined, { reviews, baseline, lang }: Run): Result {
  const reviewed = reviews?.demanded(found, linter, lang) ?? found;
  return baseline?.apply(reviewed) ?? reviewed;
}

/** What was excused is kept where somebody wants to see it. */
function wanted(result: Result, { explainSilence }: Run): Result {
  return explainSilence ? result : { ...result, silences: [] };
}

/** What a review and a picture are called may hold secrets of the post. */
function masked({ papers }: Pick<Printable, "papers">, kept: readonly Kept[]): Pick<Printable, "papers"> {
  if (papers === undefined) return {};
  const posts = papers.posts.map((paper, at) => {
    const { secrets } = kept[at] ?? {};
    const [author, media] = hiding(secrets)([paper.author, paper.media] as const);
    return { ...paper, author, media, review: secrets === undefined ? paper.review : hiding(secrets)(paper.review) };
  });
  return { papers: { ...papers, posts } };
}

function printable(kept: readonly Kept[], { judge, fixed, baseline, incomplete, unread }: Run): Printable {
  const posts = kept.map(({ post }) => post);
  const reports = kept.map(({ report }) => report);
  const report = judge.report(reports, posts);
  return {
    report: {
      ...report,
      summary: { ...report.summary, fixed, ...(unread.length === 0 ? {} : { unread: unread.length }) },
      ...(baseline === null ? {} : { stale: baseline.stale(incomplete) }),
      ...(unread.length === 0 ? {} : { unread }),
    },
    posts,
    silences: kept.map(({ silences }) => silences),
    explanations: kept.map(({ explanations }) => explanations),
  };
}
