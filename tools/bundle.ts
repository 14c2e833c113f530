import { rm } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { fromRoot } from "./root.js";

/** Bundles the command line into a folder: one file to load at start, the rest when it is needed. Tests bundle the sources. */
export async function bundle(entry = "dist/src/cli/main.js", folder = "dist/cli"): Promise<void> {
  await rm(fromRoot(folder), { recursive: true, force: true });
  await build({
    entryPoints: { "sns-lint": fromRoot(entry) },
    outdir: fromRoot(folder),
    absWorkingDir: fromRoot(),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Less to parse at every start.
    minify: true,
    charset: "utf8",
    // The scanner is loaded for the few posts that may hold a credential; cosmiconfig asks for TypeScript only for .ts files.
    external: ["@secretlint/*", "typescript"],
    // cosmiconfig is CommonJS and calls require() for node's own modules.
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
    },
    plugins: [withoutProcesses],
    logLevel: "warning",
  });
}

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
