// The pipeline. Everything it works with is passed in; src/index.ts wires the defaults.
import { type Analyser, analyse } from "./document.js";
import { checklist } from "./guideline/checklist.js";
import { cite } from "./guideline/cite.js";
import { runRules } from "./run-rules.js";
import { silencesOf } from "./silences.js";
import type {
  Document,
  Guideline,
  Lang,
  Length,
  Post,
  PostReport,
  Rule,
  Severity,
  Silence,
  Unchecked,
} from "./types.js";

export interface Setup extends Analyser {
  readonly rules: readonly Rule[];
  readonly guidelines: readonly Guideline[];
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly lang: Lang;
}

export interface Result {
  readonly post: Post;
  readonly report: PostReport;
  readonly silences: readonly Silence[];
}

/** Lints posts one by one, in the order given. */
export async function* lint(posts: Iterable<Post> | AsyncIterable<Post>, setup: Setup): AsyncGenerator<Result> {
  for await (const post of posts) yield await lintPost(post, setup);
}

async function lintPost(post: Post, setup: Setup): Promise<Result> {
  const document = await analyse(post, setup);
  const { findings, unchecked } = runRules(document, setup.rules, setup.lang);
  const violations = cite(findings, setup.guidelines, setup.severities, post);
  const report: PostReport = {
    path: post.path,
    index: post.index,
    id: post.id,
    violations,
    accepted: [],
    checklist: checklist(document, violations, setup.guidelines),
    unchecked: [...unchecked, ...unseen(document)],
    lengths: lengths(document, setup.lang),
  };
  return { post, report, silences: silencesOf(document, setup.rules) };
}

/** Pictures that nobody looked into: the post counts as not checked, whatever else was found. */
function unseen({ media }: Document): Unchecked[] {
  return media.flatMap(({ problem }) => (problem === null ? [] : [{ rule: null, reason: problem }]));
}

function lengths({ lengths, platforms }: Document, lang: Lang): Length[] {
  return lengths.map(({ platform: { id, name }, used, limit }) => ({
    platform: id,
    name: name[lang],
    used,
    limit,
    remaining: limit - used,
    named: platforms.known.length > 0,
  }));
}
