// A text analysed; offsets are into Folded.text.
import type { Range } from "./vocabulary.js";

/** A normalised copy of a text with an exact way back. */
export interface Folded {
  readonly text: string;
  /** A range of `text` as a range of the original, widened to whole graphemes. */
  toOriginal(range: Range): Range;
  /** Offsets of `text` at which a line break between two characters was left out. Ascending. */
  readonly breaks: readonly number[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** An IPADIC token; "*" where the dictionary has nothing. */
export interface Token {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** 品詞 and 品詞細分類1-3 */
  readonly pos: string;
  readonly pos1: string;
  readonly pos2: string;
  readonly pos3: string;
  readonly conjugationType: string;
  readonly conjugationForm: string;
  /** 原形 */
  readonly lemma: string;
  readonly reading: string;
  readonly pronunciation: string;
  /** False for a word that no dictionary has. */
  readonly known: boolean;
}

/** A stretch that becomes one token whatever it contains: a link, a mention, a hashtag mark, an emoji. */
export interface FixedSpan {
  readonly start: number;
  readonly end: number;
  /** 品詞細分類1 of the token; its 品詞 is 記号. */
  readonly kind: "リンク" | "メンション" | "メール" | "絵文字";
}

export interface TokenizeOptions {
  readonly fixed?: readonly FixedSpan[];
  /** Offsets where a line break was left out: a word may cross one only at a cost. */
  readonly breaks?: readonly number[];
}

export interface Tokenizer {
  /** Total and lossless: for every string the surfaces join to it. */
  tokenize(text: string, options?: TokenizeOptions): Token[];
}

export interface Link {
  readonly start: number;
  readonly end: number;
  /** As a browser would open it: with scheme, ASCII host in lower case. */
  readonly href: string;
  /** Lower case; punycode for a non-ASCII name; without port and userinfo. */
  readonly host: string;
  /** Path, query and fragment; "" for a bare host. */
  readonly path: string;
  /** Scheme as written, lower case; null when the draft has none. */
  readonly scheme: string | null;
}

/** @account or #tag; `name` is without the mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A credential recognised by its form. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  /** What kind, for people: "AWSアクセスキー". */
  readonly kind: string;
}

/** Where the parts of a date stand, for mending one of them; null where it is not written, or written twice. */
export interface DateParts {
  readonly year: Range | null;
  readonly month: Range | null;
  readonly day: Range;
  /** The letter alone. */
  readonly weekday: Range | null;
}

/** A date as written; what is not written is null, except the month of 「5日・6日」, which is that of the date before. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** 令和, R; null for a western year. */
  readonly era: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 0: 日, 6: 土 */
  readonly weekday: number | null;
  /** What stands beside the weekday, or in its place, of a holiday: 祝, ・休館. */
  readonly holiday: string | null;
  readonly parts: DateParts;
}

/** A time as written. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly half: "午前" | "午後" | "深夜" | null;
  readonly hour: number;
  readonly minute: number;
  /** Index of the time that ends the range which this one begins. */
  readonly until: number | null;
  /** 翌 stands before the end of the range. */
  readonly nextDay: boolean;
}
