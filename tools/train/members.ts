// The plain words of the dictionaries' classes and those of the thesaurus: they let the model know words that no example has.
import type { Node } from "../../src/words/schema.js";
import { readThesaurus } from "./thesaurus.js";

type Classes = Readonly<Record<string, Node>>;

/** What the model counts as classes, by id. */
export function modelClasses(classes: Classes): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = [...readThesaurus()].map(([id, words]) => [`thesaurus:${id}`, words] as const);
  return new Map([...classMembers(classes), ...meanings]);
}

/** Id of each class and the words that are members by themselves. */
export function classMembers(classes: Classes): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.keys(classes).map((id) => [id, new Set(wordsOf({ is: "class", id }, classes))]));
}

function wordsOf(node: Node, classes: Classes): readonly string[] {
  switch (node.is) {
    case "literal":
      return [node.text];
    case "words":
      return node.texts;
    case "token":
      return node.conditions
        .filter(({ key, not }) => !not && (key === "lemma" || key === "surface"))
        .flatMap(({ values }) => values);
    case "choice":
      return node.nodes.flatMap((child) => wordsOf(child, classes));
    case "class": {
      const inner = classes[node.id];
      return inner === undefined ? [] : wordsOf(inner, classes);
    }
    default:
      // A sequence is not one word; what may be left out, or must not be there, says nothing.
      return [];
  }
}
