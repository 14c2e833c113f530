import { readBytes, readInto } from "./load-bytes.js";
import type { ReadBytes } from "./words/pack.js";

/** Bytes that are read at once: what is asked for next often stands beside what was asked for before. */
const BLOCK = 1 << 14;
/** Blocks that are kept. The memory of the oldest is used again: fresh memory costs a start more than what is read into it. */
const MOST_BLOCKS = 16;

/** Reads from an open file. */
export function readInBlocks(handle: number): ReadBytes {
  const blocks = new Map<number, Uint8Array>();
  const blockAt = (index: number): Uint8Array => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const block = blocks.size < MOST_BLOCKS ? new Uint8Array(BLOCK) : oldest(blocks);
    block.fill(0, readInto(block, handle, index * BLOCK));
    blocks.set(index, block);
    return block;
  };
  return (start, end, own = false) => {
    const index = Math.floor(start / BLOCK);
    const from = index * BLOCK;
    return !own && end <= from + BLOCK
      ? blockAt(index).subarray(start - from, end - from)
      : readBytes(handle, start, end - start);
  };
}

/** Takes it out. */
function oldest(blocks: Map<number, Uint8Array>): Uint8Array {
  const [[index, block]] = blocks as unknown as [[number, Uint8Array]];
  blocks.delete(index);
  return block;
}
