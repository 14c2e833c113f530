// The model as it is stored: a head of JSON, and behind it typed arrays that are used where they lie.

/** A rule that the model knows. */
export interface LearnedRule {
  readonly rule: string;
  readonly bias: number;
  /** What one step of its weights is worth. */
  readonly step: number;
  /** Above this score it is told; null: it is only there to be resembled more than the others. */
  readonly threshold: number | null;
  /** In UTF-16 units of words; in a shorter text it is not told. */
  readonly shortest: number;
  /** Below this score what a pattern of the dictionaries has found is doubted; null: the model says nothing against them. */
  readonly doubt: number | null;
  /** Contexts in which most of the rule's own entries are silent. */
  readonly unless: readonly string[];
}

export interface ModelData {
  readonly rules: readonly LearnedRule[];
  /** How many classes there are. Their rows come first. */
  readonly classes: number;
  /** Hashes of words, pairs and groups of letters; the rows stand in this order behind those of the classes. */
  readonly keys: Uint32Array;
  /** So many of them, sorted, are those that most texts have; behind them the others, sorted again. */
  readonly common: number;
  /** Sorted hashes of the classes' members, where each one's rows begin in `memberRows`, and where the last ends. */
  readonly members: Uint32Array;
  readonly memberStarts: Uint32Array;
  readonly memberRows: Uint16Array;
  /** How much each row weighs in the length of a text: its rarity, squared and rounded. */
  readonly lengths: Uint8Array;
  /** In each row a weight for each rule. Nothing stands there before `need`. */
  readonly weights: Int8Array;
  readonly need: (row: number) => void;
}

type Arrays = Omit<ModelData, "rules" | "classes" | "common" | "need">;

/** For a model that is in memory. */
export const IN_MEMORY = (): void => undefined;

const ARRAYS = {
  keys: Uint32Array,
  members: Uint32Array,
  memberStarts: Uint32Array,
  memberRows: Uint16Array,
  lengths: Uint8Array,
  // The last, for it may be read later.
  weights: Int8Array,
} as const satisfies Record<keyof Arrays, unknown>;

const NAMES = Object.keys(ARRAYS) as (keyof Arrays)[];

interface Head {
  readonly format: typeof FORMAT;
  /** What the model was made from. */
  readonly sources: string;
  readonly rules: readonly LearnedRule[];
  readonly classes: number;
  readonly common: number;
  readonly lengths: Readonly<Record<keyof Arrays, number>>;
}

/** Counted up whenever the layout, or what the model sees of a text, changes. */
const FORMAT = 6;
/** Bytes of the first field: how long the head is, as a decimal number. */
const FIELD = 16;
/** Where every array may begin, in bytes. */
export const ALIGNMENT = 8;

export function packModel(model: ModelData, sources: string): Uint8Array {
  const lengths = Object.fromEntries(NAMES.map((name) => [name, model[name].length])) as Head["lengths"];
  const { rules, classes, common } = model;
  const head: Head = { format: FORMAT, sources, rules, classes, common, lengths };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const places = placesOf(lengths, aligned(FIELD + json.byteLength));
  const bytes = new Uint8Array(places.end);
  bytes.set(new TextEncoder().encode(String(json.byteLength).padEnd(FIELD)));
  bytes.set(json, FIELD);
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = model[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places.start[name]);
  }
  return bytes;
}

/** Where the weights of a stored model are, in bytes from its beginning. */
export interface WeightsPlace {
  readonly start: number;
  readonly end: number;
}

/** `bytes`: the beginning of a stored model, with its whole head. */
export function weightsPlace(bytes: Uint8Array): WeightsPlace {
  const { head, end } = headOf(bytes);
  const start = placesOf(head.lengths, aligned(end)).start.weights;
  return { start, end: start + head.lengths.weights };
}

/**
 * `bytes` must begin at an aligned address. Without its weights, which are read `later`. Throws, with the repair, for what
 * another version has written.
 */
export function unpackModel(bytes: Uint8Array<ArrayBuffer>, later?: Later): ModelData {
  const { head, end } = headOf(bytes);
  if ((head.format as number) !== FORMAT)
    throw new Error("学習したデータの形式が古いようです。「npm run build」をもう一度実行してください。");
  const { start } = placesOf(head.lengths, aligned(end));
  const view = <N extends keyof Arrays>(name: N): ModelData[N] =>
    new ARRAYS[name](bytes.buffer, bytes.byteOffset + start[name], head.lengths[name]) as unknown as ModelData[N];
  return {
    rules: head.rules,
    classes: head.classes,
    common: head.common,
    keys: view("keys"),
    members: view("members"),
    memberStarts: view("memberStarts"),
    memberRows: view("memberRows"),
    lengths: view("lengths"),
    weights: later === undefined ? view("weights") : new Int8Array(later.bytes.buffer),
    need: later === undefined ? IN_MEMORY : needing(later, head.rules.length),
  };
}

/** Bytes that are read block by block. */
export interface Later {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** So that a block is in memory, if it is not yet. */
  read(block: number): void;
}

/** Bytes of the weights that are read at once. */
export const WEIGHTS_BLOCK = 1 << 12;

function needing(later: Later, rules: number): ModelData["need"] {
  return (row) => {
    const first = Math.floor((row * rules) / WEIGHTS_BLOCK);
    const last = Math.floor(((row + 1) * rules - 1) / WEIGHTS_BLOCK);
    for (let block = first; block <= last; block += 1) later.read(block);
  };
}

/** What a stored model was made from; "" where the layout is another one. */
export function sourcesOf(bytes: Uint8Array): string {
  const { head } = headOf(bytes);
  return (head.format as number) === FORMAT ? head.sources : "";
}

function headOf(bytes: Uint8Array): { readonly head: Head; readonly end: number } {
  const decoder = new TextDecoder();
  const end = FIELD + Number(decoder.decode(bytes.subarray(0, FIELD)));
  return { head: JSON.parse(decoder.decode(bytes.subarray(FIELD, end))) as Head, end };
}

function placesOf(
  lengths: Head["lengths"],
  from: number,
): { readonly start: Readonly<Record<keyof Arrays, number>>; readonly end: number } {
  let end = from;
  const starts = NAMES.map((name): [string, number] => {
    const start = end;
    end = aligned(end + lengths[name] * ARRAYS[name].BYTES_PER_ELEMENT);
    return [name, start];
  });
  return { start: Object.fromEntries(starts) as Record<keyof Arrays, number>, end };
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
