// The dictionaries without the rest of the tool: for trying words and for running their examples.
import { type Analyser, sourceOf } from "../src/document.js";
import { EMPTY_REGISTERS } from "../src/hosts/empty-registers.js";
import { skeleton } from "../src/text/skeleton.js";
import type { Hit, Token, Tokenizer } from "../src/types.js";
import type { Compilation } from "../src/words/compile.js";
import { createLexicon } from "../src/words/lexicon.js";
import { type LexiconData, packLexicon, unpackLexicon } from "../src/words/pack.js";
import type { Source } from "../src/words/view.js";
import { packingWith } from "../src/own-words/packing.js";

export interface WordBench {
  /** What the dictionaries find in a text, silenced hits included. */
  find(text: string): { readonly folded: string; readonly hits: readonly Hit[] };
  tokens(text: string): readonly Token[];
  read(text: string): Source;
  /** Examples that do not hold, a line each. */
  failures(): string[];
}

export function createWordBench({ lexicon: compiled, silent }: Compilation, tokenizer: Tokenizer): WordBench {
  const lexicon = createLexicon(lexiconData(compiled, tokenizer), skeleton);
  const analyser: Analyser = {
    tokenizer,
    lexicon,
    registers: () => EMPTY_REGISTERS,
    now: 0,
    scanSecrets: () => Promise.resolve([]),
  };
  const read = (text: string) => sourceOf({ path: "", index: 0, id: null, text, fields: {}, firstLine: 1 }, analyser);
  const find = (text: string) => {
    const source = read(text);
    return { folded: source.text, hits: lexicon.find(source) };
  };
  const loud = (text: string): readonly Hit[] => find(text).hits.filter(({ silenced }) => !silenced);
  return {
    find,
    tokens: (text) => read(text).tokens,
    read,
    failures: () => [
      ...compiled.entries.flatMap(({ id, rule, ng, ok }) => [
        ...ng
          .filter((text) => !loud(text).some(({ entry }) => entry.id === id))
          .map((text) => `${id} ng 見つからない: ${text}`),
        ...ok.flatMap((text) =>
          describe(
            `${id} ok`,
            text,
            loud(text).filter(({ entry }) => entry.rule === rule),
          ),
        ),
      ]),
      ...silent.flatMap(({ id, rules, text }) =>
        describe(
          `${id} ok`,
          text,
          loud(text).filter(({ entry }) => rules.length === 0 || rules.includes(entry.rule)),
        ),
      ),
    ],
  };
}

function lexiconData(compiled: Compilation["lexicon"], tokenizer: Tokenizer): LexiconData {
  const bytes = packLexicon(compiled, packingWith(tokenizer));
  return unpackLexicon((start, end) => bytes.subarray(start, end));
}

/** A hint is a question, not a finding: it does not break an ok example. */
function describe(what: string, text: string, hits: readonly Hit[]): string[] {
  return hits
    .filter(({ certainty }) => certainty !== "hint")
    .map(({ entry, words }) => `${what} 見つけてしまう: ${entry.id}「${words}」 ${text}`);
}
