/** A file within a zip. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  /** Offset of its bytes, and how many. */
  readonly start: number;
  readonly packed: number;
  /** As the directory says, like the checksum (CRC-32) of the content. */
  readonly size: number;
  readonly checksum: number;
}

/** Bytes that are no zip that Office would write. */
export class ZipFault extends Error {}

/** More files than are read. */
export class ZipLimit extends Error {}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** An end may be followed by a comment of so many bytes. */
const COMMENT = 0xffff;

/** The files of a zip by its directory. Throws ZipLimit, ZipFault or RangeError; zip64 and encryption are faults too. */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipLimit();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new ZipFault();
    entries.push(entryAt(at, bytes, view));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new ZipFault();
}

function entryAt(at: number, bytes: Uint8Array, view: DataView): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new ZipFault();
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new ZipFault();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const [checksum, packed, size] = [16, 20, 24].map((field) => view.getUint32(at + field, true));
  return { name, method, start, packed: packed ?? 0, size: size ?? 0, checksum: checksum ?? 0 };
}
