import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from "node:fs";
import { InputError } from "./input-error.js";
import { checkSize, MOST_BYTES } from "./limits.js";

/** A pipe would keep the program waiting for its other end. */
const FLAGS = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/**
 * The bytes of a file that was not written meanwhile, as far as the file system tells. Throws InputError, naming `file`, for what is no ordinary file, is too
 * large or does not stop changing, and what the system throws.
 */
export function readWhole(path: string, file: string, most = MOST_BYTES): Uint8Array {
  const bytes = readOnce(path, file, most) ?? readOnce(path, file, most);
  if (bytes !== null) return bytes;
  const problem = "読んでいる間に書き換えられました。";
  throw new InputError({ file, problem, repair: "保存が終わってから、もう一度実行してください。" });
}

/** Null where it was written meanwhile: half of one text and half of another is nobody's draft. */
function readOnce(path: string, file: string, most: number): Uint8Array | null {
  const handle = openSync(path, FLAGS);
  try {
    const before = fstatSync(handle);
    if (!before.isFile() && !before.isDirectory()) throw notAFile(file);
    checkSize(before.size, file, most);
    const bytes = readFileSync(handle);
    checkSize(bytes.length, file, most);
    if (!isSame(before, fstatSync(handle))) return null;
    return isFresh(before) && !bytes.equals(readFileSync(path)) ? null : bytes;
  } finally {
    closeSync(handle);
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

/** Clocks of file systems tick slowly: a file just written may be written again within one tick. */
function isFresh({ mtimeMs }: Stats): boolean {
  return Date.now() - mtimeMs < TICK;
}

/** Milliseconds; those of FAT are the slowest. */
const TICK = 2000;

/** A pipe, a device: nobody knows whether it ever ends. */
export function notAFile(file: string): InputError {
  const problem = "ふつうのファイルではありません。";
  return new InputError({ file, problem, repair: "ファイルに保存して指定してください。" });
}
