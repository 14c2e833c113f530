// The public API, and the only place that wires the defaults.
import { rules as shippedRules } from "../rules/index.js";
import { loadGuideline } from "./guideline/load-guidelines.js";
import { lint, type Result, type Setup } from "./lint.js";
import { loadMedia } from "./media/load-media.js";
import { dataFile, loadLexicon, loadVersion } from "./load-data.js";
import { scanSecrets } from "./secrets/scan.js";
import { summarise } from "./summarise.js";
import { skeleton } from "./text/skeleton.js";
import { lazyTokenizer } from "./tokenizer/lazy-tokenizer.js";
import { loadTokenizer } from "./tokenizer/load-dictionary.js";
import type { Guideline, Lang, Post, PostReport, Registers, Report, Rule, Severity } from "./types.js";
import { createLexicon } from "./words/lexicon.js";

export type * from "./types.js";
export type { Result } from "./lint.js";

export interface LinterOptions {
  /** Ids of shipped guidelines or paths of YAML files; default: general. */
  readonly guidelines?: readonly string[];
  /** Severity of single rules, or off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly registers?: Partial<Registers>;
  /** When posts without scheduled_at are judged; default: now. */
  readonly now?: Date;
  readonly lang?: Lang;
  /**
   * Absolute folders whose pictures may be opened, beside the folders of the drafts; the paths of drafts are relative to
   * the first. Default: the working directory.
   */
  readonly folders?: readonly string[];
}

export interface Linter {
  readonly guidelines: readonly Guideline[];
  /** The active rules. */
  readonly rules: readonly Rule[];
  lint(posts: Iterable<Post> | AsyncIterable<Post>): AsyncGenerator<Result>;
  /** `reports` and `posts` aligned. */
  report(reports: readonly PostReport[], posts: readonly Post[]): Report;
}

/** All shipped rules, active or not. */
export { shippedRules };

/** Throws an Error with a Japanese message when a guideline cannot be loaded. */
export async function createLinter(options: LinterOptions = {}): Promise<Linter> {
  const guidelines = await Promise.all((options.guidelines ?? ["general"]).map(loadGuideline));
  const folders = options.folders ?? [process.cwd()];
  const severities = options.rules ?? {};
  const rules = shippedRules.filter(({ id }) => severities[id] !== "off");
  const setup: Setup = {
    rules,
    guidelines,
    severities,
    lang: options.lang ?? "ja",
    now: (options.now ?? new Date()).getTime(),
    registers: registersOf(guidelines, options.registers ?? {}),
    lexicon: createLexicon(loadLexicon(), skeleton),
    tokenizer: lazyTokenizer(() => loadTokenizer(dataFile("ipadic.bin"))),
    scanSecrets,
    // Nobody waits for pictures, and no missing one is complained of, where the rule is off.
    loadMedia: severities["image-metadata"] === "off" ? undefined : (post) => loadMedia(post, folders),
  };
  return {
    guidelines,
    rules,
    lint: (posts) => lint(posts, setup),
    report: (reports, posts) => ({
      schemaVersion: 1,
      tool: { name: "sns-lint", version: loadVersion() },
      guidelines: guidelines.map(({ id, title, name }) => ({ id, title, name })),
      posts: reports,
      summary: summarise(reports, posts, rules.length),
    }),
  };
}

function registersOf(guidelines: readonly Guideline[], given: Partial<Registers>): Registers {
  return {
    links: [],
    accounts: [],
    phones: [],
    mails: [],
    people: [],
    ...given,
    domains: [...guidelines.flatMap(({ own_domains }) => own_domains), ...(given.domains ?? [])],
  };
}
