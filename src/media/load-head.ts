import { closeSync, openSync } from "node:fs";
import { readBytes } from "../load-bytes.js";

/** Segments before the picture; one is at most 64 KB, and nobody writes a hundred. */
const MOST_SEGMENTS = 500;

/** As much of a picture as holds what is said about it: of a JPEG what stands before the picture itself, else the whole. */
export function loadHead(file: string, size: number): Uint8Array {
  const handle = openSync(file, "r");
  try {
    const start = readBytes(handle, 0, 4);
    const isJpeg = start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff;
    return readBytes(handle, 0, isJpeg ? headLength(handle, size) : size);
  } finally {
    closeSync(handle);
  }
}

/** Walks from segment to segment up to the first scan; a file that is none of that is read as a whole. */
function headLength(handle: number, size: number): number {
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS && at + 4 <= size; segment++) {
    const [mark, kind = 0, high = 0, low = 0] = readBytes(handle, at, 4);
    if (mark !== 0xff) return size;
    if (kind === SCAN || kind === END) return Math.min(size, at + 4);
    at += kind === FILL ? 1 : 2 + high * 256 + low;
  }
  return size;
}

const SCAN = 0xda;
const END = 0xd9;
const FILL = 0xff;
