// Post -> Document: everything a rule may look at, each part computed once and only when asked for.
import { findQuotations } from "./text/brackets.js";
import { findEmoji } from "./text/emoji.js";
import { fixedSpans } from "./text/fixed-spans.js";
import { fold } from "./text/fold.js";
import { findLinks } from "./text/links.js";
import { findHashtags, findMails, findMentions } from "./text/marks.js";
import { splitSentences } from "./text/sentences.js";
import type { Document, Hit, Post, Registers, Secret, Token, Tokenizer } from "./types.js";
import type { Lexicon } from "./words/lexicon.js";

export interface Analyser {
  readonly tokenizer: Tokenizer;
  readonly lexicon: Lexicon;
  readonly registers: Registers;
  /** Milliseconds since 1970, for posts that do not say when they are published. */
  readonly now: number;
  /** Credentials by form; asynchronous because the scanner is loaded only for texts that need it. */
  readonly scanSecrets: (text: string) => Promise<readonly Secret[]>;
}

export async function analyse(post: Post, analyser: Analyser): Promise<Document> {
  const folded = fold(post.text);
  const { text } = folded;
  const secrets = await analyser.scanSecrets(text);
  const links = once(() => findLinks(text));
  const mentions = once(() => findMentions(text));
  const mails = once(() => findMails(text));
  const fixed = once(() => fixedSpans(links(), mails(), mentions(), findEmoji(text)));
  const tokens = once(() => analyser.tokenizer.tokenize(text, { fixed: fixed(), breaks: folded.breaks }));
  const sentences = once(() => splitSentences(text, lineEnds(folded.breaks, tokens)));
  const quotations = once(() => findQuotations(text));
  const source = {
    text,
    tokens,
    get sentences() {
      return sentences();
    },
    get quotations() {
      return quotations();
    },
  };
  const hits = once(() => byRule(analyser.lexicon.find(source)));
  const contexts = once(() => analyser.lexicon.contexts(source));
  const hashtags = once(() => findHashtags(text));
  return {
    post,
    folded,
    secrets,
    now: judgedAt(post, analyser.now),
    registers: registersFor(post, analyser.registers),
    hits: (rule) => hits().get(rule) ?? [],
    contexts,
    get sentences() {
      return sentences();
    },
    get tokens() {
      return tokens();
    },
    get links() {
      return links();
    },
    get mentions() {
      return mentions();
    },
    get hashtags() {
      return hashtags();
    },
    get mails() {
      return mails();
    },
  };
}

/** The line breaks left out that part no word, and so may end a line. Most posts have none, and need no tokens for it. */
export function lineEnds(breaks: readonly number[], tokens: () => readonly Token[]): readonly number[] {
  if (breaks.length === 0) return breaks;
  const starts = new Set(tokens().map(({ start }) => start));
  return breaks.filter((offset) => starts.has(offset));
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function byRule(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const rules = new Map<string, Hit[]>();
  for (const hit of hits) rules.set(hit.entry.rule, [...(rules.get(hit.entry.rule) ?? []), hit]);
  return rules;
}

/** A post is judged at the moment it is published. */
function judgedAt(post: Post, now: number): number {
  const scheduled = Date.parse(post.fields.scheduled_at ?? "");
  return Number.isNaN(scheduled) ? now : scheduled;
}

/** What the post itself accepts (`allow`) counts as registered for it. */
function registersFor(post: Post, registers: Registers): Registers {
  const { allow = [], account } = post.fields;
  const accounts = account === undefined ? registers.accounts : [...registers.accounts, account];
  return { ...registers, links: [...registers.links, ...allow], accounts: [...accounts, ...allow] };
}
