import type { Range } from "../types.js";

/** A text made from another one: code unit i came from [starts[i], ends[i]) of the source. Both ascend. */
export interface Mapped {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A range of the made text as a range of its source; a unit touched is a unit covered. `length`: of the source. */
export function toSource(mapped: Mapped, length: number, [start, end]: Range): Range {
  const { starts, ends } = mapped;
  const from = starts[Math.max(0, start)] ?? length;
  if (end <= start) return [from, from];
  const to = ends[Math.min(end, ends.length) - 1] ?? from;
  return [from, Math.max(from, to)];
}

/** Leave out ascending, non-overlapping ranges of the made text. */
export function leaveOut(mapped: Mapped, cuts: readonly Range[]): Mapped {
  if (cuts.length === 0) return mapped;
  const builder = new MappedBuilder();
  let at = 0;
  for (const [from, to] of [...cuts, [mapped.text.length, mapped.text.length] as const]) {
    for (; at < from; at++) builder.push(mapped.text.charCodeAt(at), mapped.starts[at] ?? 0, mapped.ends[at] ?? 0);
    at = Math.max(at, to);
  }
  return builder.build();
}

/** Grows a Mapped one code unit at a time. */
export class MappedBuilder {
  readonly #codes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  push(code: number, start: number, end: number): void {
    this.#codes.push(code);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Every code unit of `text` came from the whole of [start, end). */
  pushText(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), start, end);
  }

  /** The last code unit, or "". */
  last(): string {
    const code = this.#codes.at(-1);
    return code === undefined ? "" : String.fromCharCode(code);
  }

  /** Put another code unit in the place of the last one and let it reach to `end`. */
  replaceLast(code: number, end: number): void {
    this.#codes[this.#codes.length - 1] = code;
    this.#ends[this.#ends.length - 1] = end;
  }

  build(): Mapped {
    return { text: fromCodes(this.#codes), starts: Uint32Array.from(this.#starts), ends: Uint32Array.from(this.#ends) };
  }
}

/** In slices, because a call takes only so many arguments. */
function fromCodes(codes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < codes.length; i += 8192) text += String.fromCharCode(...codes.slice(i, i + 8192));
  return text;
}
