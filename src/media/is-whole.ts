/**
 * False where the part of a picture that says things about it is cut off or missing, so that finding nothing would mean
 * nothing. Of formats other than JPEG and HEIC nothing is known: true.
 */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return reachesPicture(bytes);
  if (wordAt(bytes, 4) === "ftyp") return boxes(bytes).has("meta");
  return true;
}

/** From segment to segment of a JPEG: its picture comes after all of them. */
function reachesPicture(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 1 < bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === SCAN || kind === END) return true;
    at += kind === FILL ? 1 : 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return false;
}

const SCAN = 0xda;
const END = 0xd9;
const FILL = 0xff;

/** Names of the outermost boxes of a HEIC or AVIF that are there to their end. */
function boxes(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    // 0: to the end of the file; 1: longer than four gigabytes, which nobody's picture is.
    const end = length === 0 ? bytes.length : at + length;
    if (end > bytes.length || end < at + 8) break;
    found.add(wordAt(bytes, at + 4));
    at = end;
  }
  return found;
}

function wordAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
