// Shift_JIS as Windows has it, and EUC-JP. The tables are made by decoding, so that reading and writing cannot differ.
import { decodeAs } from "./detect-encoding.js";
import type { Codec } from "./codec.js";

export type TableEncoding = "shift_jis" | "euc-jp";

/** null: the bytes are not one character after the other. */
export function japaneseCodec(bytes: Uint8Array, text: string, encoding: TableEncoding): Codec | null {
  const starts = startsIn(bytes, encoding);
  // Each character is one UTF-16 unit in both.
  if (starts.length !== text.length + 1) return null;
  return {
    bytesOf: ([start, end]) => [starts[start] ?? bytes.length, starts[end] ?? bytes.length],
    encode: (words) => {
      const table = tableOf(encoding);
      const written = words.split("").map((unit) => table.get(unit) ?? null);
      return written.includes(null) ? null : Buffer.from(written.flatMap((each) => [...(each ?? [])]));
    },
  };
}

/** Where each character begins, and the end. */
function startsIn(bytes: Uint8Array, encoding: TableEncoding): number[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += LENGTH[encoding](bytes[at] ?? 0)) starts.push(at);
  return [...starts, bytes.length];
}

const LENGTH: Readonly<Record<TableEncoding, (lead: number) => number>> = {
  shift_jis: (lead) => ((lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc) ? 2 : 1),
  "euc-jp": (lead) => (lead === 0x8f ? 3 : lead === 0x8e || (lead >= 0xa1 && lead <= 0xfe) ? 2 : 1),
};

const tables = new Map<TableEncoding, ReadonlyMap<string, readonly number[]>>();

/** Character -> bytes. */
export function tableOf(encoding: TableEncoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, known);
  return known;
}

function makeTable(encoding: TableEncoding): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (const bytes of [...singles(), ...doubles(leads(encoding))]) {
    const character = decodeAs(Uint8Array.from(bytes), encoding);
    // Of several ways to write one the first is what Windows writes.
    if (character?.length === 1 && !table.has(character)) table.set(character, bytes);
  }
  return table;
}

/** Lead bytes; NEC's copy of IBM's characters (0xED, 0xEE) last, for nobody writes it any more. */
function leads(encoding: TableEncoding): number[] {
  const all = Array.from({ length: 0x80 }, (_, at) => 0x80 + at).filter((lead) => LENGTH[encoding](lead) === 2);
  if (encoding === "euc-jp") return all;
  const copied = (lead: number): boolean => lead === 0xed || lead === 0xee;
  return [...all.filter((lead) => !copied(lead)), ...all.filter(copied)];
}

function singles(): number[][] {
  return Array.from({ length: 0x100 }, (_, byte) => [byte]);
}

function doubles(leads: readonly number[]): number[][] {
  return leads.flatMap((lead) => Array.from({ length: 0xbf }, (_, at) => [lead, 0x40 + at]));
}
