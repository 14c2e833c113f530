/** As many posts as one has in a year; a smaller run ends before its memory matters. */
const MANY = 500;

/**
 * Tells V8 how to keep its heap for so many posts. Set when the program runs, because the heap reads these flags whenever it
 * grows or clears up; nothing that V8 computes depends on them.
 *
 * Few: the heap begins so small that V8 clears it up six times and then wholly before the first draft is judged. Growing
 * faster, it clears up three times, which takes a twentieth off a run.
 *
 * Many: nearly all that a post needs is thrown away with it. V8 would let 400 MB of that lie before it clears up, since it
 * takes the heap for growing: told to be tidy, it takes no more time and little more than half the memory.
 */
export async function tuneHeap(posts: number): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString(posts < MANY ? "--semi-space-growth-factor=8" : "--heap-growing-percent=20");
}
