import { CORE, failureOf } from "./failure.js";
import type { Lang, Post, PostReport, Range } from "./types.js";

/** A post on which more than a rule failed: the others go on, and nobody takes it for checked. */
export async function unjudged(post: Post, error: unknown, lang: Lang): Promise<PostReport> {
  const { shownId } = await import("./secrets/in-id.js");
  const id = post.id === null ? null : shownId(post.id);
  const nothing = { violations: [], accepted: [], checklist: [], lengths: [], masked: [wholeOf(post)] };
  return { ...placeOf(post), id, ...nothing, unchecked: [{ rule: CORE, reason: failureOf(error, post.text, lang) }] };
}

/** Where nobody knows what is secret, no word of the text is shown. */
export function wholeOf({ text }: Post): Range {
  return [0, text.length];
}

/** Where a post stands, as its report tells. */
export function placeOf({ path, index, id, cell, firstLine, positions, line }: Post): PlaceOfPost {
  const first = positions === "line" || firstLine > 1 ? firstLine : undefined;
  const known = positions === "post" ? line : first;
  return {
    path,
    index,
    id,
    ...(cell === undefined ? {} : { cell }),
    ...(known === undefined ? {} : { line: known }),
    ...(positions === undefined ? {} : { positions }),
  };
}

type PlaceOfPost = Pick<PostReport, "path" | "index" | "id" | "cell" | "line" | "positions">;
