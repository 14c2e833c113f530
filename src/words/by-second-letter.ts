import { remembered } from "./remembered.js";
import type { WordKey } from "./word-keys.js";

/** Of the words that begin with a letter those that may stand before another: most have none. */
export function bySecondLetter(
  words: (first: number) => readonly WordKey[],
): (first: number, second: number) => readonly WordKey[] {
  const groups = remembered((first: number) => {
    const all = words(first);
    const ofOneLetter = all.filter(([key]) => key.length === 1);
    const seconds = new Set(all.map(([key]) => key.charCodeAt(1)));
    const before = (second: number): WordKey[] =>
      all.filter(([key]) => key.length === 1 || key.charCodeAt(1) === second);
    return { ofOneLetter, bySecond: new Map(Array.from(seconds, (second) => [second, before(second)])) };
  });
  return (first, second) => {
    const { ofOneLetter, bySecond } = groups(first);
    return bySecond.get(second) ?? ofOneLetter;
  };
}
