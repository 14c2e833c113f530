// With what can a match of a node begin? Most places of a text are ruled out by that alone.
import { holds } from "./condition.js";
import { stemOf } from "./needs.js";
import { joinOpenings, opens, openingsOf, openingsOfLetters, type Openings } from "./openings.js";
import type { Token } from "../types.js";
import type { Condition, Firsts, Node } from "./schema.js";

type Classes = Readonly<Record<string, Node>>;

/** null where any token may stand. */
export function firstsOf(node: Node, classes: Classes): Firsts | null {
  switch (node.is) {
    case "literal":
      return ofOpenings(openingsOf([node.text]));
    case "words":
      return ofOpenings(openingsOf(node.texts));
    case "token":
      return tokenFirsts(node.conditions);
    case "class":
      return firstsOf(classes[node.id]!, classes);
    case "choice":
      return union(node.nodes.map((child) => firstsOf(child, classes)));
    case "sequence":
      return sequenceFirsts(node.nodes, classes);
    case "repeat":
      return node.min > 0 ? firstsOf(node.node, classes) : null;
    default:
      return null;
  }
}

/** May a match begin at a token that stands at an opening? */
export function mayBegin({ openings, kinds }: Firsts, token: Token, opening: number): boolean {
  if (opens(openings, opening)) return true;
  for (const kind of kinds) if (holds(kind, token)) return true;
  return false;
}

/** What stands for nothing passes the question on to what follows. */
function sequenceFirsts([first, ...rest]: readonly Node[], classes: Classes): Firsts | null {
  if (first === undefined || first.is === "gap" || first.is === "next-sentence") return null;
  if (first.is === "not" || first.is === "sentence-start") return sequenceFirsts(rest, classes);
  if (first.is === "repeat" && first.min === 0)
    return union([firstsOf(first.node, classes), sequenceFirsts(rest, classes)]);
  return firstsOf(first, classes);
}

/** By its letters where they are known, else by one of its conditions: few tokens are names of countries. */
function tokenFirsts(conditions: readonly Condition[]): Firsts | null {
  const wanted = conditions.filter(({ not }) => !not);
  for (const { key, values } of wanted) {
    if (key === "surface") return ofOpenings(openingsOf(values));
    if (key !== "lemma") continue;
    const stems = values.map(stemOf);
    // An inflected form may go on in other letters than the stem.
    if (stems.every((stem) => stem !== null)) return ofOpenings(openingsOfLetters(stems));
  }
  for (const kind of KINDS) {
    const condition = wanted.find(({ key }) => key === kind);
    if (condition !== undefined) return { openings: [], kinds: [condition] };
  }
  return null;
}

const NOTHING: Firsts = { openings: [], kinds: [] };

/** Those that rule out most tokens come first. */
const KINDS: readonly Condition["key"][] = ["reading", "lemma", "detail", "type", "pos", "form", "includes"];

function ofOpenings(openings: Openings): Firsts {
  return { openings, kinds: [] };
}

function union(all: readonly (Firsts | null)[]): Firsts | null {
  const known = all.filter((firsts) => firsts !== null);
  if (known.length < all.length) return null;
  const values = new Map<Condition["key"], Set<string>>();
  for (const { key, values: more } of known.flatMap(({ kinds }) => kinds))
    values.set(key, new Set([...(values.get(key) ?? []), ...more]));
  return {
    openings: joinOpenings(known.map((firsts) => firsts.openings)),
    kinds: [...values].map(([key, set]) => ({ key, values: [...set], not: false })),
  };
}

/**
 * The members of a class by that with which a match can begin: an opening, a kind of token ("detail=国"), or anything (ANY).
 * A place in a text then needs to look at few of the hundred members of a class.
 */
export type Members = Readonly<Record<string, readonly Node[]>>;

export function membersByFirst(node: Node, classes: Classes): Members {
  const members: Record<string, Node[]> = {};
  for (const child of node.is === "choice" ? node.nodes : [node])
    for (const key of keysOf(firstsOf(child, classes))) (members[key] ??= []).push(narrowed(child, key));
  return members;
}

export const ANY = "";

/** With what the members of a class begin that do not begin with just anything. */
export function firstsOfMembers(node: Node, classes: Classes): Firsts {
  const children = node.is === "choice" ? node.nodes : [node];
  return union(children.map((child) => firstsOf(child, classes)).filter((firsts) => firsts !== null)) ?? NOTHING;
}

function keysOf(firsts: Firsts | null): readonly string[] {
  if (firsts === null) return [ANY];
  return [...firsts.openings.map(String), ...firsts.kinds.flatMap(kindKeys)];
}

function kindKeys({ key, values }: Condition): string[] {
  return values.map((value) => `${key}=${value}`);
}

/** The keys of the members that may match where a token begins by what kind of token it is. */
export function kindsAt({ kinds }: Firsts, token: Token): string[] {
  const keys: string[] = [];
  for (const kind of kinds) {
    if (!holds(kind, token)) continue;
    const { key, values } = kind;
    for (const value of values) if (holds({ key, values: [value], not: false }, token)) keys.push(`${key}=${value}`);
  }
  return keys;
}

/** Without what begins with other letters. */
function narrowed(node: Node, key: string): Node {
  if (node.is === "words")
    return { is: "words", texts: node.texts.filter((text) => String(openingsOf([text])) === key) };
  if (node.is !== "sequence" || node.nodes[0]?.is !== "words") return node;
  return { is: "sequence", nodes: [narrowed(node.nodes[0], key), ...node.nodes.slice(1)] };
}
