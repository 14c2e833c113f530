import { readSync } from "node:fs";

/**
 * So many bytes of an open file, in memory of their own, so that they begin at an aligned address. Fewer where the file ends
 * before.
 */
export function readBytes(handle: number, position: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const count = readSync(handle, bytes, done, length - done, position + done);
    if (count === 0) return bytes.subarray(0, done);
    done += count;
  }
  return bytes;
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
