// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008), the algorithm
// of LIBLINEAR. Forty lines and one seed instead of a library: the result is the same on every machine.

/** Rows of a text and what each weighs; of length 1 or less. */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface Weights {
  readonly rows: Float64Array;
  readonly bias: number;
}

const COST = 1;
/** How much worse it is to flag a proper post than to miss another. */
const FALSE_ALARM_COST = 3;
const EPOCHS = 20;
/** Below this nothing moves any more. */
const TOLERANCE = 1e-3;

/** Both sides weigh as if there were equally many of each. The bias is a row that every example has. */
export function trainSvm(
  examples: readonly Example[],
  isPositive: readonly boolean[],
  rowCount: number,
  random: () => number,
): Weights {
  const weights = new Float64Array(rowCount + 1);
  const positives = isPositive.filter(Boolean).length;
  const negatives = examples.length - positives;
  const slacks = [
    negatives / (examples.length * COST * FALSE_ALARM_COST),
    positives / (examples.length * COST),
  ] as const;
  const duals = new Float64Array(examples.length);
  const lengths = Float64Array.from(examples, ({ values }) => squared(values));
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    let moved = 0;
    for (const at of order) {
      const { rows, values } = examples[at]!;
      const sign = isPositive[at] ? 1 : -1;
      const slack = slacks[sign > 0 ? 1 : 0];
      const gradient = sign * product(weights, rows, values, rowCount) - 1 + slack * duals[at]!;
      const old = duals[at]!;
      const next = Math.max(0, old - gradient / (lengths[at]! + 1 + slack));
      if (next === old) continue;
      duals[at] = next;
      moved = Math.max(moved, Math.abs(next - old));
      add(weights, rows, values, rowCount, (next - old) * sign);
    }
    if (moved < TOLERANCE) break;
  }
  return { rows: weights.subarray(0, rowCount), bias: weights[rowCount]! };
}

/** Mulberry32: 32 bits of state, the same numbers on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

function product(weights: Float64Array, rows: Int32Array, values: Float64Array, bias: number): number {
  let sum = weights[bias]!;
  for (let at = 0; at < rows.length; at += 1) sum += weights[rows[at]!]! * values[at]!;
  return sum;
}

function add(weights: Float64Array, rows: Int32Array, values: Float64Array, bias: number, by: number): void {
  weights[bias]! += by;
  for (let at = 0; at < rows.length; at += 1) weights[rows[at]!]! += by * values[at]!;
}

function squared(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
