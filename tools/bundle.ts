import { rm } from "node:fs/promises";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { PROGRAM } from "../src/cli/start-program.js";
import { fromRoot } from "./root.js";

/**
 * Bundles the command line into a folder: a script, so that V8 can start it from its code cache, and what starts it.
 * `from` is the folder of main and start; tests bundle the sources.
 */
export async function bundle(from = "dist/src/cli", folder = "dist/cli"): Promise<void> {
  await rm(fromRoot(folder), { recursive: true, force: true });
  const extension = from.startsWith("dist/") ? "js" : "ts";
  await build({
    ...SHARED,
    entryPoints: [fromRoot(from, `main.${extension}`)],
    outfile: fromRoot(folder, PROGRAM),
    format: "cjs",
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    // The scanner is loaded for the few posts that may hold a credential; cosmiconfig asks for TypeScript only for .ts files.
    external: ["@secretlint/*", "typescript"],
    plugins: [withoutProcesses],
  });
  await build({
    ...SHARED,
    entryPoints: [fromRoot(from, `start.${extension}`)],
    outfile: fromRoot(folder, "start.js"),
    format: "esm",
  });
}

const SHARED = {
  absWorkingDir: fromRoot(),
  bundle: true,
  platform: "node",
  target: "node20",
  // Less to read at every start.
  minify: true,
  charset: "ascii",
  logLevel: "warning",
} satisfies BuildOptions;

/** commander loads node:child_process for a kind of command that we have none of; it costs 4 ms at every start. */
const withoutProcesses: Plugin = {
  name: "without-processes",
  setup(bundler) {
    bundler.onResolve({ filter: /^(node:)?child_process$/ }, ({ path }) => ({ path, namespace: "without-processes" }));
    bundler.onLoad({ filter: /.*/, namespace: "without-processes" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};
