/**
 * The candidate nearest to `word`, or null where none is near enough to have been meant.
 * Case, width and the composed or decomposed form of kana do not count as differences.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  for (const candidate of candidates) {
    const apart = distance(wanted, fold(candidate), limit);
    if (apart > limit) continue;
    nearest = candidate;
    limit = apart - 1;
    if (limit < 0) break;
  }
  return nearest;
}

/** 「nagasaki」のことではありませんか。, or "" where nothing is near. Made to follow another sentence. */
export function askWhetherMeant(word: string, candidates: Iterable<string>): string {
  const nearest = didYouMean(word, candidates);
  return nearest === null ? "" : `「${nearest}」のことではありませんか。`;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Levenshtein's distance with swapped neighbours as one edit; anything above `limit` may come back as limit + 1. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
