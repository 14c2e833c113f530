// What a call of `sns-lint accept` knows, and what is found in its draft.
import type { Result } from "../../index.js";
import { readerOf } from "../../read/index.js";
import { PostNames } from "../../read/post-names.js";
import { readInputs } from "../../read/read-files.js";
import type { Lang, Post } from "../../types.js";
import { assignLinters } from "../assign-linters.js";
import { Judge } from "../judge.js";
import { SAY } from "../languages.js";
import type { LintOptions, RawOptions } from "../lint-options.js";
import { mayBePrivateIn } from "../read-posts.js";
import { readSettings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import type { RawAcceptOptions } from "./accept-options.js";
import { hasAcceptances, type Draft, type Target } from "./record.js";
import type { AcceptWords } from "./say-accept.js";
import { secretive } from "../../text/secretive.js";

export interface Session {
  readonly file: string;
  readonly raw: RawAcceptOptions;
  /** What is for the linter. */
  readonly common: RawOptions;
  readonly options: LintOptions;
  readonly words: AcceptWords;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

export interface Looked {
  /** Of the post that was named; of all where none was. */
  readonly results: readonly Result[];
  readonly target: Target;
  /** null: the file holds one post. */
  readonly names: PostNames | null;
}

/** What is found now, and where to record. */
export async function look(session: Session): Promise<Looked> {
  const { file, common, options, words, lang, terminal } = session;
  if (file === "-") throw new UsageError(words.oneFile);
  const settings = await readSettings(common, options, lang, terminal.cwd);
  const { columns } = settings;
  const { posts, errors } = await readInputs([file], { cwd: terminal.cwd, encoding: common.encoding, columns });
  const [error] = errors;
  if (posts.length === 0 && error !== undefined) throw new UsageError(error.message);
  if (posts.some(({ path }) => path !== file)) throw new UsageError(words.oneFile);
  if (posts.some((post) => mayBePrivateIn(options, post))) throw new UsageError(words.private);
  const judge = new Judge(settings);
  const assigned = await assignLinters(posts, settings, judge, SAY[lang]);
  const [problem] = assigned.problems;
  if (problem !== undefined) throw new UsageError(problem);
  const results: Result[] = [];
  for await (const result of judge.judge(assigned.posts)) results.push(result);
  const names = posts.some(({ index }) => index > 0) ? new PostNames(posts) : null;
  return { results: chosen(results, posts, session), target: targetOf(posts, session), names };
}

function chosen(results: readonly Result[], posts: readonly Post[], { raw, words }: Session): readonly Result[] {
  if (raw.post === undefined) return results;
  const named = new PostNames(posts).placesOf(raw.post).map((place) => posts[place]);
  if (named.length === 0) throw new UsageError(words.noPost(secretive(raw.post)));
  return results.filter(({ post }) => named.some((each) => each?.index === post.index));
}

function targetOf(posts: readonly Post[], session: Session): Target {
  const { raw, words } = session;
  const may = posts.length === 1 && isText(session.file);
  switch (raw.to) {
    case undefined:
      return may && hasAcceptances(draftOf(session)) ? "front-matter" : "sidecar";
    case "sidecar":
      return "sidecar";
    case "front-matter":
      if (!may) throw new UsageError(words.noFrontMatter);
      return "front-matter";
    default:
      throw new UsageError(words.badTo(secretive(raw.to)));
  }
}

function isText(file: string): boolean {
  return ["text", "markdown"].includes(readerOf(file)?.id ?? "");
}

export function draftOf({ file, common, terminal }: Session): Draft {
  return { file, cwd: terminal.cwd, encoding: common.encoding };
}

export function nowOf({ now }: LintOptions): number {
  return (now ?? new Date()).getTime();
}
