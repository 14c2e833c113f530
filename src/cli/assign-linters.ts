import { relative } from "node:path";
import type { Linter } from "../index.js";
import type { Post, Unread } from "../types.js";
import type { Judge } from "./judge.js";
import { outside } from "./confine.js";
import { isPath, postGuidelines } from "./post-guidelines.js";
import type { Say } from "./say.js";
import type { Settings } from "./settings.js";
import { unjudgedPost } from "./unread.js";
import { UsageError } from "./usage-error.js";

/** Each post with the linter that is to judge it, in input order, and why some have none. */
export interface Assigned {
  readonly posts: readonly (readonly [Post, Linter])[];
  /** Ready to print; the posts concerned are left out. */
  readonly problems: readonly string[];
  /** The same for a report. */
  readonly unread: readonly Unread[];
}

/**
 * A draft is judged by the guidelines it names; by those of the configuration where it names none; always by those
 * of the command line where it names some, because whoever runs the command sees what they ask for.
 */
export async function assignLinters(
  posts: readonly Post[],
  settings: Settings,
  judge: Judge,
  say: Say,
): Promise<Assigned> {
  const assigned: [Post, Linter][] = [];
  const problems: string[] = [];
  const unread: Unread[] = [];
  const leaveOut = (post: Post, told: readonly string[]): void => {
    problems.push(...told);
    unread.push(...told.map((each) => unjudgedPost(post, each)));
  };
  for (const post of posts) {
    const own = settings.imposed ? null : postGuidelines(post);
    const refused = own === undefined ? [`${placeOf(post)}: ${say.badGuidelineField}`] : outsiders(own, post, settings);
    leaveOut(post, refused);
    if (own === undefined || refused.length > 0) continue;
    try {
      const manner = settings.at(post.path);
      assigned.push([post, await judge.linter(own === null ? manner : { ...manner, guidelines: own })]);
    } catch (error) {
      // A fault of the default concerns every post, one of the draft's own choice only this one.
      if (own === null) throw error;
      leaveOut(post, [`${placeOf(post)}: ${guidelineFault(error)}`]);
    }
  }
  const idle = assigned.find(([, { rules }]) => rules.length === 0);
  if (idle !== undefined) throw new UsageError(say.noRule(placeOf(idle[0]), fromHere(settings)));
  return { posts: assigned, problems, unread };
}

/** As somebody would look for it from here. */
function fromHere({ file, area }: Settings): string | null {
  return file === null ? null : relative(area.cwd, file);
}

function outsiders(own: readonly string[] | null, { path }: Post, { area }: Settings): string[] {
  return (own ?? []).filter(isPath).flatMap((name) => outside(name, path, area) ?? []);
}

/** Anything else is no fault of the draft. */
function guidelineFault(error: unknown): string {
  if (error instanceof Error && error.name === "GuidelineError") return error.message;
  throw error;
}

/** One of many posts of a file is told by its cell. */
function placeOf({ path, cell }: Post): string {
  return cell === undefined ? path : `${path}: ${cell}`;
}
