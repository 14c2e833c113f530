// The compiled dictionaries: what tools/compile-lexicon.ts writes and createLexicon reads.
import type { Entry } from "../types.js";
import type { Openings } from "./openings.js";

/** One test of a token. */
export interface Condition {
  readonly key: "lemma" | "surface" | "includes" | "pos" | "detail" | "form" | "type" | "reading" | "known";
  readonly values: readonly string[];
  readonly not: boolean;
}

/** A pattern as a tree. See docs/dictionary.md for how it is written. */
export type Node =
  | { readonly is: "literal"; readonly text: string }
  /** One of many literals. */
  | { readonly is: "words"; readonly texts: readonly string[] }
  | { readonly is: "token"; readonly conditions: readonly Condition[] }
  | { readonly is: "class"; readonly id: string }
  | { readonly is: "sequence"; readonly nodes: readonly Node[] }
  | { readonly is: "choice"; readonly nodes: readonly Node[] }
  | { readonly is: "repeat"; readonly node: Node; readonly min: number; readonly max: number }
  /** Any tokens of the sentence, at most `max`; past 、 only when `commas`. */
  | { readonly is: "gap"; readonly max: number; readonly commas: boolean }
  | { readonly is: "not"; readonly node: Node }
  | { readonly is: "sentence-start" }
  | { readonly is: "sentence-end" }
  /** The boundary between two sentences. */
  | { readonly is: "next-sentence" };

/** With what a match can begin: one of these pairs of letters, or a token that meets one of these conditions. */
export interface Firsts {
  readonly openings: Openings;
  readonly kinds: readonly Condition[];
}

/** A pattern ready to run. It can match only where of each set in `needs` (an index into the sets) one string occurs. */
export interface CompiledPattern {
  readonly node: Node;
  readonly needs: readonly number[];
  /** With what a match can begin; null: anything. */
  readonly firsts: Firsts | null;
  /** It goes on in the next sentence; all others stay within one. */
  readonly crosses: boolean;
}

/** Where a context's patterns are looked for, seen from the words found. */
export const SCOPES = [
  /** a match covers the words */
  "inside",
  /** a match lies within the words */
  "within",
  /** a match ends where the words begin */
  "before",
  /** a match begins where the words end */
  "after",
  /** the words stand in brackets and a match follows the bracket, in this sentence or the next */
  "quotation",
  /** the words stand in brackets and a match lies before the bracket, in this sentence or the one before */
  "introduced",
  /** anywhere in the same sentence */
  "sentence",
  /** anywhere in the rest of the sentence */
  "rest",
  /** the same sentence, the one before or the one after */
  "near",
  /** anywhere in the post */
  "document",
] as const;
export type Scope = (typeof SCOPES)[number];

export interface Context {
  readonly id: string;
  readonly title: string;
  readonly scope: Scope;
  readonly effect: "silence" | "lower";
  readonly patterns: readonly CompiledPattern[];
}

export interface CompiledEntry extends Entry {
  /** Words found as strings, in disguise too. */
  readonly words: readonly string[];
  /** What to write instead, for words that have a replacement of their own. */
  readonly instead: Readonly<Record<string, readonly string[]>>;
  readonly patterns: readonly CompiledPattern[];
  /** 品詞 or 細分類 that the first token of a word must have; empty: any. */
  readonly pos: readonly string[];
  /** Look through stretched vowels, the other kana and masking. */
  readonly disguise: boolean;
  /** In the other kana it is still the word; false for what is then ordinary (ホモ, ほものまね). */
  readonly kana: boolean;
  /** Counts also as a part of a word that no dictionary has: ガチガイジ. */
  readonly joined: boolean;
  /** Compounds in which the words are ordinary. */
  readonly allow: readonly string[];
  /** Ids of contexts that excuse the words. */
  readonly unless: readonly string[];
  /** Ids of contexts one of which must hold; empty: none needed. */
  readonly requires: readonly string[];
  /** Ids of contexts that become tags of the finding where they hold. */
  readonly mark: readonly string[];
  readonly ng: readonly string[];
  readonly ok: readonly string[];
}

/** A stretch of text in which dictionary words are ordinary: a law's name, an animal, a compound. */
export interface Allowed {
  readonly id: string;
  readonly patterns: readonly CompiledPattern[];
  readonly words: readonly string[];
  /** Rules for which it holds; empty: all. */
  readonly rules: readonly string[];
}

/** A word that people hide behind other letters, and that entries know in its plain form. */
export interface Disguise {
  readonly id: string;
  /** In plain form. */
  readonly words: readonly string[];
  /** Other spellings that are read as a word: 氏ね for 死ね. */
  readonly homographs: readonly { readonly written: string; readonly word: string }[];
  /** In the other kana it is still the word; false for what is then ordinary (しね). */
  readonly kana: boolean;
  /** Ids of contexts in which the spelling means itself. */
  readonly unless: readonly string[];
}

export interface CompiledLexicon {
  /** Strings of which a text must contain one; shared by all patterns that need the same. */
  readonly sets: readonly (readonly string[])[];
  /** The first so many are of contexts, of names, or of patterns that cross sentences: asked for when a text is read. */
  readonly askedSets: number;
  readonly entries: readonly CompiledEntry[];
  /** Each as one node: all members in a choice. */
  readonly classes: Readonly<Record<string, Node>>;
  readonly contexts: readonly Context[];
  readonly allowed: readonly Allowed[];
  readonly disguises: readonly Disguise[];
}
