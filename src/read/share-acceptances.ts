import { plainWords } from "../fingerprint.js";
import type { Acceptance, BrokenAcceptance, Post } from "../types.js";
import { isBroken, tooMany } from "./acceptances.js";
import { namingOne, PostNames } from "./post-names.js";

type Entry = Acceptance | BrokenAcceptance;

/**
 * Posts with the acceptances that are written for all of them. Of several posts one concerns those that have its words;
 * one whose words nobody has is left to the first, so that it is told once that it serves nothing, and so is a broken
 * one. One by its fingerprint may be any post's: only when all were judged it is known whether it serves one. One that
 * names its post is for no other.
 */
export function shareAcceptances(written: readonly Entry[], posts: readonly Post[]): readonly Post[] {
  if (written.length === 0) return posts;
  const names = new PostNames(posts);
  const all = written.map((entry) => namingOne(entry, names));
  const texts = posts.map(({ text }) => plainWords(text));
  const taken = all.map((entry, order) => ({ entry, order, takers: takersOf(entry, texts, names) }));
  const given = taken.reduce((sum, { takers }) => sum + (takers ?? posts).length, 0);
  return given > MOST_GIVEN ? shareAcceptances([{ where: null, ...tooMany() }], posts) : handOut(taken, posts);
}

/** An entry and the places of the posts that it is for; null: all of them. */
interface Taken {
  readonly entry: Entry;
  /** Place in the record. */
  readonly order: number;
  readonly takers: readonly number[] | null;
}

function handOut(taken: readonly Taken[], posts: readonly Post[]): readonly Post[] {
  const forAll: Given[] = [];
  const forSome = new Map<number, Given[]>();
  for (const { entry, order, takers } of taken) {
    const given = { order, entry: sharedBy(entry, takers?.length ?? posts.length) };
    if (takers === null) forAll.push(given);
    else for (const at of takers) listOf(forSome, at).push(given);
  }
  // One list for most posts: there may be a thousand entries for a hundred thousand of them.
  const common = forAll.map(({ entry }) => entry);
  return posts.map((post, at) => {
    const own = forSome.get(at);
    return accepting(post, own === undefined ? common : inOrder([...forAll, ...own]));
  });
}

/** Entries times the posts that each is for: every one is looked at with every post. */
const MOST_GIVEN = 1_000_000;

function listOf(lists: Map<number, Given[]>, at: number): Given[] {
  const known = lists.get(at) ?? [];
  lists.set(at, known);
  return known;
}

type Given = Pick<Taken, "entry" | "order">;

function inOrder(given: readonly Given[]): readonly Entry[] {
  return [...given].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
}

function sharedBy(entry: Entry, takers: number): Entry {
  return isBroken(entry) || takers < 2 ? entry : { ...entry, shared: true, takers };
}

/** Places of the posts that an entry is for; null: all of them. */
function takersOf(entry: Entry, texts: readonly string[], names: PostNames): readonly number[] | null {
  if (isBroken(entry)) return [0];
  if (entry.post !== undefined) return names.placesOf(entry.post);
  if (entry.text === null) return null;
  const words = plainWords(entry.text);
  const having = [...texts.keys()].filter((at) => texts[at]?.includes(words));
  return having.length === 0 ? [0] : having;
}

function accepting(post: Post, more: readonly Entry[]): Post {
  const own = post.fields["sns-lint"] ?? [];
  return { ...post, fields: { ...post.fields, "sns-lint": own.length === 0 ? more : [...own, ...more] } };
}
