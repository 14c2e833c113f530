import type { Codec } from "./codec.js";

/** `mark`: bytes before the text. */
export function utf8Codec(text: string, mark: number): Codec {
  let known = { offset: 0, byte: mark };
  const byteAt = (offset: number): number => {
    known = { offset, byte: known.byte + Buffer.byteLength(text.slice(known.offset, offset)) };
    return known.byte;
  };
  return { bytesOf: ([start, end]) => [byteAt(start), byteAt(end)], encode: (words) => Buffer.from(words, "utf8") };
}

export function utf16Codec(mark: number, bigEndian: boolean): Codec {
  return {
    bytesOf: ([start, end]) => [mark + 2 * start, mark + 2 * end],
    encode: (words) => {
      const bytes = Buffer.from(words, "utf16le");
      return bigEndian ? bytes.swap16() : bytes;
    },
  };
}
