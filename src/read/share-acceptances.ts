import { plainWords } from "../fingerprint.js";
import type { Acceptance, BrokenAcceptance, Post } from "../types.js";
import { isBroken } from "./acceptances.js";

type Entry = Acceptance | BrokenAcceptance;

/**
 * Posts with the acceptances that are written for all of them. Of several posts one concerns those that have its words;
 * one whose words nobody has is left to the first, so that it is told once that it serves nothing, and so is a broken
 * one. One by its fingerprint may be any post's: only when all were judged it is known whether it serves one.
 */
export function shareAcceptances(all: readonly Entry[], posts: readonly Post[]): readonly Post[] {
  if (all.length === 0) return posts;
  const shares: Entry[][] = posts.map(() => []);
  const texts = posts.map(({ text }) => plainWords(text));
  for (const entry of all) {
    const takers = takersOf(entry, texts);
    const given = !isBroken(entry) && takers.length > 1 ? { ...entry, shared: true, takers: takers.length } : entry;
    for (const at of takers) shares[at]?.push(given);
  }
  return posts.map((post, at) => accepting(post, shares[at] ?? []));
}

/** Places of the posts that an entry is for. */
function takersOf(entry: Entry, texts: readonly string[]): readonly number[] {
  if (isBroken(entry)) return [0];
  const { text } = entry;
  if (text === null) return [...texts.keys()];
  const words = plainWords(text);
  const having = [...texts.keys()].filter((at) => texts[at]?.includes(words));
  return having.length === 0 ? [0] : having;
}

function accepting(post: Post, more: readonly Entry[]): Post {
  return { ...post, fields: { ...post.fields, "sns-lint": [...(post.fields["sns-lint"] ?? []), ...more] } };
}
