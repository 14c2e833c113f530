import { readSync } from "node:fs";

/**
 * So many bytes of an open file, in memory of their own, so that they begin at an aligned address. Fewer where the file ends
 * before.
 */
export function readBytes(handle: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readInto(bytes, handle, position));
}

/** All of them. */
export function readExactly(
  handle: number,
  position: number,
  length: number,
  damaged: () => Error,
): Uint8Array<ArrayBuffer> {
  const bytes = readBytes(handle, position, length);
  if (bytes.byteLength < length) throw damaged();
  return bytes;
}

/** How many were there: fewer than have room where the file ends before. */
export function readInto(bytes: Uint8Array, handle: number, position: number): number {
  for (let done = 0; done < bytes.byteLength;) {
    const count = readSync(handle, bytes, done, bytes.byteLength - done, position + done);
    if (count === 0) return done;
    done += count;
  }
  return bytes.byteLength;
}
