/** Length of path, query and fragment at `start`; 0: the host is all. Ends where Japanese text begins. Linear. */
export function pathLength(text: string, start: number): number {
  if (!/[/?#]/u.test(text.charAt(start))) return 0;
  PATH.lastIndex = start;
  const run = beforeSecond(PATH.exec(text)?.[0] ?? "");
  return trimmed(run.slice(0, firstUnbalanced(run)));
}

/** Bounded, so that many links run together stay linear. */
const PATH = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{0,4000}/uy;
/** A second address glued on with nothing between, or with a comma. Behind / = ? & # it is a part of the first. */
const SECOND = /(?<![/=?&#])https?:\/\//iu;

function beforeSecond(run: string): string {
  const second = run.search(SECOND);
  return second < 0 ? run : run.slice(0, second);
}

const BRACKET = /[()[\]]/gu;
const OPENING = new Map([
  [")", "("],
  ["]", "["],
]);

/** Offset of the first bracket without partner; none: the length. */
function firstUnbalanced(run: string): number {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  for (const { index, 0: bracket } of run.matchAll(BRACKET)) {
    const opening = OPENING.get(bracket);
    if (opening === undefined) open.push({ bracket, at: index });
    else if (open.pop()?.bracket !== opening) return index;
  }
  return open[0]?.at ?? run.length;
}

/** Punctuation at the end belongs to the sentence. */
function trimmed(run: string): number {
  let end = run.length;
  while (end > 1 && /[.,;:!?']/u.test(run.charAt(end - 1))) end--;
  return end;
}
