import { setFlagsFromString } from "node:v8";

/** Letters of all posts together: less is judged before code that V8 optimizes meanwhile would be of use. */
const LITTLE = 5_000;
/** As many posts as one has in a year; a smaller run ends before its memory matters. */
const MANY = 500;

/**
 * Tells V8 how to start. Set when the program runs, because V8 reads these flags whenever it needs them; nothing that it
 * computes depends on them.
 *
 * The heap begins so small that V8 clears it up six times and then wholly before one draft is judged. Growing faster, it
 * clears up three times.
 *
 * An expression is first interpreted and compiled when it is used again. Nearly all of ours are used again: compiled at
 * once, they are compiled once.
 */
export function tuneStart(): void {
  setFlagsFromString("--semi-space-growth-factor=8");
  setFlagsFromString("--regexp-tier-up-ticks=0");
}

/**
 * Tells V8 how much there is to judge.
 *
 * Little: nothing is optimized until the function returned is called, since the run is over before that pays.
 *
 * Many: nearly all that a post needs is thrown away with it. V8 would let 400 MB of that lie before it clears up, since it
 * takes the heap for growing: told to be tidy, it takes no more time and little more than half the memory. And the space for
 * what is new stays as large as reading the posts has made it: three times eight megabytes instead of three times sixteen.
 * And what is run three times as often as V8 would wait for is optimized, not more: optimizing is a tenth of the run.
 */
export function tuneFor(posts: readonly { readonly text: string }[]): () => void {
  if (posts.length >= MANY) {
    setFlagsFromString("--heap-growing-percent=20");
    setFlagsFromString("--semi-space-growth-factor=1");
    setFlagsFromString("--interrupt-budget=400000");
  }
  if (posts.reduce((sum, { text }) => sum + text.length, 0) >= LITTLE) return () => undefined;
  setFlagsFromString("--no-opt");
  return () => {
    setFlagsFromString("--opt");
  };
}
