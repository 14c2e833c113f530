// The dictionaries as rules see them.
import type { Certainty, Range } from "./vocabulary.js";

/** Dictionary entry as rules see it; the full schema is in src/words/schema.ts. */
export interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
  /** What to write instead of the words found; replaces them. */
  readonly replace: readonly string[];
  /** Words that a machine may replace, each with the one word that fits wherever it stands. */
  readonly fix?: Readonly<Record<string, string>>;
  /** What to do, where no replacement fits. */
  readonly advice: string;
  readonly tags: readonly string[];
}

/** Why a hit is not reported, or reported with less certainty. */
export interface Excuse {
  /** Id of a context, "allowed:<id>" for a compound, or "unlike:<rule>" where the whole post is unlike the rule's examples. */
  readonly context: string;
  readonly range: Range;
  readonly effect: "silence" | "lower";
}

/** An entry found in a document and judged. */
export interface Hit {
  readonly entry: Entry;
  readonly range: Range;
  readonly words: string;
  /** The same where letters were masked, drawn out or changed: as they were read. */
  readonly meant?: string;
  readonly certainty: Certainty;
  /** The context that the entry needs and that holds; null: it needs none. */
  readonly met: string | null;
  readonly excuses: readonly Excuse[];
  readonly silenced: boolean;
  /**
   * Of a hit that no entry made: the words that made the post resemble the rule's examples, the strongest first; none where they
   * could be what nobody may read.
   */
  readonly evidence?: readonly string[];
  /** The rule that the whole post resembles so much more that, where it is told, this hit is only asked. */
  readonly rather?: string;
}
