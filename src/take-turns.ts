/** Milliseconds for which nothing that happens outside is noticed. */
const DEAF = 50;

let last = performance.now();

/** Judging never leaves the processor by itself: now and then, what has happened meanwhile has its turn (Ctrl+C, saved files). */
export async function letOthersIn(): Promise<void> {
  if (!isDue()) return;
  await new Promise((resolve) => soon(resolve));
  last = performance.now();
}

/** Steps between two looks at the clock, which takes longer than many a step. */
const MANY = 128;

/** Work in small steps, between which others have their turn. */
export async function inTurns(steps: Iterator<unknown>): Promise<void> {
  for (let count = 1; steps.next().done !== true; count += 1) if (count % MANY === 0 && isDue()) await letOthersIn();
}

function isDue(): boolean {
  return performance.now() - last >= DEAF;
}

/** A browser has no setImmediate. */
const soon: (work: (value: unknown) => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : setTimeout;
