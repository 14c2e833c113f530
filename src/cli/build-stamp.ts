import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFile } from "../load-data.js";

/** A file of the build, and the SHA-256 of its content in hexadecimal. */
export interface Checksum {
  readonly file: string;
  readonly sha256: string;
}

/** What V8 makes of the program is not of the build. */
const NOT_BUILT = ".cache";

/** Everything that the build made, by name. */
export async function checksums(): Promise<Checksum[]> {
  // The folder of this program, which is one file and its helpers when it is bundled; and its data.
  const folders = [dirname(fileURLToPath(import.meta.url)), dirname(dataFile("x"))];
  const files = await Promise.all(folders.map(filesOf));
  return Promise.all(files.flat().map(async (file) => ({ file: basename(file), sha256: await sha256Of(file) })));
}

/** One string that changes whenever anything of the build does. */
export async function buildStamp(): Promise<string> {
  const hash = createHash("sha256");
  for (const { file, sha256 } of await checksums()) hash.update(`${file} ${sha256}\n`);
  return hash.digest("base64url");
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(NOT_BUILT)).map(({ name }) => name);
  return names.sort().map((name) => join(folder, name));
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
