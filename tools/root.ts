import { join } from "node:path";
import { packageRoot } from "../src/load-data.js";

/** Absolute path inside the package; tools run as tools/*.ts in tests and as dist/tools/*.js in a build. */
export function fromRoot(...parts: string[]): string {
  return join(packageRoot(), ...parts);
}
