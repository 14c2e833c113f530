// Which strings must a text contain for a pattern to match? They keep most posts from being tokenized at all.
import type { Condition, Node } from "./schema.js";

/** At least one of these occurs in every text that the node matches; null when there is no such set. */
export function triggersOf(node: Node, classes: Readonly<Record<string, Node>>): readonly string[] | null {
  switch (node.is) {
    case "literal":
      return [node.text];
    case "token":
      return best(node.conditions.map(ofCondition));
    case "class":
      return triggersOf(classOf(node.id, classes), classes);
    case "sequence":
      return best(node.nodes.map((child) => triggersOf(child, classes)));
    case "choice":
      return union(node.nodes.map((child) => triggersOf(child, classes)));
    case "repeat":
      return node.min > 0 ? triggersOf(node.node, classes) : null;
    default:
      return null;
  }
}

function classOf(id: string, classes: Readonly<Record<string, Node>>): Node {
  const node = classes[id];
  if (node === undefined) throw new Error(`<${id}> という群はありません`);
  return node;
}

function ofCondition(condition: Condition): readonly string[] | null {
  if (condition.not) return null;
  if (condition.key === "surface" || condition.key === "includes") return condition.values;
  if (condition.key !== "lemma") return null;
  return union(condition.values.map(stem));
}

const INFLECTED = /[うくぐすつぬぶむるい]$/u;
const KANA = /^[ぁ-ゖ]$/u;
/** 来る and する change their first letter: no stem is common to all their forms. */
const IRREGULAR = /(?:^|[^ぁ-ゖ])(?:する)$|^くる$|^ずる$/u;

/** The part of a lemma that all its inflected forms share. */
function stem(lemma: string): readonly string[] | null {
  if (IRREGULAR.test(lemma)) return lemma.length > 2 ? [lemma.slice(0, -2)] : null;
  if (!INFLECTED.test(lemma)) return [lemma];
  const rest = lemma.slice(0, -1);
  return rest === "" || KANA.test(rest) ? null : [rest];
}

function union(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) all.add(word);
  }
  return [...all];
}

/** The set whose shortest string is longest, and of those the smallest: it rules out most texts. */
function best(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  let chosen: readonly string[] | null = null;
  for (const set of sets) if (set !== null && (chosen === null || rank(set) > rank(chosen))) chosen = set;
  return chosen;
}

function rank(set: readonly string[]): number {
  return Math.min(...set.map((word) => word.length)) * 1000 - set.length;
}
