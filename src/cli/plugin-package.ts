import { basename, dirname, join } from "node:path";
import { foldersUpFrom } from "../config/may-be-configured.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import { isRecord } from "../text/is-record.js";
import type { FoundPlugin } from "./plugins.js";

/** What a plug-in is called, and its version: read, not run. null: a file that was named belongs to no package. */
export function packageOf({ name, file }: FoundPlugin): { readonly name: string; readonly version: string | null } {
  if (name.startsWith("file:")) return { name: basename(file), version: null };
  // A package may hold a package.json further in that says only how its files are to be read.
  const [version = null] = foldersUpFrom(dirname(file)).flatMap((folder) => versionIn(join(folder, "package.json")));
  return { name, version };
}

/** Whoever made the package wrote it: one line, and short. */
const VERSION = /^[\w.+-]{1,60}$/u;

function versionIn(file: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(readWhole(file, file, MOST_YAML_BYTES)));
    const version = isRecord(value) ? value["version"] : undefined;
    return typeof version === "string" && VERSION.test(version) ? [version] : [];
  } catch {
    return [];
  }
}
