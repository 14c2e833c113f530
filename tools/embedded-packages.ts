// Packages that a bundled package brings in its own files: npm knows nothing of them, their source maps do.
import { existsSync, readFileSync } from "node:fs";
import type { BundledPackage, Manifest } from "./bundled-package.js";
import { fromRoot } from "./root.js";

/** `files`: those of the package that were bundled. Throws for a package whose licence nobody has looked up. */
export function embeddedPackages(outer: BundledPackage, files: readonly string[]): BundledPackage[] {
  const sources = files.flatMap(sourcesOf);
  const manifests = new Map<string, Manifest>();
  for (const source of sources) {
    const manifest = installed(source, outer) ?? sibling(source, outer);
    if (manifest !== null) manifests.set(`${outer.folder}#${manifest.name}@${manifest.version}`, manifest);
  }
  return [...manifests].map(([folder, manifest]) => ({
    folder,
    manifest,
    integrity: undefined,
    needs: [],
    licence: licenceOf(manifest, outer),
  }));
}

/** What a file was made from, as its map says; many have none. */
function sourcesOf(file: string): readonly string[] {
  const map = fromRoot(`${file}.map`);
  return existsSync(map) ? (JSON.parse(readFileSync(map, "utf8")) as { readonly sources: string[] }).sources : [];
}

const INSTALLED = /\bnode_modules\/(?!\.pnpm\/)(?<name>(?:@[^/]+\/)?[^/]+)/u;

/** …/.pnpm/lodash.uniq@4.5.0/node_modules/lodash.uniq/index.js */
function installed(source: string, outer: BundledPackage): Manifest | null {
  const name = INSTALLED.exec(source)?.groups?.["name"];
  if (name === undefined) return null;
  const version = /\.pnpm\/(?:@[^/@]+)?[^/@]+@(?<version>[\w.+-]+)/u.exec(source)?.groups?.["version"];
  const known = KNOWN[name];
  if (version === undefined || known === undefined)
    throw new Error(`${outer.folder} holds ${name}: look up its licence and add it to tools/embedded-packages.ts`);
  const { text: _, ...said } = known;
  return { name, version, ...said };
}

/** ../../secretlint-rule-aws/module/index.js: another package of the same repository. */
function sibling(source: string, { manifest }: BundledPackage): Manifest | null {
  const folder = /^(?:\.\.\/){2,}(?<folder>[^./][^/]*)\//u.exec(source)?.groups?.["folder"];
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  const found = Object.entries(all).find(([name]) => name.endsWith(`/${folder ?? ""}`));
  return found === undefined ? null : { ...manifest, name: found[0], version: found[1] };
}

type Known = Pick<Manifest, "license" | "author" | "repository"> & { readonly text: string };

const LODASH: Known = {
  license: "MIT",
  author: "jQuery Foundation and other contributors",
  repository: "lodash/lodash",
  text: "lodash",
};

/** As their own packages have it; the words of the licence are in tools/licences. */
const KNOWN: Readonly<Record<string, Known>> = {
  "lodash.sortby": LODASH,
  "lodash.uniq": LODASH,
  "lodash.uniqwith": LODASH,
  "escape-string-regexp": {
    license: "MIT",
    author: "Sindre Sorhus",
    repository: "sindresorhus/escape-string-regexp",
    text: "escape-string-regexp",
  },
  "@textlint/regexp-string-matcher": {
    license: "MIT",
    author: "azu",
    repository: "https://github.com/textlint/regexp-string-matcher",
    text: "regexp-string-matcher",
  },
  "node-forge": {
    license: "(BSD-3-Clause OR GPL-2.0)",
    author: "Digital Bazaar, Inc.",
    repository: "https://github.com/digitalbazaar/forge",
    text: "node-forge",
  },
};

/** That of the repository, where it comes from the same. */
function licenceOf({ name }: Manifest, outer: BundledPackage): string {
  const known = KNOWN[name];
  return known === undefined
    ? outer.licence
    : readFileSync(fromRoot(`tools/licences/${known.text}.txt`), "utf8").trim();
}
