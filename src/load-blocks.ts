import { readBytes } from "./load-bytes.js";

/** Bytes that are read at once: what is asked for next often stands beside what was asked for before. */
const BLOCK = 1 << 14;
/** Blocks that are kept; what was read from them has mostly been kept by the reader. */
const MOST_BLOCKS = 64;

/** Reads [start, end) of an open file, in bytes. What it returns may be a view that others see too: do not write to it. */
export function readInBlocks(handle: number): (start: number, end: number) => Uint8Array {
  const blocks = new Map<number, Uint8Array>();
  const blockAt = (index: number): Uint8Array => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const block = readBytes(handle, index * BLOCK, BLOCK);
    if (blocks.size === MOST_BLOCKS) blocks.clear();
    blocks.set(index, block);
    return block;
  };
  return (start, end) => {
    const index = Math.floor(start / BLOCK);
    const from = index * BLOCK;
    return end <= from + BLOCK
      ? blockAt(index).subarray(start - from, end - from)
      : readBytes(handle, start, end - start);
  };
}
