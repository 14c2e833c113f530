// What the formats for programs have in common: a report without secrets, and where each finding stands.
import { placeBefore } from "./place.js";
import type { FormatOptions, Positions, Post, PostReport, Printable, Report, Unread, Violation } from "../types.js";
import { postRecord } from "./post-record.js";
import { askedOnce, askedWhere, severalIn, type Asked } from "./questions.js";
import { WORDING, type Wording } from "./wording.js";

export interface Digest {
  readonly posts: readonly PostDigest[];
  readonly questions: readonly Asked[];
  readonly say: Wording;
  /** Guideline id -> name as people say it. */
  readonly names: ReadonlyMap<string, string>;
  readonly unread: readonly UnreadDigest[];
  /** What was checked and found, in one line. */
  readonly closing: string;
}

export interface UnreadDigest extends Unread {
  /** Where, and what is wrong. */
  readonly told: string;
  /** Not checked at all, or a part of what was. */
  readonly title: string;
}

export interface PostDigest {
  /** Secrets masked; errors only where that was asked for. */
  readonly report: PostReport;
  /** Undefined for a saved report, which does not hold the draft. */
  readonly post: Post | undefined;
  /** 1-based position in a file of several posts; null where it is the only one. */
  readonly nth: number | null;
  readonly positions: Positions;
}

export function digest({ report, posts }: Printable, options: Pick<FormatOptions, "lang" | "quiet">): Digest {
  const say = WORDING[options.lang];
  const names = new Map(report.guidelines.map(({ id, name }) => [id, name]));
  const questions = askedOnce(report.posts, names);
  const several = severalIn(report.posts);
  return {
    posts: report.posts.map((each, at) => {
      const post = posts[at];
      return {
        report: postRecord(each, post, options.quiet),
        post,
        nth: several.has(each.path) ? each.index + 1 : null,
        positions: positionsOf(each),
      };
    }),
    questions,
    say,
    names,
    unread: (report.unread ?? []).map((each) => ({
      ...each,
      told: placeBefore(each.path, each.line) + each.message,
      title: titleOf(each, say),
    })),
    closing: closingOf(report, questions.length, say),
  };
}

function titleOf({ partly }: Unread, say: Wording): string {
  return partly === true ? say.partly : say.unread;
}

/** Under their titles; what was not checked at all comes first. */
export function byTitle<T extends Unread>(
  unread: readonly T[],
  say: Wording,
): (readonly [title: string, unread: readonly T[]])[] {
  return [say.unread, say.partly]
    .map((title) => [title, unread.filter((each) => titleOf(each, say) === title)] as const)
    .filter(([, those]) => those.length > 0);
}

export function closingOf({ summary, unread = [] }: Report, questions: number, say: Wording): string {
  return say.closing(summary, questions, unread.filter(({ partly }) => partly === true).length);
}

/** What a person is to look at, a line each. */
export function questionLines({ questions, posts, say }: Digest): string[] {
  const reports = posts.map(({ report }) => report);
  return questions.map((asked) => `□ ${asked.question} ${askedWhere(asked, reports, say)}`);
}

/** Reports that were saved before it was noted tell it by the name of the file. */
export function positionsOf({ positions, cell, path }: PostReport): Positions {
  return positions ?? (cell === undefined && !RECORDS.test(path) ? "file" : "post");
}

const RECORDS = /\.(?:ndjson|jsonl|json|csv|tsv|xlsx|docx)$/i;

/** Line of the file to look at; undefined where nobody knows it. */
export function lineOf({ start }: Violation, { positions, report }: PostDigest): number | undefined {
  return positions === "post" ? report.line : start.line;
}

/** The file; with the line where nothing else tells it: draft.ndjson:3 */
export function fileOf(report: PostReport): string {
  return positionsOf(report) === "post" && report.line !== undefined
    ? `${report.path}:${String(report.line)}`
    : report.path;
}

/** A finding about the whole post has no words. */
export function isWholePost({ range }: Violation): boolean {
  return range[0] === range[1];
}
