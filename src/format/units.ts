import { firstIndex } from "../text/bisect.js";
import type { Position } from "../types.js";

/** A place in a line in the units that report formats count in; both 1-based. */
type Units = Required<Pick<Position, "utf16" | "utf8">>;

/** So many units are counted anew for each place. */
const STEP = 256;

/** Tells the units of an offset into a text. Lines end at CRLF, CR or LF, as those of the report do. */
export function unitsOf(text: string): (offset: number) => Units {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length);
  const before = bytesBefore(text);
  const bytesTo = (offset: number): number => {
    const step = Math.floor(offset / STEP);
    return (before[step] ?? 0) + bytesIn(text, step * STEP, offset);
  };
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const start = starts[firstIndex(starts.length, (line) => (starts[line] ?? Infinity) > at) - 1] ?? 0;
    return { utf16: at - start + 1, utf8: bytesTo(at) - bytesTo(start) + 1 };
  };
}

/** Bytes in UTF-8 before every so many units. */
function bytesBefore(text: string): readonly number[] {
  const before = [0];
  for (let at = 0; at + STEP <= text.length; at += STEP)
    before.push((before.at(-1) ?? 0) + bytesIn(text, at, at + STEP));
  return before;
}

function bytesIn(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += bytesOf(text, at);
  return bytes;
}

/** A pair is four bytes, told at its first half; half of one is written as U+FFFD. */
function bytesOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (isLow(unit) && isHigh(text.charCodeAt(at - 1))) return 0;
  return isHigh(unit) && isLow(text.charCodeAt(at + 1)) ? 4 : 3;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
