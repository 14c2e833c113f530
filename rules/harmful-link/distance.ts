/** Edits (insert, delete, replace, swap of neighbours) from one word to another; more than `most`: most + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

function nextRow(a: string, b: string, i: number, row: readonly number[], before: readonly number[]): number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j++) {
    const replaced = at(row, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
    const cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, replaced);
    next.push(isSwap(a, b, i, j) ? Math.min(cost, at(before, j - 2) + 1) : cost);
  }
  return next;
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
