// The pipeline. Everything it works with is passed in; src/index.ts wires the defaults.
import { explain } from "./explain.js";
import { CORE, failureOf } from "./failure.js";
import { dispose } from "./dispositions.js";
import { type Analyser, analyse } from "./document.js";
import { checklist } from "./guideline/checklist.js";
import { cite } from "./guideline/cite.js";
import { guidelineIn, usageOf } from "./guideline/usage.js";
import { hideSecrets, secretsOf } from "./hide-secrets.js";
import { secretsAmong } from "./mark.js";
import { preferResembled } from "./prefer-resembled.js";
import { runRules } from "./run-rules.js";
import { silencesOf } from "./silences.js";
import { placeOf, unjudged } from "./unjudged.js";
import { withoutYielding } from "./without-yielding.js";
import {
  type Document,
  type Explanation,
  type Finding,
  type Guideline,
  type Lang,
  type Length,
  type Post,
  type PostReport,
  type Range,
  type Rule,
  SECRET_CATEGORIES,
  type Severity,
  type Silence,
  type Unchecked,
  type Usage,
} from "./types.js";

export interface Setup extends Analyser {
  readonly rules: readonly Rule[];
  /** Ids of all that there are, active or not. */
  readonly known: ReadonlySet<string>;
  readonly guidelines: readonly Guideline[];
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly lang: Lang;
  /** null: as each post says. */
  readonly usage: Usage | null;
}

export interface Result {
  readonly post: Post;
  readonly report: PostReport;
  readonly silences: readonly Silence[];
  /** Values of the text and the fields that nothing may print; absent where the result was remembered. */
  readonly secrets?: readonly string[];
  /** Aligned with the report's violations; worked out when asked for. */
  readonly explanations: () => readonly (Explanation | null)[];
}

/** Lints posts one by one, in the order given. */
export async function* lint(posts: Iterable<Post> | AsyncIterable<Post>, setup: Setup): AsyncGenerator<Result> {
  for await (const post of posts)
    yield await lintPost(post, setup).catch(async (error: unknown) => {
      const report = await unjudged(post, error, setup.lang);
      return { post, report, silences: [], explanations: () => [] };
    });
}

async function lintPost(post: Post, setup: Setup): Promise<Result> {
  const document = await analyse(post, setup);
  const usage = setup.usage ?? usageOf(post.fields);
  const guidelines = setup.guidelines.map((guideline) => guidelineIn(usage, guideline));
  const rules = setup.rules.filter(({ dutyOnly }) => !(dutyOnly && usage === "private"));
  const { findings, unchecked } = runRules(document, rules, setup.lang);
  const cited = (some: readonly Finding[]) => cite(some, guidelines, setup.severities, post);
  const found = withoutYielding(cited(preferResembled(findings, cited)), rules);
  const { violations, accepted } = dispose(found, post.fields["sns-lint"] ?? [], {
    text: post.text,
    rules: new Set(rules.map(({ id }) => id)),
    known: setup.known,
    now: document.now,
    lang: setup.lang,
  });
  const besides = new Besides(post.text, setup.lang);
  // Of what was accepted, too: a reviewer is asked before, and --require-review after something is accepted.
  const asked = besides.or(() => checklist(document, found, guidelines), []);
  const measured = besides.or(() => lengths(document, setup.lang), []);
  const silences = besides.or(() => silencesOf(document, rules), []);
  const report: PostReport = {
    ...placeOf(post),
    violations,
    accepted,
    checklist: asked,
    unchecked: [...unchecked, ...besides.failed, ...unseen(document), ...withoutClauses(guidelines, usage, setup.lang)],
    lengths: measured,
  };
  const secret = secretsAmong(found);
  const secrets = await secretsOf(post, secret, rules, setup);
  const shown = hideSecrets(withFailed(withMasked(report, secret), secrets.failed), secrets);
  if (areSecretsUnknown(rules, unchecked)) {
    const { withhold } = await import("./withhold.js");
    const explanations = (): null[] => violations.map(() => null);
    return { post, report: withhold(shown, post, setup.lang), secrets: secrets.all, silences: [], explanations };
  }
  return { post, report: shown, secrets: secrets.all, silences, explanations: () => explain(document, violations) };
}

/** A rule for secrets failed, or stopped at its limit: it looks for one kind after another, and what is left may stand anywhere. */
function areSecretsUnknown(rules: readonly Rule[], unchecked: readonly Unchecked[]): boolean {
  const stopped = new Set(unchecked.map(({ rule }) => rule));
  return rules.some(({ id, category }) => SECRET_CATEGORIES.has(category) && stopped.has(id));
}

/** What failed on a field, and not on the text. */
function withFailed(report: PostReport, failed: readonly Unchecked[]): PostReport {
  const known = new Set(report.unchecked.map(({ rule }) => rule));
  const more = failed.filter(({ rule }) => !known.has(rule));
  return more.length === 0 ? report : { ...report, unchecked: [...report.unchecked, ...more] };
}

function withMasked(report: PostReport, masked: readonly Range[]): PostReport {
  return masked.length === 0 ? report : { ...report, masked };
}

/** What is worked out beside the findings: where it fails, the findings stay. */
class Besides {
  readonly failed: Unchecked[] = [];
  readonly #text: string;
  readonly #lang: Lang;

  constructor(text: string, lang: Lang) {
    this.#text = text;
    this.#lang = lang;
  }

  or<T>(compute: () => T, otherwise: T): T {
    try {
      return compute();
    } catch (error) {
      this.failed.push({ rule: CORE, reason: failureOf(error, this.#text, this.#lang) });
      return otherwise;
    }
  }
}

/** A draft held against nothing must not look checked. */
function withoutClauses(guidelines: readonly Guideline[], usage: Usage, lang: Lang): Unchecked[] {
  const idle = guidelines.filter(({ clauses }) => clauses.length === 0);
  return idle.map(({ name }) => ({ rule: null, reason: NO_CLAUSE[lang](name, usage) }));
}

const USAGE_IN_JAPANESE: Readonly<Record<Usage, string>> = {
  duty: "職務での投稿",
  private: "職務外の投稿",
  contractor: "委託先の投稿",
};

const NO_CLAUSE: Readonly<Record<Lang, (name: string, usage: Usage) => string>> = {
  ja: (name, usage) =>
    `${name}のガイドラインは、${USAGE_IN_JAPANESE[usage]}（${usage}）を対象としていません。当たる条項がないまま検査しました。`,
  en: (name, usage) => `The guideline of ${name} does not apply to this usage (${usage}); no clause was checked.`,
};

/** Pictures that nobody looked into: the post counts as not checked, whatever else was found. */
function unseen({ media }: Document): Unchecked[] {
  return media.flatMap(({ problem }) => (problem === null ? [] : [{ rule: null, reason: problem }]));
}

function lengths({ lengths, platforms }: Document, lang: Lang): Length[] {
  return lengths.map(({ platform: { id, name, field }, used, limit, cut }) => ({
    platform: id,
    name: name[lang],
    used,
    limit,
    remaining: limit - used,
    named: platforms.known.length > 0,
    ...(field === undefined ? { cut } : {}),
  }));
}
