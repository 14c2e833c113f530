// The packages that are in what users install: what they say of themselves, and the words of their licences.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { BundledPackage, Manifest } from "./bundled-package.js";
import { embeddedPackages } from "./embedded-packages.js";
import { fromRoot } from "./root.js";

/** What the data is made from, which no import shows: the dictionary of the tokenizer, the table of holidays. */
const SOURCES = ["node_modules/@holiday-jp/holiday_jp", "node_modules/kuromoji"];

/** Those that the files of the bundles belong to, by name, and what these hold themselves. */
export function bundledPackages(files: readonly string[]): BundledPackage[] {
  const all = installedPackages(new Set([...files.map(folderOf), ...SOURCES]));
  return all.flatMap((outer) => {
    const embedded = embeddedPackages(
      outer,
      files.filter((file) => folderOf(file) === outer.folder),
    );
    return [{ ...outer, needs: [...outer.needs, ...embedded.map(({ folder }) => folder)] }, ...embedded];
  });
}

function folderOf(file: string): string {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? "";
}

function installedPackages(folders: ReadonlySet<string>): BundledPackage[] {
  const lock = json(fromRoot("package-lock.json")) as {
    readonly packages: Readonly<Record<string, { integrity?: string }>>;
  };
  return [...folders].sort().map((folder) => {
    const manifest = json(fromRoot(folder, "package.json")) as Manifest;
    return {
      folder,
      manifest,
      integrity: lock.packages[folder]?.integrity,
      // What a source of data needs is at work when building only.
      needs: SOURCES.includes(folder) ? [] : needsOf(folder, manifest, folders),
      licence: licenceOf(folder, manifest),
    };
  });
}

export function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function authorOf({ author, name }: Manifest): string {
  return (typeof author === "object" ? author.name : author) ?? `the authors of ${name}`;
}

/** As Node looks for them: in the folder's own node_modules, then in those above. */
function needsOf(folder: string, { dependencies = {} }: Manifest, all: ReadonlySet<string>): string[] {
  return Object.keys(dependencies).flatMap((name) => {
    for (let at = folder; ; at = posix.dirname(at)) {
      const found = posix.join(at, "node_modules", name);
      if (existsSync(fromRoot(found))) return all.has(found) ? [found] : [];
      if (at === ".") return [];
    }
  });
}

/** A file, else what the readme says; of a package that has neither, its author and the words of the licence that it names. */
function licenceOf(folder: string, manifest: Manifest): string {
  const files = readdirSync(fromRoot(folder)).sort();
  const texts = files.filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name));
  if (texts.length > 0) return texts.map((name) => textOf(folder, name)).join("\n\n");
  const readme = files.find((name) => /^readme/i.test(name));
  const section = readme === undefined ? undefined : /^#+ *licen[cs]e\s(.*)/imsu.exec(textOf(folder, readme))?.[1];
  if (section !== undefined && section.length > 200) return section.trim();
  if (manifest.license !== "MIT") throw new Error(`${folder} has no text of its licence`);
  return `(The package has no text of its licence. Its author: ${authorOf(manifest)}. The words of the licence that it names:)\n\n${PERMISSION}`;
}

function textOf(folder: string, name: string): string {
  return readFileSync(fromRoot(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

/** The words of the MIT licence, which is ours too, below its line of copyright. */
const PERMISSION = textOf(".", "LICENSE").replace(/^[^]*?(?=Permission is)/u, "");
