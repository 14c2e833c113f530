import { readFile, rm, writeFile } from "node:fs/promises";
import Module from "node:module";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { NETWORK_GLOBALS } from "../src/cli/reachable.js";
import { PROGRAM } from "../src/cli/start-program.js";
import { fromRoot } from "./root.js";

/**
 * Bundles the command line into a folder: a script, so that V8 can start it from its code cache, what starts it, and the
 * packages that few runs need. Users install nothing else. `from` is the folder of main and start; tests bundle the
 * sources, and break them with `plugins`. Answers with the files of packages that went in.
 */
export async function bundle(
  from = "dist/src/cli",
  folder = "dist/cli",
  plugins: readonly Plugin[] = [],
): Promise<readonly string[]> {
  await rm(fromRoot(folder), { recursive: true, force: true });
  const extension = from.startsWith("dist/") ? "js" : "ts";
  const program = await build({
    ...SCRIPT,
    entryPoints: [fromRoot(from, `main.${extension}`)],
    outfile: fromRoot(folder, PROGRAM),
    plugins: [withoutExtras, partsApart, ...plugins],
  });
  await rewrite(fromRoot(folder, PROGRAM));
  await writeFile(fromRoot(folder, IMPORTER), "module.exports = (name) => import(name);\n");
  const parts = await build({
    ...SCRIPT,
    entryPoints: Object.fromEntries(Object.entries(PARTS).map(([name, entry]) => [partName(name), entry])),
    outdir: fromRoot(folder),
    outExtension: { ".js": ".cjs" },
    plugins: [withoutExtras, withoutNetwork],
  });
  const start = await build({
    ...SCRIPT,
    entryPoints: [fromRoot(from, `start.${extension}`)],
    outfile: fromRoot(folder, "start.cjs"),
  });
  return filesOfPackages(program, parts, start);
}

/** What programs import: modules, so that what they do not use can be left out; letters and lines as they were written. */
export async function bundleLibrary(from = "dist/src", folder = "dist/lib"): Promise<readonly string[]> {
  await rm(fromRoot(folder), { recursive: true, force: true });
  const extension = from.startsWith("dist/") ? "js" : "ts";
  const library = await build({
    ...SHARED,
    entryPoints: {
      index: fromRoot(from, `index.${extension}`),
      rule: fromRoot(from, `define-rule.${extension}`),
      textlint: fromRoot(from, `cli/textlint.${extension}`),
    },
    outdir: fromRoot(folder),
    format: "esm",
    splitting: true,
    chunkNames: "part-[hash]",
    charset: "utf8",
    banner: {
      js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
    },
    plugins: [withoutExtras, withoutNetwork],
  });
  return filesOfPackages(library);
}

/**
 * Letters as escapes: esbuild does so in strings but not in regular expressions, and both mean the same with \u6708 for
 * 月. And import() as a call of IMPORTER: a script that V8 restores from its code cache cannot import.
 */
async function rewrite(file: string): Promise<void> {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const program = (await readFile(file, "utf8")).replace(/(?<![\w$.])import\(/g, "bundleImport(");
  // As Node wraps a module, so that a start need not copy the text to do so.
  await writeFile(file, Module.wrap(program.replace(/[^\0-\x7f]/g, escape)));
}

/** Loaded as any module, only when something is imported. */
const IMPORTER = "import.cjs";

/** A package that could fetch what it is given the address of finds that there is nothing to fetch it with. */
const WITHOUT_GLOBALS = Object.fromEntries(NETWORK_GLOBALS.map((name) => [name, "undefined"]));

const SHARED = {
  absWorkingDir: fromRoot(),
  bundle: true,
  platform: "node",
  target: "node20",
  // The build writes the licences of all packages into one file.
  legalComments: "none",
  metafile: true,
  define: WITHOUT_GLOBALS,
  logLevel: "warning",
} satisfies BuildOptions;

const SCRIPT = {
  ...SHARED,
  format: "cjs",
  define: { ...WITHOUT_GLOBALS, "import.meta.url": "bundleUrl" },
  banner: {
    js:
      'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' +
      'const bundleImport = (name) => require("./import.cjs")(name);',
  },
  // Less to read at every start.
  minify: true,
  charset: "ascii",
  // String.raw would take an escaped letter for a backslash and five letters.
  supported: { "template-literal": false },
} satisfies BuildOptions;

/**
 * Packages that are loaded for the few runs that need them, each a file of its own; and where they begin. The reader of
 * pictures could also fetch them, but has nothing to do so with.
 */
const PARTS: Readonly<Record<string, string>> = {
  "@clack/prompts": "@clack/prompts",
  "@secretlint/core": "@secretlint/core",
  "@secretlint/secretlint-rule-preset-recommend": "@secretlint/secretlint-rule-preset-recommend",
  chokidar: "chokidar",
  "csv-parse/sync": "csv-parse/sync",
  diff: "diff",
  exifreader: "exifreader",
  ignore: "ignore",
  mammoth: "mammoth",
  // Its script: only there is the function itself what is exported, as it is for those who import it.
  "read-excel-file/node": fromRoot("node_modules/read-excel-file/node/index.cjs"),
};

/** @clack/prompts -> clack-prompts */
const partName = (name: string): string => name.replace("@", "").replaceAll("/", "-");

const partsApart: Plugin = {
  name: "parts-apart",
  setup(bundler) {
    bundler.onResolve({ filter: /^[@\w]/ }, ({ path }) =>
      Object.hasOwn(PARTS, path) ? { path: `./${partName(path)}.cjs`, external: true } : undefined,
    );
  },
};

function filesOfPackages(...results: readonly { readonly metafile: Metafile }[]): string[] {
  const files = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  return [...new Set(files.filter((file) => file.includes("node_modules/")))].sort();
}

const withoutNetwork = empty("without-network", /^(?:node:)?https?$/);

/**
 * commander loads node:child_process for a kind of command that we have none of; it costs 4 ms at every start. cosmiconfig
 * asks for TypeScript only for .ts files, which are never read; the scanner's debugging for colours, where they are installed.
 */
const withoutExtras = empty("without-extras", /^(?:(?:node:)?child_process|typescript|supports-color)$/);

/** Modules that the program does without. */
function empty(name: string, filter: RegExp): Plugin {
  return {
    name,
    setup(bundler) {
      // git.ts starts git.
      bundler.onResolve({ filter }, ({ path, importer }) =>
        /[/\\]cli[/\\]git\.[jt]s$/u.test(importer) ? { path, external: true } : { path, namespace: name },
      );
      bundler.onLoad({ filter: /.*/, namespace: name }, () => ({ contents: "module.exports = {};", loader: "js" }));
    },
  };
}
