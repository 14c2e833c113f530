// npm run build, after tsc: data, then the bundled command line. One line per step.
import { buildData } from "./build-data.js";
import { bundle } from "./bundle.js";
import { makeCodeCache } from "./code-cache.js";

const report = (step: string): void => void process.stdout.write(`build: ${step}\n`);

await buildData(report);
report("command line");
await bundle();
await makeCodeCache();
