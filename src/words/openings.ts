// With which two letters something begins. One letter rules out a tenth of the words, two nearly all that are not there.

/**
 * Pairs of letters (UTF-16 units), each as one number, in order; the second of what has but one letter is 0, and anything may
 * stand behind it. Numbers in a list, since a hundred patterns ask at every word of a post.
 */
export type Openings = readonly number[];

export function openingOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** With which of them texts begin. */
export function openingsOf(texts: readonly string[]): Openings {
  return inOrder(texts.map((text) => openingOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0)));
}

/** Where only the first letter of what stands there is known. */
export function openingsOfLetters(texts: readonly string[]): Openings {
  return openingsOf(texts.map((text) => text.charAt(0)));
}

export function joinOpenings(all: readonly Openings[]): Openings {
  return inOrder(all.flat());
}

/** Is one of them there, or its first letter alone? */
export function opens(openings: Openings, opening: number): boolean {
  return openingIndex(openings, opening) >= 0 || openingIndex(openings, aloneOf(opening)) >= 0;
}

/** The first letter, whatever stands behind it. */
export function aloneOf(opening: number): number {
  return opening & FIRST;
}

const FIRST = 0xffff << 16;

/** Where an opening is among others; -1: nowhere. */
export function openingIndex(openings: Openings, opening: number): number {
  let low = 0;
  let high = openings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = openings[middle]!;
    if (here === opening) return middle;
    if (here < opening) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function inOrder(openings: readonly number[]): Openings {
  return [...new Set(openings)].sort((a, b) => a - b);
}
