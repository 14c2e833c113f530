// What a text resembles, and what it does not: a linear model over its words. See model.rationale.md for the figures it
// rests on.
import type { Range, Token } from "../types.js";
import { isContent, lengthInWords, type Text, wordOf } from "./features.js";
import type { LearnedRule, ModelData } from "./model-file.js";
import { rowsOf } from "./rows.js";

/** A rule whose examples the text resembles. */
export interface Judgement {
  readonly rule: LearnedRule;
  /** The sentence that resembles them most. */
  readonly range: Range;
  /** The strongest word, from which contexts are looked for. */
  readonly at: Range;
  /** The words that spoke most for it, the strongest first. */
  readonly evidence: readonly string[];
  /** So far above the threshold that no context, and no word that the dictionaries have excused, speaks against it. */
  readonly clear: boolean;
}

export interface Assessment {
  /** The rule that the text resembles most; null where it resembles none enough. */
  readonly resembled: Judgement | null;
  /** Where the words stand that speak most against a rule that the text does not resemble at all; null for any other rule. */
  readonly against: (rule: string) => Range | null;
  /** The rule that the text resembles so much more than this one that it is hardly both; null where there is none. */
  readonly rather: (rule: string) => string | null;
}

/** Added to the squared length of a text: the fewer words, the less they prove. */
export const SMOOTHING = 300;

/** One word never decides: without its strongest word the score may lie this far below the threshold, and no further. */
const SUPPORT = 0.5;
/** So much more must a text resemble one rule that the finding of another is hardly right as well. */
export const MARGIN = 0.3;
/** So far above the threshold a text resembles a rule whatever is excused in it. */
export const CLEARLY = 0.2;
/** In UTF-16 units. What patterns find in a shorter text is not doubted. */
export const SHORTEST_DOUBTED = 30;
/** In UTF-16 units. In a shorter text a few words say all, and must say it loudly. */
const SHORT = 36;
const LOUDLY = 0.4;
const MOST_EVIDENCE = 3;
/** Words that weigh less than this share of the strongest are not named. */
const WORTH_NAMING = 0.1;

type Rows = ReadonlyMap<number, readonly number[]>;

export function assess(text: Text, model: ModelData): Assessment {
  const rows = rowsOf(text, model);
  const scores = scoresOf(rows.keys(), model);
  const best = scores.indexOf(Math.max(...scores));
  const resembled = judgementOf(best, scores, rows, text, model);
  if (text.text.length < SHORTEST_DOUBTED) return { resembled, against: never, rather: never };
  const against = (rule: string): Range | null => {
    const at = doubtable(rule, model);
    if (at < 0 || scores[at]! >= model.rules[at]!.doubt!) return null;
    return weakestToken(sharesOf(rows, at, text, model), text.tokens);
  };
  const rather = (rule: string): string | null => {
    const at = doubtable(rule, model);
    return resembled === null || at < 0 || scores[best]! - scores[at]! <= MARGIN ? null : resembled.rule.rule;
  };
  return { resembled, against: oncePerRule(against), rather };
}

const never = (): null => null;

/** Where a rule stands that the model may say something against; -1: nowhere. */
function doubtable(rule: string, { rules }: ModelData): number {
  return rules.findIndex((learned) => learned.rule === rule && learned.doubt !== null);
}

/** The same for all that a rule finds, of which a hostile text has thousands. */
function oncePerRule<T>(compute: (rule: string) => T): (rule: string) => T {
  const known = new Map<string, T>();
  return (rule) => {
    const value = known.has(rule) ? known.get(rule)! : compute(rule);
    known.set(rule, value);
    return value;
  };
}

/** Null where the best is not good enough. */
function judgementOf(
  best: number,
  scores: readonly number[],
  rows: Rows,
  text: Text,
  model: ModelData,
): Judgement | null {
  const rule = model.rules[best];
  if (rule === undefined || rule.threshold === null) return null;
  if (scores[best]! <= rule.threshold + leadFor(lengthInWords(text), rule)) return null;
  const shares = sharesOf(rows, best, text, model);
  const strongest = strongestTokens(shares, text.tokens);
  const range = strongestSentence(shares, text);
  const [first] = strongest;
  if (first === undefined || range === null) return null;
  if (scores[best]! - partOf(wordOf(first), rows, best, text, model) <= rule.threshold - SUPPORT) return null;
  const evidence = [...new Set(strongest.map(plainForm))];
  return { rule, range, at: [first.start, first.end], evidence, clear: scores[best]! > rule.threshold + CLEARLY };
}

