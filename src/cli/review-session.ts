import type { Linter, Result } from "../index.js";
import { secretsInWords } from "./find-secrets.js";
import { recordedId } from "../mark.js";
import { authorOf } from "../review/author-of.js";
import { findReview } from "../review/find-review.js";
import { fromReview } from "../review/from-review.js";
import { rewritten, wordsOf } from "../review/own-words.js";
import { reviewFaults } from "../review/review-faults.js";
import { masker } from "../text/masker.js";
import type { Post, PostReview } from "../types.js";
import { printsOf } from "./review-prints.js";
import { versionsOf } from "./versions.js";
import { subjectOf, walk, type People, type Responder } from "./review-walk.js";

export interface Session {
  readonly posts: readonly (readonly [Post, Linter])[];
  /** What was recorded before. */
  readonly before: readonly PostReview[];
  /** Review anew what carries its review still. */
  readonly again: boolean;
  readonly by: Responder;
  /** null: gave up. */
  readonly people: (author: string | null) => Promise<People | null>;
  /** ISO 8601 in Japan's time. */
  readonly at: string;
  /** What the paths of drafts are relative to. */
  readonly cwd: string;
}

export interface Ended {
  /** To be written: those that are still good, and those made now. */
  readonly reviews: readonly PostReview[];
  readonly made: readonly PostReview[];
  /** Posts that were not walked through, because their reviews are still good. */
  readonly kept: readonly Post[];
  readonly end: "done" | "fix" | "cancelled";
}

/** Post by post; what was finished before somebody stopped is not lost. */
export async function reviewAll(session: Session): Promise<Ended> {
  const reviews: PostReview[] = [];
  const made: PostReview[] = [];
  const kept: Post[] = [];
  for (const [at, [post, linter]] of session.posts.entries()) {
    const standing = session.again ? null : await standingReview(post, linter, session);
    if (standing !== null) {
      kept.push({ ...post, id: standing.shown });
      reviews.push({ ...standing.review, id: recordedId(post.id, standing.shown), nth: post.index + 1 });
      continue;
    }
    const review = await reviewOne(post, linter, session);
    if (review === null || review === "fix") {
      const rest = session.posts.slice(at).flatMap(([each]) => found(each, session) ?? []);
      return { reviews: [...reviews, ...rest], made, kept, end: review ?? "cancelled" };
    }
    reviews.push(review);
    made.push(review);
  }
  return { reviews, made, kept, end: "done" };
}

async function reviewOne(post: Post, linter: Linter, session: Session): Promise<PostReview | "fix" | null> {
  const people = await session.people(authorOf(post));
  if (people === null) return null;
  const { report, secrets = [] } = await resultOf(post, linter);
  const subject = subjectOf(post, report, {
    prints: printsOf(post, session.cwd),
    guidelines: linter.guidelines,
    versions: await versionsOf(linter),
    moment: momentOf(post, session),
  });
  const review = await walk(subject, people, session.at, session.by);
  if (review === null || review === "fix") return review;
  return withoutSecrets(review, secrets);
}

function momentOf({ fields }: Post, { at }: Session): number {
  const scheduled = Date.parse(fields.scheduled_at ?? "");
  return Number.isNaN(scheduled) ? Date.parse(at) : scheduled;
}

interface Standing {
  readonly review: PostReview;
  /** The id of its post, without secrets. */
  readonly shown: string | null;
}

/** The review of this very post, if --require-review would take it. */
async function standingReview(post: Post, linter: Linter, session: Session): Promise<Standing | null> {
  const review = found(post, session);
  if (review === null) return null;
  const { report } = await resultOf(fromReview(post, review), linter);
  const now = { text: post.text, report, guidelines: linter.guidelines, author: authorOf(post), isPrivate: false };
  return reviewFaults({ review, changed: null }, now).length === 0 ? { review, shown: report.id } : null;
}

function found(post: Post, { before, cwd }: Session): PostReview | null {
  const { review, changed } = findReview(before, post, printsOf(post, cwd));
  return changed === null ? review : null;
}

async function resultOf(post: Post, linter: Linter): Promise<Result> {
  for await (const result of linter.lint([post])) return result;
  throw new Error("a post was lost");
}

/** What is masked in the draft, and passwords and phones besides: somebody may write them into a note, or after a name. */
async function withoutSecrets(review: PostReview, secrets: readonly string[]): Promise<PostReview> {
  const masked = rewritten(review, masker(secrets));
  return rewritten(masked, masker(await secretsInWords(wordsOf(masked))));
}
