// Which modules can a program get at? Followed through the files that are installed, not through what is promised.
import { readFileSync, realpathSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { pathToFileURL, fileURLToPath } from "node:url";
import { resolve } from "import-meta-resolve";

export interface Reach {
  /** Files followed, the first one included. */
  readonly files: number;
  /** Modules of Node, without "node:", and the files that ask for each. */
  readonly builtins: ReadonlyMap<string, readonly string[]>;
  /** What opens a connection without a module, and the files that name each. */
  readonly globals: ReadonlyMap<string, readonly string[]>;
  /** Packages, by the file of theirs that is loaded first. */
  readonly packages: readonly string[];
}

/** import … from "x", export … from "x", import "x", import("x"), require("x"); words in comments only make it more. */
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*|\b(?:import|require|bundleImport)\s*\(\s*)["']([^"'\n]+)["']/gu;

/** What every program can open a connection with. */
export const NETWORK_GLOBALS = ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"] as const;

/** A call of it, or one of all that is global; its name in words is none. */
const GLOBAL = new RegExp(
  `(?<![\\w$.])(?:globalThis|global|self|window)\\.(${names()})\\b|(?<![\\w$.])(${names()})\\s*\\(`,
  "gu",
);

function names(): string {
  return NETWORK_GLOBALS.join("|");
}

/** Everything that can be loaded, at once or later, from a file on. What is not installed leads nowhere. */
export function reachable(entry: string): Reach {
  const seen = new Set<string>();
  const builtins = new Map<string, string[]>();
  const globals = new Map<string, string[]>();
  const packages = new Set<string>();
  const left = [realpathSync(entry)];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    for (const name of globalsIn(source)) add(globals, name, file);
    for (const [, specifier = ""] of source.matchAll(SPECIFIER)) {
      if (isBuiltin(specifier)) add(builtins, specifier.replace(/^node:/u, "").split("/", 1)[0] ?? "", file);
      else
        for (const found of resolved(specifier, file)) {
          if (!/^[./]/u.test(specifier)) packages.add(packageOf(specifier));
          left.push(found);
        }
    }
  }
  return { files: seen.size, builtins, globals, packages: [...packages].sort() };
}

function globalsIn(source: string): string[] {
  return [...source.matchAll(GLOBAL)].map(([, ofAll, called]) => ofAll ?? called ?? "");
}

function add(map: Map<string, string[]>, name: string, file: string): void {
  const files = map.get(name) ?? [];
  if (!files.includes(file)) map.set(name, [...files, file]);
}

/** A package may have one file for import and another for require. */
function resolved(specifier: string, from: string): string[] {
  const ways = [
    // eslint-disable-next-line no-restricted-syntax -- to find a file, not to load it
    () => createRequire(from).resolve(specifier),
    () => fileURLToPath(resolve(specifier, pathToFileURL(from).href)),
  ];
  return ways.flatMap((way) => {
    try {
      const file = realpathSync(way());
      return /\.(?:[cm]?js)$/u.test(file) ? [file] : [];
    } catch {
      return [];
    }
  });
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
