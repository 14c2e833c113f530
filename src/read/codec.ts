import type { Range } from "../types.js";

/** How a text lies in its bytes. */
export interface Codec {
  /** The bytes that a range of the text takes. Ranges ascend. */
  bytesOf(range: Range): Range;
  /** The bytes of `words` in the place of a range; null where the encoding has no bytes for them. */
  encode(words: string, range: Range): Uint8Array | null;
}
