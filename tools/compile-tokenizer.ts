// Compiles kuromoji's IPADIC and our own words into the file that src/tokenizer/load-dictionary.ts reads.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import {
  CHECKED_FROM,
  encodeDictionary,
  FORMAT_VERSION,
  readHead,
  readInputs,
  writeChecksum,
} from "../src/tokenizer/artefact.js";
import { fromRoot } from "./root.js";
import { compileDictionary } from "./tokenizer/compile-dictionary.js";
import { ipadicVersion, readIpadic } from "./tokenizer/read-ipadic.js";
import { asSourceWords, parseUserWords, userWordsText } from "./tokenizer/user-words.js";

/** Where the build puts it. */
export const TOKENIZER_FILE = "dist/data/ipadic.bin";

/** Takes a few seconds. Whoever reads the file meanwhile sees the old one or the new one, never half of one. */
export async function compileTokenizer(outFile: string): Promise<void> {
  const ipadic = readIpadic();
  const userWords = asSourceWords(parseUserWords(userWordsText()), ipadic.words);
  const { bytes, checkedTo } = encodeDictionary(compileDictionary(ipadic, userWords), inputsHash(), crc32);
  writeChecksum(bytes, crc32(bytes.subarray(CHECKED_FROM, checkedTo)));
  await mkdir(dirname(outFile), { recursive: true });
  const draft = `${outFile}.${process.pid}.${Date.now()}`;
  await writeFile(draft, bytes);
  await rename(draft, outFile);
}

/** Compiles when the file is missing or made from something else; its absolute path. */
export async function ensureTokenizer(): Promise<string> {
  const file = fromRoot(TOKENIZER_FILE);
  if ((await inputsOf(file)) !== inputsHash()) await compileTokenizer(file);
  return file;
}

/** null when there is no file of this version. */
async function inputsOf(file: string): Promise<string | null> {
  try {
    const handle = await open(file, "r");
    try {
      const bytes = new Uint8Array(1 << 17);
      await handle.read(bytes);
      const head = readHead(bytes);
      return head?.version === FORMAT_VERSION ? readInputs(bytes, head) : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** Of the dictionaries and of the sources that compile them. */
function inputsHash(): string {
  const hash = createHash("sha256").update(`${FORMAT_VERSION} ${ipadicVersion()}\0${userWordsText()}\0`);
  for (const name of readdirSync(fromRoot("tools/tokenizer")).sort()) {
    hash.update(readFileSync(fromRoot("tools/tokenizer", name)));
  }
  return hash.digest("hex");
}
