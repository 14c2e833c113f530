/** Length of path, query and fragment at `start`; 0: the host is all. Ends where Japanese text begins. Linear. */
export function pathLength(text: string, start: number): number {
  if (!/[/?#]/u.test(text.charAt(start))) return 0;
  PATH.lastIndex = start;
  const run = PATH.exec(text)?.[0] ?? "";
  return trimmed(run.slice(0, firstUnbalanced(run)));
}

/** Bounded, so that many links run together stay linear. */
const PATH = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{0,4000}/uy;
/** A second address glued on with nothing between, or with a comma. Behind / = ? & # it is a part of the first. */
const SECOND = /(?<![/=?&#])https?:\/\//iu;
const OPENING = { ")": "(", "]": "[" } as const;

/** Offset at which the link must end: a bracket without partner, or another link. */
function firstUnbalanced(run: string): number {
  const limit = SECOND.exec(run)?.index ?? run.length;
  const open: { readonly bracket: string; readonly at: number }[] = [];
  for (let i = 0; i < limit; i++) {
    const character = run.charAt(i);
    if (character === "(" || character === "[") open.push({ bracket: character, at: i });
    else if (character === ")" || character === "]") {
      if (open.pop()?.bracket !== OPENING[character]) return i;
    }
  }
  return open[0]?.at ?? limit;
}

/** Punctuation at the end belongs to the sentence. */
function trimmed(run: string): number {
  let end = run.length;
  while (end > 1 && /[.,;:!?']/u.test(run.charAt(end - 1))) end--;
  return end;
}
