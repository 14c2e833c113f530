// Which strings must a text contain for a pattern to match? They spare most posts most patterns, and many the tokenizer.
import type { Condition, Node } from "./schema.js";

type Classes = Readonly<Record<string, Node>>;

/** Sets of strings: of each set one occurs in every text that the node matches, none beginning before those before it. */
export function needsOf(node: Node, classes: Classes): (readonly string[])[] {
  switch (node.is) {
    case "literal":
      return [[node.text]];
    case "words":
      return [node.texts];
    case "token":
      return inOrder(node.conditions).flatMap((condition) => known(ofCondition(condition)));
    case "class":
      return needsOf(classOf(node.id, classes), classes);
    case "sequence":
      return node.nodes.flatMap((child) => needsOf(child, classes));
    case "choice":
      return known(union(node.nodes.map((child) => tightest(needsOf(child, classes)))));
    case "repeat":
      return node.min > 0 ? needsOf(node.node, classes) : [];
    default:
      return [];
  }
}

/** What may stand anywhere in a token comes behind what stands at its beginning. */
function inOrder(conditions: readonly Condition[]): readonly Condition[] {
  const isWithin = ({ key }: Condition): boolean => key === "includes";
  return [...conditions.filter((each) => !isWithin(each)), ...conditions.filter(isWithin)];
}

function known(set: readonly string[] | null): (readonly string[])[] {
  return set === null ? [] : [set];
}

function classOf(id: string, classes: Classes): Node {
  const node = classes[id];
  if (node === undefined) throw new Error(`<${id}> という群はありません`);
  return node;
}

function ofCondition(condition: Condition): readonly string[] | null {
  if (condition.not) return null;
  if (condition.key === "surface" || condition.key === "includes") return condition.values;
  if (condition.key !== "lemma") return null;
  return union(
    condition.values.map((value) => {
      const stem = stemOf(value);
      return stem === null ? null : [stem];
    }),
  );
}

const INFLECTED = /[うくぐすつぬぶむるい]$/u;
const KANA = /^[ぁ-ゖ]$/u;
/** 来る and する change their first letter: no stem is common to all their forms. */
const IRREGULAR = /(?:^|[^ぁ-ゖ])(?:する)$|^くる$|^ずる$/u;

/** The part of a lemma that all its inflected forms share; null where they share too little. */
export function stemOf(lemma: string): string | null {
  if (IRREGULAR.test(lemma)) return lemma.length > 2 ? lemma.slice(0, -2) : null;
  if (!INFLECTED.test(lemma)) return lemma;
  const rest = lemma.slice(0, -1);
  return rest === "" || KANA.test(rest) ? null : rest;
}

function union(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) all.add(word);
  }
  return [...all];
}

/** The set that rules out most texts: its shortest string is longest, and of those it is the smallest. */
function tightest(sets: readonly (readonly string[])[]): readonly string[] | null {
  let chosen: readonly string[] | null = null;
  for (const set of sets) if (chosen === null || rank(set) > rank(chosen)) chosen = set;
  return chosen;
}

/** The higher, the fewer texts have one of the strings. */
export function rank(set: readonly string[]): number {
  return Math.min(...set.map((word) => word.length)) * 1000 - set.length;
}
