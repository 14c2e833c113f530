import { readFileSync } from "node:fs";
import type { BundledPackage } from "./bundled-package.js";
import { authorOf } from "./bundled-packages.js";
import { fromRoot } from "./root.js";

/** Whose work is in the package, under which licence, and where its source is; then the words of each licence. */
export function notices(packages: readonly BundledPackage[]): string {
  const entries = packages.map((each) => [RULE, title(each), "", each.licence].join("\n"));
  return `${[readFileSync(fromRoot("NOTICE"), "utf8").trim(), ...entries].join("\n\n")}\n`;
}

const RULE = "-".repeat(80);

function title({ manifest }: BundledPackage): string {
  const { name, version, license, repository } = manifest;
  const source = typeof repository === "object" ? repository.url : repository;
  return [
    `${name} ${version}`,
    `Licence: ${license}`,
    `By: ${authorOf(manifest)}`,
    `Source: ${source ?? `npm: ${name}`}`,
  ].join("\n");
}
