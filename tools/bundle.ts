import { readFile, rm, writeFile } from "node:fs/promises";
import Module from "node:module";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { PROGRAM } from "../src/cli/start-program.js";
import { fromRoot } from "./root.js";

/**
 * Bundles the command line into a folder: a script, so that V8 can start it from its code cache, and what starts it.
 * `from` is the folder of main and start; tests bundle the sources, and break them with `plugins`.
 */
export async function bundle(
  from = "dist/src/cli",
  folder = "dist/cli",
  plugins: readonly Plugin[] = [],
): Promise<void> {
  await rm(fromRoot(folder), { recursive: true, force: true });
  const extension = from.startsWith("dist/") ? "js" : "ts";
  await build({
    ...SHARED,
    entryPoints: [fromRoot(from, `main.${extension}`)],
    outfile: fromRoot(folder, PROGRAM),
    // Loaded for the few runs that need them: the scanner for credentials, the readers of pictures, tables and
    // documents, questions in a terminal, what compares and follows files, .gitignore.
    external: ["@secretlint/*", "@clack/*", "chokidar", "csv-parse", "diff", "ignore", "mammoth", "read-excel-file"],
    plugins: [withoutProcesses, ownExifreader, ...plugins],
  });
  await rewrite(fromRoot(folder, PROGRAM));
  await writeFile(fromRoot(folder, IMPORTER), "module.exports = (name) => import(name);\n");
  await build({
    ...SHARED,
    entryPoints: ["exifreader"],
    outfile: fromRoot(folder, EXIFREADER),
    external: ["@xmldom/xmldom"],
    plugins: [withoutNetwork],
  });
  await build({
    ...SHARED,
    entryPoints: [fromRoot(from, `start.${extension}`)],
    outfile: fromRoot(folder, "start.cjs"),
  });
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

const SHARED = {
  absWorkingDir: fromRoot(),
  bundle: true,
  format: "cjs",
  define: { "import.meta.url": "bundleUrl" },
  banner: {
    js:
      'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' +
      'const bundleImport = (name) => require("./import.cjs")(name);',
  },
  platform: "node",
  target: "node20",
  // Less to read at every start.
  minify: true,
  charset: "ascii",
  // String.raw would take an escaped letter for a backslash and five letters.
  supported: { "template-literal": false },
  logLevel: "warning",
} satisfies BuildOptions;

/** The reader of pictures. It could also fetch them, which ours cannot: it is given bytes only. */
const EXIFREADER = "exifreader.cjs";

const ownExifreader: Plugin = {
  name: "own-exifreader",
  setup(bundler) {
    bundler.onResolve({ filter: /^exifreader$/ }, () => ({ path: `./${EXIFREADER}`, external: true }));
  },
};

const withoutNetwork = empty("without-network", /^(?:node:)?https?$/);

/**
 * commander loads node:child_process for a kind of command that we have none of; it costs 4 ms at every start. cosmiconfig
 * asks for TypeScript only for .ts files, which are never read.
 */
const withoutProcesses = empty("without-processes", /^(?:(?:node:)?child_process|typescript)$/);

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
