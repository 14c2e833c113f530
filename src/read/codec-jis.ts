// ISO-2022-JP: bytes mean what the last escape sequence says, so what is written in has to return to it.
import { tableOf } from "./codec-japanese.js";
import type { Codec } from "./codec.js";

const ASCII = "\x1b(B";
const ROMAN = "\x1b(J";
const KANJI = "\x1b$B";
const ESCAPE = /\x1b(?:\$\([@-D]|\$[@B]|\([BJI])/y;

/** A character, and the escape sequence that holds for it. */
interface Place {
  readonly byte: number;
  readonly mode: string;
  /** Behind the character before it, where escape sequences may follow. */
  readonly behind: number;
}

/** null: the bytes are not one character after the other. */
export function jisCodec(bytes: Uint8Array, text: string): Codec | null {
  const places = placesIn(Buffer.from(bytes).toString("latin1"));
  if (places.length !== text.length + 1) return null;
  // The escape sequences on both sides are written anew: two in a row would be an error.
  return {
    bytesOf: ([start, end]) => [places[start]?.behind ?? bytes.length, places[end]?.byte ?? bytes.length],
    encode: (words, [start, end]) => write(words, places[start - 1]?.mode ?? ASCII, places[end]?.mode ?? ASCII),
  };
}

/** Where each character begins, and the end. */
function placesIn(source: string): Place[] {
  const places: Place[] = [];
  let mode = ASCII;
  let behind = 0;
  for (let at = 0; at < source.length;) {
    ESCAPE.lastIndex = at;
    const escape = ESCAPE.exec(source)?.[0];
    if (escape !== undefined) {
      mode = escape;
      at += escape.length;
      continue;
    }
    places.push({ byte: at, mode, behind });
    at += mode.startsWith("\x1b$") ? 2 : 1;
    behind = at;
  }
  return [...places, { byte: source.length, mode, behind }];
}

/** Begins in one mode and ends in another; null where a character has no bytes. */
function write(words: string, from: string, to: string): Uint8Array | null {
  let written = "";
  let mode = from;
  for (const unit of words) {
    const character = encode(unit);
    if (character === null) return null;
    // Roman letters are ASCII's but for two.
    const fits = character.mode === mode || (mode === ROMAN && character.mode === ASCII && !/[\\~]/.test(unit));
    written += (fits ? "" : character.mode) + character.bytes;
    if (!fits) mode = character.mode;
  }
  return Buffer.from(written + (mode === to ? "" : to), "latin1");
}

/** The two bytes of EUC-JP without their highest bits. */
function encode(unit: string): { readonly mode: string; readonly bytes: string } | null {
  if (unit < "\x80") return { mode: ASCII, bytes: unit };
  const [first = 0, second = 0] = tableOf("euc-jp").get(unit) ?? [];
  if (first < 0xa1) return null;
  return { mode: KANJI, bytes: String.fromCharCode(first - 0x80, second - 0x80) };
}
