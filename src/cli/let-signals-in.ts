/** Milliseconds for which nothing that happens outside is noticed. */
const DEAF = 50;

let last = performance.now();

/** Judging never leaves the processor by itself: now and then, what has happened meanwhile has its turn (Ctrl+C, saved files). */
export async function letSignalsIn(): Promise<void> {
  if (performance.now() - last < DEAF) return;
  await new Promise((resolve) => setImmediate(resolve));
  last = performance.now();
}
