// The dictionaries without the rest of the tool: for trying words and for running their examples.
import { lineEnds } from "../src/document.js";
import { findQuotations } from "../src/text/brackets.js";
import { findEmoji } from "../src/text/emoji.js";
import { fixedSpans } from "../src/text/fixed-spans.js";
import { fold } from "../src/text/fold.js";
import { findLinks } from "../src/text/links.js";
import { findMails, findMentions } from "../src/text/marks.js";
import { splitSentences } from "../src/text/sentences.js";
import { skeleton } from "../src/text/skeleton.js";
import type { Hit, Token, Tokenizer } from "../src/types.js";
import type { Compilation } from "../src/words/compile.js";
import { createLexicon } from "../src/words/lexicon.js";
import { pack, unpack } from "../src/words/pack.js";

export interface WordBench {
  /** What the dictionaries find in a text, silenced hits included. */
  find(text: string): { readonly folded: string; readonly hits: readonly Hit[] };
  tokens(text: string): readonly Token[];
  /** Examples that do not hold, a line each. */
  failures(): string[];
}

export function createWordBench({ lexicon: compiled, silent }: Compilation, tokenizer: Tokenizer): WordBench {
  const lexicon = createLexicon(unpack(pack(compiled, (word) => skeleton(word).text)), skeleton);
  const sourceOf = (text: string) => {
    const folded = fold(text);
    const fixed = fixedSpans(findLinks(folded.text), findMails(folded.text), findMentions(folded.text), findEmoji(folded.text));
    const tokens = (): Token[] => tokenizer.tokenize(folded.text, { breaks: folded.breaks, fixed });
    const sentences = splitSentences(folded.text, lineEnds(folded.breaks, tokens));
    return { text: folded.text, tokens, sentences, quotations: findQuotations(folded.text) };
  };
  const find = (text: string) => {
    const source = sourceOf(text);
    return { folded: source.text, hits: lexicon.find(source) };
  };
  const loud = (text: string): readonly Hit[] => find(text).hits.filter(({ silenced }) => !silenced);
  return {
    find,
    tokens: (text) => sourceOf(text).tokens(),
    failures: () => [
      ...compiled.entries.flatMap(({ id, rule, ng, ok }) => [
        ...ng.filter((text) => !loud(text).some(({ entry }) => entry.id === id)).map((text) => `${id} ng 見つからない: ${text}`),
        ...ok.flatMap((text) => describe(`${id} ok`, text, loud(text).filter(({ entry }) => entry.rule === rule))),
      ]),
      ...silent.flatMap(({ id, rules, text }) =>
        describe(`${id} ok`, text, loud(text).filter(({ entry }) => rules.length === 0 || rules.includes(entry.rule))),
      ),
    ],
  };
}

/** A hint is a question, not a finding: it does not break an ok example. */
function describe(what: string, text: string, hits: readonly Hit[]): string[] {
  return hits
    .filter(({ certainty }) => certainty !== "hint")
    .map(({ entry, words }) => `${what} 見つけてしまう: ${entry.id}「${words}」 ${text}`);
}
