import { readSync } from "node:fs";

/** So many bytes of an open file, in memory of their own, so that they begin at an aligned address. */
export function readExactly(
  handle: number,
  position: number,
  length: number,
  damaged: () => Error,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const count = readSync(handle, bytes, done, length - done, position + done);
    if (count === 0) throw damaged();
    done += count;
  }
  return bytes;
}
