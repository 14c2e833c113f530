// Runs patterns over tokens. Sets of positions instead of backtracking: time is bounded by nodes x tokens.
import type { Range, Token } from "../types.js";
import type { MembersAt } from "./class-members.js";
import { holds } from "./condition.js";
import { mayBegin } from "./firsts.js";
import { opens, type Openings, openingsOf } from "./openings.js";
import type { LexiconData } from "./pack.js";
import type { CompiledPattern, Condition, Node } from "./schema.js";
import type { Units } from "./units.js";

type Positions = readonly number[];
type Pattern = Pick<CompiledPattern, "node" | "firsts">;

/** A class in a document. */
interface Class {
  readonly members: MembersAt;
  /** Where it can end when it begins at a unit. */
  readonly ends: (Positions | undefined)[];
}

/** The word classes, read when they are needed. */
export type Classes = Pick<LexiconData, "members">;

/**
 * Runs patterns over the tokens of one document. What a class matches is worked out once for each place. Loops instead of
 * functions handed to methods of arrays: nothing is run more often for a post, and each of those takes memory.
 */
export class Matcher {
  readonly #list: Units["list"];
  readonly #openings: Units["openings"];
  readonly #classes: Classes;
  readonly #known = new Map<string, Class>();

  constructor(units: Units, classes: Classes) {
    this.#list = units.list;
    this.#openings = units.openings;
    this.#classes = classes;
  }

  /** All matches that begin at a unit in [from, to): for each start the shortest. */
  matches(pattern: Pattern, from = 0, to = this.#list.length): Range[] {
    const ranges: Range[] = [];
    const { firsts } = pattern;
    for (let start = from; start < to; start += 1) {
      const first = this.#list[start];
      // Without reading the pattern, which most places of a text need not.
      if (!first || (firsts !== null && !mayBegin(firsts, first, this.#openings[start]!))) continue;
      const end = firstBehind(start, this.#from(pattern.node, start));
      if (end !== undefined) ranges.push([first.start, this.#lastToken(end).end]);
    }
    return ranges;
  }

  #lastToken(end: number): Token {
    let at = end - 1;
    while (this.#list[at] === null) at -= 1;
    return this.#list[at]!;
  }

  /** Positions at which the node can end, ascending, when it begins at one of `from`. */
  #step(node: Node, from: Positions): Positions {
    if (from.length === 1) return this.#from(node, from[0]!);
    if (node.is === "sequence") return this.#sequence(node.nodes, from);
    if (node.is === "repeat") return this.#repeat(node, from);
    const ends: Positions[] = [];
    for (const at of from) push(ends, this.#from(node, at));
    return merge(ends);
  }

  /** The same from one place. */
  #from(node: Node, at: number): Positions {
    switch (node.is) {
      case "sequence":
        return this.#sequence(node.nodes, [at]);
      case "choice":
        return this.#any(node.nodes, at);
      case "class":
        return this.#class(node.id, at);
      case "repeat":
        return this.#repeat(node, [at]);
      case "not":
        return this.#from(node.node, at).length === 0 ? [at] : NOWHERE;
      case "gap":
        return this.#gap(node.max, node.commas, at);
      case "words":
        return this.#words(node, at);
      default: {
        const end = this.#one(node, at);
        return end === null ? NOWHERE : [end];
      }
    }
  }

  #any(nodes: readonly Node[], at: number): Positions {
    if (nodes.length === 0) return NOWHERE;
    const ends: Positions[] = [];
    for (const node of nodes) push(ends, this.#from(node, at));
    return merge(ends);
  }

  #class(id: string, at: number): Positions {
    let known = this.#known.get(id);
    if (known === undefined) this.#known.set(id, (known = { members: this.#classes.members(id), ends: [] }));
    return (known.ends[at] ??= this.#any(known.members(this.#list[at] ?? null, this.#openings[at]!), at));
  }

  #sequence(nodes: readonly Node[], from: Positions): Positions {
    let at = from;
    for (const node of nodes) {
      if (at.length === 0) break;
      at = this.#step(node, at);
    }
    return at;
  }

  #repeat(node: Node & { is: "repeat" }, from: Positions): Positions {
    const reached: Positions[] = node.min === 0 ? [from] : [];
    let at = from;
    for (let times = 1; times <= node.max && at.length > 0; times += 1) {
      at = this.#step(node.node, at);
      if (times >= node.min) push(reached, at);
    }
    return merge(reached);
  }

  #gap(max: number, commas: boolean, from: number): Positions {
    const ends = [from];
    for (let at = from; at < from + max; at += 1) {
      const token = this.#list[at];
      if (!token || (!commas && token.surface === "、")) break;
      ends.push(at + 1);
    }
    return ends;
  }

  /** Nodes with at most one end; null when they do not match. */
  #one(node: Node, at: number): number | null {
    const token = this.#list[at];
    switch (node.is) {
      case "literal":
        return this.#literal(node.text, at);
      case "token":
        return token && all(node.conditions, token) ? at + 1 : null;
      case "next-sentence":
        return this.#isBetweenSentences(at) ? at + 1 : null;
      case "sentence-start":
        return this.#isAtBoundary(at - 1, -1) ? at : null;
      default:
        return this.#isAtBoundary(at, 1) ? at : null;
    }
  }

  #words(node: Words, from: number): Positions {
    const set = setOf(node);
    if (!opens(set.openings, this.#openings[from]!)) return NOWHERE;
    const ends: number[] = [];
    let text = "";
    for (let at = from; text.length < set.longest; at += 1) {
      const token = this.#list[at];
      if (!token) break;
      text += token.surface;
      if (hasWord(set, text)) ends.push(at + 1);
    }
    return ends;
  }

  #literal(text: string, from: number): number | null {
    let length = 0;
    for (let at = from; ; at += 1) {
      const token = this.#list[at];
      if (!token || !text.startsWith(token.surface, length)) return null;
      length += token.surface.length;
      if (length === text.length) return at + 1;
    }
  }

  #isBetweenSentences(at: number): boolean {
    return this.#list[at] === null && at + 1 < this.#list.length;
  }

