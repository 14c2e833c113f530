// The XML parts of a workbook or document: taken out under limits, and packed again without compression, so that the
// libraries see exactly what was measured here and nothing that unfolds in their hands.
import { crc32, inflateRawSync } from "node:zlib";
import { InputError } from "./input-error.js";
import { MOST_PARTS, MOST_UNPACKED_BYTES } from "./limits.js";
import { packZip } from "./pack-zip.js";
import { readZipDirectory, ZipFault, ZipLimit, type ZipEntry } from "./zip-directory.js";

export type Parts = ReadonlyMap<string, Uint8Array>;

/** What an encrypted file of Office, and one of before 2007, begins with. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Throws InputError for whatever is no sound file of Office, or one that unfolds into too much. */
export function readParts(bytes: Uint8Array, file: string, most = MOST_UNPACKED_BYTES): Parts {
  if (OLD.every((byte, at) => bytes[at] === byte)) {
    const problem = "パスワードのついたファイルか、古い形式のファイルです。";
    const repair = "パスワードを外し、.xlsx か .docx で保存し直してください。";
    throw new InputError({ file, problem, repair });
  }
  try {
    return unpack(bytes, file, most);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw error instanceof ZipLimit ? tooMuch(file, most) : damaged(file);
  }
}

/** What is told of a file that the libraries cannot read either. */
export function damaged(file: string): InputError {
  const repair = "Word や Excel で開いて、保存し直してください。";
  return new InputError({ file, problem: "ファイルが壊れているか、Word・Excelのファイルではありません。", repair });
}

export function packParts(parts: Parts): Buffer {
  return packZip(parts);
}

function unpack(bytes: Uint8Array, file: string, most: number): Parts {
  const directory = readZipDirectory(bytes, MOST_PARTS);
  // Pictures and the like are of no use here, and stay folded.
  const entries = directory.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) throw tooMuch(file, most);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    // Two parts of one name: which of them the author sees is anybody's guess.
    if (parts.has(entry.name)) throw new ZipFault();
    const part = contentOf(bytes, entry);
    if (isDeclaring(part)) throw forbidden(file);
    parts.set(entry.name, part);
  }
  return parts;
}

/** A part that says it is small and is not ends with an error. */
function contentOf(bytes: Uint8Array, { start, packed, size, method, checksum }: ZipEntry): Uint8Array {
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) throw new ZipFault();
  const part = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  if (part.length !== size || crc32(part) !== checksum) throw new ZipFault();
  return part;
}

/** Entities are declared in a document type; Office never writes one, nor anything but UTF-8 in these parts. */
function isDeclaring(part: Uint8Array): boolean {
  const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return buffer.includes("<!DOCTYPE") || buffer.includes("<!ENTITY") || buffer.includes(0);
}

function tooMuch(file: string, most: number): InputError {
  const limits = `${String(most / 2 ** 20)}MB、${String(MOST_PARTS / 10_000)}万個`;
  const problem = `中身が大きすぎます（展開して${limits}まで）。`;
  return new InputError({ file, problem, repair: "検査する投稿だけを、別のファイルに写してください。" });
}

function forbidden(file: string): InputError {
  const problem = "外部の内容を読み込む宣言があります。";
  return new InputError({ file, problem, repair: "Word や Excel で新しいファイルに写してください。" });
}
