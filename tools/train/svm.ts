// Linear support vector machines with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008), the algorithm of
// LIBLINEAR. Sixty lines and one seed instead of a library: the result is the same on every machine. All questions are
// learned in one pass over the texts: what a text shows is looked up once for all of them.

/** Rows of a text and what each weighs; of length 1 or less. */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** For each example 1: yes, -1: no, 0: nobody has said. */
export type Answers = Int8Array;

export interface Weights {
  readonly rows: Float64Array;
  readonly bias: number;
}

const COST = 1;
/** How much worse it is to flag a proper post than to miss another. */
const FALSE_ALARM_COST = 3;
/** Fewer find as much, but each time something else: by chance, in what order they go (model.rationale.md). */
const EPOCHS = 20;

/** One for each question. Yes and no weigh as if there were equally many of each. The bias is a row that every example has. */
export function trainSvms(
  examples: readonly Example[],
  questions: readonly Answers[],
  rowCount: number,
  random: () => number,
): Weights[] {
  const count = questions.length;
  /** By row, then by question. */
  const weights = new Float64Array((rowCount + 1) * count);
  const duals = questions.map(() => new Float64Array(examples.length));
  const slacks = questions.map(slacksOf);
  const order = Int32Array.from(examples.keys());
  const scores = new Float64Array(count);
  const steps = new Float64Array(count);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, values } = examples[at]!;
      multiply(weights, rows, values, scores);
      const length = squared(values) + 1;
      for (let question = 0; question < count; question += 1) {
        const answer = questions[question]![at]!;
        const slack = slacks[question]![answer]!;
        const old = duals[question]![at]!;
        const gradient = answer * scores[question]! - 1 + slack * old;
        const next = answer === 0 ? 0 : Math.max(0, old - gradient / (length + slack));
        duals[question]![at] = next;
        steps[question] = (next - old) * answer;
      }
      add(weights, rows, values, steps);
    }
  }
  const ofQuestion = (question: number): Weights => ({
    rows: Float64Array.from({ length: rowCount }, (_, row) => weights[row * count + question]!),
    bias: weights[rowCount * count + question]!,
  });
  return Array.from(questions.keys(), ofQuestion);
}

/** By answer; without one there is nothing to allow for. */
function slacksOf(answers: Answers): Readonly<Record<number, number>> {
  const yes = answers.filter((answer) => answer > 0).length;
  const no = answers.filter((answer) => answer < 0).length;
  return { [1]: yes / ((yes + no) * COST), [-1]: no / ((yes + no) * COST * FALSE_ALARM_COST), [0]: 0 };
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

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** What the rows of an example weigh for each question; the last row, the bias, included. */
function multiply(weights: Float64Array, rows: Int32Array, values: Float64Array, scores: Float64Array): void {
  const count = scores.length;
  scores.set(weights.subarray(weights.length - count));
  for (let at = 0; at < rows.length; at += 1) {
    const from = rows[at]! * count;
    const value = values[at]!;
    for (let question = 0; question < count; question += 1) scores[question]! += weights[from + question]! * value;
  }
}

/** For most examples most questions are settled: only those that move are written. */
function add(weights: Float64Array, rows: Int32Array, values: Float64Array, steps: Float64Array): void {
  const count = steps.length;
  const moving = Int32Array.from(steps.keys()).filter((question) => steps[question] !== 0);
  for (const question of moving) weights[weights.length - count + question]! += steps[question]!;
  for (let at = 0; at < rows.length; at += 1) {
    const from = rows[at]! * count;
    const value = values[at]!;
    for (const question of moving) weights[from + question]! += steps[question]! * value;
  }
}

function squared(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