  /** Only signs between `at` and the boundary of the sentence, looking back (-1) or ahead (1). */
  #isAtBoundary(at: number, direction: -1 | 1): boolean {
    let here = at;
    while (this.#list[here]?.pos === "記号") here += direction;
    return !this.#list[here];
  }
}

type Words = Node & { is: "words" };

interface WordSet {
  /** A list where it is short: there are thousands of these, and a set of three words takes 250 bytes. */
  readonly texts: readonly string[] | ReadonlySet<string>;
  readonly openings: Openings;
  readonly longest: number;
}

const SHORT = 8;

const SETS = new WeakMap<Words, WordSet>();

/** Made at the first use of a node: most nodes of a lexicon are never used in a run. */
function setOf(node: Words): WordSet {
  let set = SETS.get(node);
  if (set === undefined) {
    const { texts } = node;
    set = {
      texts: texts.length <= SHORT ? texts : new Set(texts),
      openings: openingsOf(texts),
      longest: Math.max(...texts.map(({ length }) => length)),
    };
    SETS.set(node, set);
  }
  return set;
}

function hasWord({ texts }: WordSet, text: string): boolean {
  return "has" in texts ? texts.has(text) : texts.includes(text);
}

function all(conditions: readonly Condition[], token: Token): boolean {
  for (const condition of conditions) if (!holds(condition, token)) return false;
  return true;
}

function firstBehind(start: number, ends: Positions): number | undefined {
  for (const end of ends) if (end > start) return end;
  return undefined;
}

const NOWHERE: Positions = [];

/** Most are empty. */
function push(sets: Positions[], set: Positions): void {
  if (set.length > 0) sets.push(set);
}

/** Ascending and without repeats. */
function merge(sets: readonly Positions[]): Positions {
  if (sets.length < 2) return sets[0] ?? NOWHERE;
  const sorted = sets.flat().sort((a, b) => a - b);
  return sorted.filter((position, index) => position !== sorted[index - 1]);
}
