import { matchesIn } from "../text/matches-in.js";

/** A text composed (NFC), and for an offset of it the offset of the original. */
export interface Normalized {
  readonly text: string;
  readonly ends: (offset: number) => number;
}

/** What may compose with the character before it: marks, and the vowels and finals of Hangul. */
const PIECE = /[^][\p{M}\u1160-\u11FF]*/gu;

export function normalized(original: string): Normalized {
  const text = original.normalize("NFC");
  if (text === original) return { text, ends: (offset) => offset };
  const ends: number[] = [0];
  for (const { index, 0: piece } of matchesIn(original, PIECE)) {
    const { length } = piece.normalize("NFC");
    for (let i = 0; i < length; i++) ends.push(index + piece.length);
  }
  return { text, ends: (offset) => ends[offset] ?? original.length };
}
