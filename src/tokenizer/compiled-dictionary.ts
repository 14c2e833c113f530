/** Words by surface. Cells are pairs: base, and check (the parent's cell). */
export interface Trie {
  /**
   * Interleaved [base, check]. base < 0: a leaf whose value is ~base. Else the child for character code c is cell
   * base + c when its check is the parent; code 0 is the end of a word, again with ~base as its value.
   * A value is (first word id << 8) | number of words.
   */
  readonly cells: Int32Array;
  /** 1 for each block of 2^BLOCK_BITS cells that is not in memory yet, to be read before it is looked at; null: all are. */
  readonly unread: Uint8Array | null;
  read(block: number): void;
}

export const BLOCK_BITS = 11;

/** How unknown words of one character category are made. */
export interface Category {
  /** Also beside known words. */
  readonly invoke: boolean;
  /** A run of the category makes one word. */
  readonly group: boolean;
  /** Ids of its unknown words: [first, first + count). */
  readonly first: number;
  readonly count: number;
}

/** 品詞, 品詞細分類1-3, 活用型, 活用形 */
export type Tag = readonly [string, string, string, string, string, string];

/** What is said of words beside their grammar. The lattice needs none of it, tokens do. */
export interface WholeTexts {
  /** Three references into `strings` for each word: lemma, reading, pronunciation. 0: "*"; 1: the surface. */
  readonly features: Uint32Array;
  /** At a reference the length, then so many UTF-16 units. */
  readonly strings: Uint16Array;
}

/** Two fifths of the dictionary, of which a post needs next to nothing: it may be read piece by piece. */
export interface WordTexts {
  /** All of it, once it is in memory. */
  readonly whole: WholeTexts | null;
  /** One element of `features`. */
  feature(index: number): number;
  /** The string at a reference. */
  string(reference: number): string;
}

/** What it costs that one context follows another. A fifth of the dictionary, of which a post needs a tenth. */
export interface Connections {
  /** Row after row, once it is in memory. */
  readonly whole: Int16Array | null;
  /** The cost of each context before a word of context `right`. */
  row(right: number): Int16Array;
}

/**
 * The dictionary as the lattice wants it. Word ids index `contexts`, `costs`, `tags`, ...; IPADIC's words come first,
 * then the user words, then the unknown words of each category.
 */
export interface CompiledDictionary {
  readonly words: Trie;
  readonly userWords: Trie;
  /** Character code of each UTF-16 unit in the tries; 0: in no word. */
  readonly codes: Uint16Array;
  /** Category of each UTF-16 unit. */
  readonly categoryOf: Uint8Array;
  readonly categories: readonly Category[];
  /** Category of an astral ideograph, and of any other astral character or lone surrogate. */
  readonly ideograph: number;
  readonly other: number;
  readonly connections: Connections;
  readonly contextCount: number;
  /** Left and right context id of each word: IPADIC gives every word the same for both. */
  readonly contexts: Uint16Array;
  readonly costs: Int16Array;
  /** Index into tagTable of each word. */
  readonly tags: Uint16Array;
  readonly tagTable: readonly Tag[];
  readonly texts: WordTexts;
  /** Words from this id on are unknown words. */
  readonly firstUnknown: number;
  /** The longest word, in UTF-16 units. */
  readonly longestWord: number;
}
