// npm run build, after tsc: data, then the bundles, and what they are made of. One line per step.
import { writeFile } from "node:fs/promises";
import { buildData } from "./build-data.js";
import { bundle, bundleLibrary } from "./bundle.js";
import { bundledPackages } from "./bundled-packages.js";
import { makeCodeCache } from "./code-cache.js";
import { notices } from "./notices.js";
import { fromRoot } from "./root.js";
import { sbom } from "./sbom.js";

const report = (step: string): void => void process.stdout.write(`build: ${step}\n`);

await buildData(report);
report("command line");
const program = await bundle();
await makeCodeCache();
report("library");
const packages = bundledPackages([...program, ...(await bundleLibrary())]);
report("notices");
await writeFile(fromRoot("dist/THIRD-PARTY-NOTICES.txt"), notices(packages));
await writeFile(fromRoot("dist/sbom.cdx.json"), sbom(packages));
