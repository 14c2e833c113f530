// Letters of a pattern that only one draft has: perhaps a kind of sentence, perhaps that draft.
import type { CompiledLexicon, Node } from "../../src/words/schema.js";
import type { LabelledDraft } from "./corpus.js";

export interface BentLiteral {
  /** Id of the entry, context or class that holds it. */
  readonly owner: string;
  readonly text: string;
  /** Id of the only draft it occurs in. */
  readonly draft: string;
}

/** Shorter ones are words of the language. */
const LONG = 6;

/** Literals that occur in exactly one of the drafts and nowhere in `ordinary`, in the order of the dictionaries. */
export function bentLiterals(
  lexicon: CompiledLexicon,
  drafts: readonly LabelledDraft[],
  ordinary: readonly string[],
): BentLiteral[] {
  const plain = ordinary.join("\n");
  return literalsIn(lexicon).flatMap(({ owner, text }) => {
    if (text.length < LONG || plain.includes(text)) return [];
    const [first, second] = drafts.filter((draft) => draft.text.includes(text));
    return first === undefined || second !== undefined ? [] : [{ owner, text, draft: first.id }];
  });
}

function literalsIn({ entries, contexts, classes }: CompiledLexicon): Pick<BentLiteral, "owner" | "text">[] {
  const nodes: (readonly [owner: string, node: Node])[] = [
    ...[...entries, ...contexts].flatMap(({ id, patterns }) => patterns.map(({ node }) => [id, node] as const)),
    ...Object.entries(classes),
  ];
  const found = nodes.flatMap(([owner, node]) => literalsOf(node).map((text) => ({ owner, text })));
  return [...new Map(found.map((each) => [`${each.owner}\n${each.text}`, each])).values()];
}

/** Literals side by side are one: 「声 を かけ」 is as bent as 「声をかけ」. */
function literalsOf(node: Node): readonly string[] {
  switch (node.is) {
    case "literal":
      return [node.text];
    case "words":
      return node.texts;
    case "sequence":
      return [...runs(node.nodes), ...node.nodes.filter(({ is }) => is !== "literal").flatMap(literalsOf)];
    case "choice":
      return node.nodes.flatMap(literalsOf);
    case "repeat":
    case "not":
      return literalsOf(node.node);
    default:
      return [];
  }
}

function runs(nodes: readonly Node[]): string[] {
  const found = [""];
  for (const node of nodes) {
    if (node.is === "literal") found.push((found.pop() ?? "") + node.text);
    else found.push("");
  }
  return found.filter((run) => run !== "");
}
