import type { Linter, Result } from "../index.js";
import { mayBePrivate } from "../guideline/usage.js";
import { hiding } from "../hide-secrets.js";
import { namesOnly } from "../media/named-media.js";
import { ofWholePost } from "../of-whole-post.js";
import { authorOf } from "../review/author-of.js";
import { findReview, type Found } from "../review/find-review.js";
import { fromReview } from "../review/from-review.js";
import { oralCases } from "../guideline/oral-cases.js";
import { wordsOf } from "../review/own-words.js";
import { reviewFaults } from "../review/review-faults.js";
import { sayReviewFault } from "../review/say-review-faults.js";
import type { Lang, Papers, Post, PostPaper, PostReview, Prints, Violation } from "../types.js";
import type { LintOptions } from "./lint-options.js";
import { needsPapers } from "./needs-papers.js";
import { readReviews } from "./review-file.js";
import { printsOf } from "./review-prints.js";
import { versionsOf } from "./versions.js";

interface Held {
  readonly found: Found;
  readonly prints: Prints;
}

/** The review records of the drafts of a run. */
export class Reviews {
  /** With what their reviews accepted. */
  readonly posts: readonly Post[];
  /** Ready to print: records that cannot be read. */
  readonly problems: readonly string[];
  readonly #options: LintOptions;
  readonly #held = new Map<Post, Held>();

  constructor(posts: readonly Post[], options: LintOptions, cwd: string) {
    this.#options = options;
    const problems: string[] = [];
    const files = new Map<string, readonly PostReview[]>();
    for (const { path } of posts) {
      if (files.has(path)) continue;
      const read = readReviews(path, cwd);
      if ("problem" in read) problems.push(read.problem);
      files.set(path, "problem" in read ? [] : read);
    }
    this.problems = problems;
    this.posts = posts.map((post) => {
      const prints = printsOf(post, cwd);
      const found = findReview(files.get(post.path) ?? [], post, prints);
      const { review, changed } = found;
      const settled = review === null || changed !== null ? post : fromReview(post, review);
      const held = review === null ? post : { ...settled, beside: wordsOf(review) };
      this.#held.set(held, { found, prints });
      return held;
    });
  }

  /** The result with what is wrong with the post's review, which comes first; as it is where nobody demands a review. */
  demanded(result: Result, linter: Linter | undefined, lang: Lang): Result {
    if (!this.#options.requireReview || linter === undefined) return result;
    const { report } = result;
    const faults = hiding(result.secrets ?? [])(this.#faults(result, linter.guidelines, lang));
    const none = faults.map(() => null);
    return {
      ...result,
      report: { ...report, violations: [...faults, ...report.violations] },
      explanations: () => [...none, ...result.explanations()],
    };
  }

  #faults({ post, report }: Result, guidelines: Linter["guidelines"], lang: Lang): Violation[] {
    const { found } = this.#of(post);
    return reviewFaults(found, {
      text: post.text,
      report,
      guidelines,
      author: authorOf(post),
      isPrivate: mayBePrivate(post.fields),
    }).map((fault) => {
      const { message, advice } = sayReviewFault(fault, post.path, lang);
      return ofWholePost("review", "error", message, advice);
    });
  }

  /** For the approval sheet, where one is printed. */
  async papers(posts: readonly (readonly [Post, Linter])[]): Promise<{ readonly papers?: Papers }> {
    if (!needsPapers(this.#options)) return {};
    const paperOf = async ([post, linter]: readonly [Post, Linter]): Promise<PostPaper> => {
      const { found, prints } = this.#of(post);
      const { review, changed } = found;
      const outdated = changed !== null;
      return {
        prints,
        versions: await versionsOf(linter),
        author: authorOf(post),
        review: outdated ? null : review,
        outdated,
        media: namesOnly(post.fields).map(({ file, alt }) => ({ file, alt })),
        oral: oralCases(linter.guidelines).map(({ name, letter, clause }) => ({
          clause: name,
          letter,
          text: clause.text,
        })),
      };
    };
    const sheets = await Promise.all(posts.map(paperOf));
    return { papers: { printed: (this.#options.now ?? new Date()).getTime(), posts: sheets } };
  }

  #of(post: Post): Held {
    const held = this.#held.get(post);
    if (held === undefined) throw new Error("a post of another run");
    return held;
  }
}
