// The public API, and the only place that wires the defaults.
import { rules as shippedRules } from "../rules/index.js";
import { sourceOf } from "./document.js";
import { secretsInWords } from "./hide-secrets.js";
import { EMPTY_REGISTERS } from "./hosts/empty-registers.js";
import { loadGuideline } from "./guideline/load-guidelines.js";
import { lint, type Result, type Setup } from "./lint.js";
import { loadMedia } from "./media/load-media.js";
import { dataFile, loadLexicon, loadModel, loadVersion } from "./load-data.js";
import { lazyModel } from "./model/lazy-model.js";
import type { OwnWords } from "./own-words/load-own-words.js";
import { scanSecrets } from "./secrets/scan.js";
import { summarise } from "./summarise.js";
import { skeleton } from "./text/skeleton.js";
import { lazyTokenizer } from "./tokenizer/lazy-tokenizer.js";
import { loadTokenizer } from "./tokenizer/load-dictionary.js";
import type {
  Guideline,
  Inspection,
  Lang,
  Post,
  PostReport,
  Registers,
  Report,
  Rule,
  Severity,
  Usage,
} from "./types.js";
import { createLexicon, type Lexicon } from "./words/lexicon.js";
import type { LexiconData } from "./words/pack.js";

export type * from "./types.js";
export type { Result } from "./lint.js";
export type { OwnWords } from "./own-words/load-own-words.js";

export interface LinterOptions {
  /** Ids of shipped guidelines or paths of YAML files; default: general. */
  readonly guidelines?: readonly string[];
  /** Severity of single rules, or off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** What a post is measured by that names no platform; default: X. */
  readonly platforms?: readonly string[];
  /** Or what they are at a moment (milliseconds since 1970): a post is judged at its own. */
  readonly registers?: Partial<Registers> | ((now: number) => Partial<Registers>);
  /** Dictionaries beside the shipped ones, as openDictionaries reads them. */
  readonly dictionaries?: OwnWords | null;
  /** Rules of plug-ins, beside the shipped ones. */
  readonly plugins?: readonly Rule[];
  /** When posts without scheduled_at are judged; default: now. */
  readonly now?: Date;
  readonly lang?: Lang;
  /** On whose behalf the posts are; default: as each says (`account_type`). */
  readonly usage?: Usage;
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
  /** Ids of all that there are, active or not. */
  readonly known: ReadonlySet<string>;
  /** What else its judgement depends on, of what is configured. */
  readonly basis: Basis;
  lint(posts: Iterable<Post> | AsyncIterable<Post>): AsyncGenerator<Result>;
  /** Values that nothing may print, in words of which each stands for itself. */
  secretsIn(words: Iterable<string>): Promise<readonly string[]>;
  /** What the dictionaries make of a text, without rules and clauses. */
  inspect(text: string): Inspection;
  /** `reports` and `posts` aligned. */
  report(reports: readonly PostReport[], posts: readonly Post[]): Report;
}

export interface Basis {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly platforms: readonly string[];
  /** SHA-256 of the dictionaries beside the shipped ones; null: there are none. */
  readonly dictionaries: string | null;
}

/** All shipped rules, active or not. */
export { shippedRules };

/** A guideline by id or file, its names held against the shipped rules and dictionaries. Throws GuidelineError. */
export function openGuideline(idOrPath: string): Promise<Guideline> {
  const contexts = (): readonly string[] => loadLexicon().documentContexts;
  return loadGuideline(idOrPath, () => ({ contexts: contexts(), rules: shippedRules.map(({ id }) => id) }));
}

/** Dictionaries in folders or files, which join the shipped ones. Throws DictionaryError with all that is wrong. */
export async function openDictionaries(places: readonly string[]): Promise<OwnWords> {
  const { loadOwnWords } = await import("./own-words/load-own-words.js");
  return loadOwnWords(places);
}

/** Throws an Error with a Japanese message when a guideline cannot be loaded. */
export async function createLinter(options: LinterOptions = {}): Promise<Linter> {
  const guidelines = await Promise.all((options.guidelines ?? ["general"]).map(openGuideline));
  const rules = activeRules(options);
  const setup = await setupOf(options, guidelines, rules);
  const { severities, platforms = [] } = setup;
  return {
    guidelines,
    rules,
    known: setup.known,
    basis: { severities, platforms, dictionaries: sha256Of(options) },
    lint: (posts) => lint(posts, setup),
    secretsIn: (words) => secretsInWords(words, rules, setup),
    inspect: (text) => {
      const source = sourceOf({ path: "", index: 0, id: null, text, fields: {}, firstLine: 1 }, setup);
      const { tokens } = source;
      return { folded: source.text, skeleton: skeleton(source.text).text, tokens, hits: setup.lexicon.find(source) };
    },
    report: (reports, posts) => ({
      schemaVersion: 1,
      tool: { name: "sns-lint", version: loadVersion() },
      guidelines: guidelines.map(({ id, title, name }) => ({ id, title, name })),
      posts: reports,
      summary: summarise(reports, posts, rules.length),
    }),
  };
}

async function setupOf(
  options: LinterOptions,
  guidelines: readonly Guideline[],
  rules: readonly Rule[],
): Promise<Setup> {
  const { rules: severities = {}, folders = [process.cwd()], registers = {}, lang = "ja", plugins = [] } = options;
  return {
    rules,
    known: new Set([...shippedRules, ...plugins].map(({ id }) => id)),
    guidelines,
    severities,
    lang,
    usage: options.usage ?? null,
    now: (options.now ?? new Date()).getTime(),
    platforms: options.platforms ?? [],
    registers: registersOf(guidelines, registers),
    lexicon: await lexiconWith(options),
    tokenizer: lazyTokenizer(() => loadTokenizer(dataFile("ipadic.bin"))),
    scanSecrets,
    // Nobody waits for pictures, and no missing one is complained of, where the rule is off.
    loadMedia: severities["image-metadata"] === "off" ? undefined : (post) => loadMedia(post, folders, lang),
  };
}

function sha256Of({ dictionaries = null }: LinterOptions): string | null {
  return dictionaries === null ? null : dictionaries.sha256;
}

async function lexiconWith({ dictionaries: own = null }: LinterOptions): Promise<Lexicon> {
  const shipped = (data: LexiconData): Lexicon => createLexicon(data, skeleton, lazyModel(loadModel));
  if (own === null) return shipped(loadLexicon());
  const { joinLexicons } = await import("./own-words/join-lexicons.js");
  return joinLexicons(loadLexicon(), own, shipped, skeleton);
}

function activeRules({ plugins = [], rules = {} }: LinterOptions): readonly Rule[] {
  return [...shippedRules, ...plugins].filter(({ id }) => rules[id] !== "off");
}

function registersOf(
  guidelines: readonly Guideline[],
  registers: Exclude<LinterOptions["registers"], undefined>,
): (now: number) => Registers {
  const own = guidelines.flatMap(({ own_domains }) => own_domains);
  // Most posts of a run are judged at one and the same moment.
  let last: { readonly now: number; readonly held: Registers } | null = null;
  return (now) => {
    if (last?.now !== now) {
      const given = typeof registers === "function" ? registers(now) : registers;
      last = { now, held: { ...EMPTY_REGISTERS, ...given, domains: [...own, ...(given.domains ?? [])] } };
    }
    return last.held;
  };
}
