// With which letters can a match of a node begin? Most places of a text are ruled out by that alone.
import { stemOf } from "./needs.js";
import type { Condition, Node } from "./schema.js";

type Classes = Readonly<Record<string, Node>>;

/** The letters; null where any may stand. */
export function firstsOf(node: Node, classes: Classes): ReadonlySet<string> | null {
  switch (node.is) {
    case "literal":
      return new Set([node.text.charAt(0)]);
    case "words":
      return new Set(node.texts.map((text) => text.charAt(0)));
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

/** What stands for nothing passes the question on to what follows. */
function sequenceFirsts([first, ...rest]: readonly Node[], classes: Classes): ReadonlySet<string> | null {
  if (first === undefined || first.is === "gap" || first.is === "next-sentence") return null;
  if (first.is === "not" || first.is === "sentence-start") return sequenceFirsts(rest, classes);
  if (first.is === "repeat" && first.min === 0)
    return union([firstsOf(first.node, classes), sequenceFirsts(rest, classes)]);
  return firstsOf(first, classes);
}

function tokenFirsts(conditions: readonly Condition[]): ReadonlySet<string> | null {
  for (const { key, values, not } of conditions) {
    if (not) continue;
    if (key === "surface") return new Set(values.map((value) => value.charAt(0)));
    if (key !== "lemma") continue;
    const stems = values.map(stemOf);
    if (stems.every((stem) => stem !== null)) return new Set(stems.map((stem) => stem.charAt(0)));
  }
  return null;
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const letter of set) all.add(letter);
  }
  return all;
}

/** As it is stored. */
export function joined(letters: ReadonlySet<string> | null): string | null {
  return letters === null ? null : [...letters].join("");
}

/** The members of a class by the letter with which a match can begin; at "" those for which it may be any. */
export type Members = Readonly<Record<string, readonly Node[]>>;

/** A place in a text then needs to look at few of the hundred members of a class. */
export function membersByFirst(node: Node, classes: Classes): Members {
  const members: Record<string, Node[]> = {};
  for (const child of node.is === "choice" ? node.nodes : [node])
    for (const letter of firstsOf(child, classes) ?? [ANY]) (members[letter] ??= []).push(narrowed(child, letter));
  return members;
}

export const ANY = "";

/** Without what begins with another letter. */
function narrowed(node: Node, letter: string): Node {
  if (letter === ANY) return node;
  if (node.is === "words") return { is: "words", texts: node.texts.filter((text) => text.startsWith(letter)) };
  if (node.is !== "sequence" || node.nodes[0]?.is !== "words") return node;
  return { is: "sequence", nodes: [narrowed(node.nodes[0], letter), ...node.nodes.slice(1)] };
}
