// Patterns as people write them -> patterns that run fast. What matches stays the same.
import type { Condition, Node } from "./schema.js";

/** ( 甲 | 乙 | [丙] | [丁] ) becomes one set of words and one test of a token; choices in choices become one. */
export function simplify(node: Node): Node {
  switch (node.is) {
    case "sequence":
      return { is: "sequence", nodes: node.nodes.map(simplify) };
    case "choice":
      return choiceOf(node.nodes.map(simplify).flatMap((child) => (child.is === "choice" ? child.nodes : [child])));
    case "repeat":
    case "not":
      return { ...node, node: simplify(node.node) };
    default:
      return node;
  }
}

function choiceOf(nodes: readonly Node[]): Node {
  const texts = nodes.flatMap((node) => (node.is === "literal" ? [node.text] : node.is === "words" ? node.texts : []));
  const lemmas = nodes.flatMap((node) => plainLemmas(node) ?? []);
  const rest = nodes.filter((node) => node.is !== "literal" && node.is !== "words" && plainLemmas(node) === null);
  const merged: Node[] = [
    ...(texts.length > 0 ? [{ is: "words", texts: [...new Set(texts)] } as const] : []),
    ...(lemmas.length > 0 ? [{ is: "token", conditions: [lemmaOf(lemmas)] } as const] : []),
    ...rest,
  ];
  return merged.length === 1 ? merged[0]! : { is: "choice", nodes: merged };
}

/** The lemmas of [増える|多い], which asks for nothing else; null for any other node. */
function plainLemmas(node: Node): readonly string[] | null {
  if (node.is !== "token" || node.conditions.length !== 1) return null;
  const [condition] = node.conditions;
  return condition?.key === "lemma" && !condition.not ? condition.values : null;
}

function lemmaOf(values: readonly string[]): Condition {
  return { key: "lemma", values: [...new Set(values)], not: false };
}
