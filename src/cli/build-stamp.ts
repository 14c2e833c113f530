import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataFile, packageRoot } from "../load-data.js";

/** A file of the build, and the SHA-256 of its content in hexadecimal. */
export interface Checksum {
  readonly file: string;
  readonly sha256: string;
}

/** What V8 made of the program when it was built: another one with another version of Node, and yet the same program. */
export const isCodeCache = (file: string): boolean => file.endsWith(".cache");

/** Everything that the build made of the sources, by name. */
export async function checksums(): Promise<Checksum[]> {
  return sumsOf(built(), (file) => !isCodeCache(file));
}

/** Everything that runs, or is run on: what starts the program and what V8 made of it, too. */
export async function allChecksums(): Promise<Checksum[]> {
  const started = await sumsOf([join(packageRoot(), "bin")], () => true);
  return [
    ...started.map(({ file, sha256 }) => ({ file: `bin/${file}`, sha256 })),
    ...(await sumsOf(built(), () => true)),
  ];
}

/** The folder of this program, which is one file and its helpers when it is bundled; and its data. */
function built(): readonly string[] {
  return [dirname(fileURLToPath(import.meta.url)), dirname(dataFile("x"))];
}

async function sumsOf(folders: readonly string[], isWanted: (name: string) => boolean): Promise<Checksum[]> {
  const files = (await Promise.all(folders.map(filesOf))).flat().filter((file) => isWanted(basename(file)));
  return Promise.all(files.map(async (file) => ({ file: basename(file), sha256: await sha256Of(file) })));
}

/** One string that changes whenever anything of the build does. */
export async function buildStamp(): Promise<string> {
  const hash = createHash("sha256");
  for (const { file, sha256 } of await checksums()) hash.update(`${file} ${sha256}\n`);
  return hash.digest("base64url");
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.sort().map((name) => join(folder, name));
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
