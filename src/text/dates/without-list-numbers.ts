import type { Range } from "../../types.js";

const ENCLOSED = /[①-⒛⓪-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿]/u;

/** ①1月16日 folds to 11月16日: numbers of a list are blanked, each unit for itself. */
export function withoutListNumbers(text: string, original: string, toOriginal: (range: Range) => Range): string {
  if (!ENCLOSED.test(original)) return text;
  return text.replace(/[\d()]/gu, (unit, index: number) =>
    ENCLOSED.test(original.slice(...toOriginal([index, index + 1]))) ? "\t" : unit,
  );
}