/** How far above its threshold a rule must lie in a text of such a length in words. */
export function leadFor(length: number, { shortest }: Pick<LearnedRule, "shortest">): number {
  if (length < shortest) return Infinity;
  return length < SHORT ? LOUDLY : 0;
}

/** A score for each rule, aligned with `model.rules`; above 0 it is more likely than not on the training set. */
export function scoresOf(rows: Iterable<number>, { rules, lengths, weights, need }: ModelData): number[] {
  const sums = new Float64Array(rules.length);
  let length = SMOOTHING;
  for (const row of rows) {
    need(row);
    length += lengths[row]!;
    for (let at = 0; at < rules.length; at += 1) sums[at]! += weights[row * rules.length + at]!;
  }
  return rules.map(({ bias, step }, at) => bias + (sums[at]! * step) / Math.sqrt(length));
}

/** How much of a rule's score comes from one word: from it, and from the pairs and groups of letters that it is in. */
function partOf(
  word: string,
  rows: Rows,
  rule: number,
  { tokens }: Text,
  { rules, lengths, weights }: ModelData,
): number {
  const isWord = tokens.map((token) => wordOf(token) === word);
  let length = SMOOTHING;
  let sum = 0;
  for (const [row, at] of rows) {
    length += lengths[row]!;
    if (at.some((token) => isWord[token]!)) sum += weights[row * rules.length + rule]!;
  }
  return (sum * rules[rule]!.step) / Math.sqrt(length);
}

/** How much each token speaks for a rule: what its rows weigh, those of several tokens shared among them. */
function sharesOf(rows: Rows, rule: number, { tokens }: Text, { rules, weights }: ModelData): Float64Array {
  const shares = new Float64Array(tokens.length);
  for (const [row, at] of rows)
    for (const token of at) shares[token]! += weights[row * rules.length + rule]! / at.length;
  return shares;
}

/** The words that speak most for it and mean something to a reader, the strongest first. */
function strongestTokens(shares: Float64Array, tokens: readonly Token[]): Token[] {
  const order = [...tokens.keys()].filter((at) => isTelling(tokens[at]!)).sort((a, b) => shares[b]! - shares[a]!);
  const least = (shares[order[0] ?? 0] ?? 0) * WORTH_NAMING;
  return order
    .filter((at) => shares[at]! > 0 && shares[at]! >= least)
    .slice(0, MOST_EVIDENCE)
    .map((at) => tokens[at]!);
}

/** The word that speaks most against it and means something to a reader; the first where none does. */
function weakestToken(shares: Float64Array, tokens: readonly Token[]): Range {
  const telling = [...tokens.keys()].filter((at) => isTelling(tokens[at]!));
  const weakest = telling.reduce((least, at) => (shares[at]! < shares[least]! ? at : least), telling[0] ?? 0);
  return [tokens[weakest]?.start ?? 0, tokens[weakest]?.end ?? 0];
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(["接尾", "数", "代名詞"]);

function isTelling(token: Token): boolean {
  return isContent(token) && !SAYS_NOTHING.has(token.pos1) && /\p{L}/u.test(token.surface);
}

/** 使う for 使わ; nouns as written. */
function plainForm({ surface, lemma, pos }: Token): string {
  return pos === "名詞" || lemma === "*" ? surface : lemma;
}

/** Without the space around it. */
function strongestSentence(shares: Float64Array, { text, tokens, sentences }: Text): Range | null {
  const sums = new Float64Array(sentences.length);
  let index = 0;
  for (const [at, token] of tokens.entries()) {
    while (index < sentences.length && sentences[index]!.end < token.end) index += 1;
    if (index < sentences.length && sentences[index]!.start <= token.start) sums[index]! += shares[at]!;
  }
  const best = sentences[sums.reduce((most, sum, at) => (sum > sums[most]! ? at : most), 0)];
  if (best === undefined) return null;
  const written = text.slice(best.start, best.end);
  const start = best.start + written.length - written.trimStart().length;
  return [start, start + written.trim().length];
}
