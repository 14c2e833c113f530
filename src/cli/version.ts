import { createRequire } from "node:module";

/** Of the package. Read at run time: a JSON import would be copied into dist and become a package of its own. */
export function version(): string {
  const { version } = createRequire(import.meta.url)("#root") as { version: string };
  return version;
}
