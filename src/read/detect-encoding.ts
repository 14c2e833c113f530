import type { EncodingName } from "./encoding-name.js";
import { plausibility } from "./plausibility.js";

export interface Mark {
  readonly encoding: EncodingName | "utf-32";
  readonly length: number;
}

const MARKS: readonly (Mark & { readonly bytes: readonly number[] })[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf], length: 3 },
  // Before UTF-16: its little-endian mark begins with UTF-16's.
  { encoding: "utf-32", bytes: [0xff, 0xfe, 0, 0], length: 4 },
  { encoding: "utf-32", bytes: [0, 0, 0xfe, 0xff], length: 4 },
  { encoding: "utf-16le", bytes: [0xff, 0xfe], length: 2 },
  { encoding: "utf-16be", bytes: [0xfe, 0xff], length: 2 },
];

/** Below this a text is noise: another language's encoding, a picture, a broken file. */
const NOISE = 0.35;
/** UTF-16 is guessed from few signs, so its text must convince. */
const CONVINCING = 0.7;
/** Without any sign, UTF-16 must be beyond doubt, and better than its rivals. */
const SURE = 0.9;

/** The byte order mark that the file begins with. */
export function findMark(bytes: Uint8Array): Mark | null {
  return MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte)) ?? null;
}

/** The encoding of bytes without a mark, or null where no encoding gives a plausible text. */
export function detectEncoding(bytes: Uint8Array): EncodingName | null {
  if (hasJisEscapes(bytes)) return "iso-2022-jp";
  if (hasControls(bytes)) {
    const wide = mostPlausible(bytes, ["utf-16le", "utf-16be"], CONVINCING);
    if (wide !== null) return wide;
  }
  if (decodeAs(bytes, "utf-8") !== null) return "utf-8";
  if (brokenUtf8(bytes) !== null) return null;
  return (
    mostPlausible(bytes, ["shift_jis", "euc-jp"], SURE) ??
    mostPlausible(bytes, ["utf-16le", "utf-16be"], SURE) ??
    mostPlausible(bytes, ["shift_jis", "euc-jp"], NOISE)
  );
}

/** The text, or null where the bytes are not of that encoding. A mark must have been cut off. */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** 1-based line of the first fault of a text that is UTF-8 but for a few bytes; null where it is not UTF-8 at all. */
export function brokenUtf8(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const fault = text.indexOf("\ufffd");
  const sound = text.replaceAll("\ufffd", "");
  const faults = text.length - sound.length;
  const wide = sound.replace(/[\0-\x7f]/g, "").length;
  if (fault < 0 || faults > wide || plausibility(sound) < CONVINCING) return null;
  return text.slice(0, fault).split("\n").length;
}

/** ESC $ @, ESC $ B, ESC $ (, ESC ( I or ESC ( J in a file without any high byte. */
function hasJisEscapes(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte >= 0x80)) return false;
  return /\x1b(?:\$[@B(]|\([IJ])/.test(new TextDecoder("utf-8").decode(bytes));
}

/** Control characters that no text has: in UTF-16, the upper half of an ASCII character or of 、 and 。 */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) => byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b),
  );
}

function mostPlausible(bytes: Uint8Array, candidates: readonly EncodingName[], least: number): EncodingName | null {
  let best: EncodingName | null = null;
  let score = least;
  for (const candidate of candidates) {
    const text = decodeAs(bytes, candidate);
    const own = text === null ? 0 : plausibility(text);
    if (own > score || (own === score && best === null)) [best, score] = [candidate, own];
  }
  return best;
}
