import { dirname, join, sep } from "node:path";
import { isWithin } from "../read/is-within.js";
import { realPath } from "../read/real-path.js";
import { foldersUpFrom } from "./may-be-configured.js";

/**
 * Whether a file is of the package of a name that stands in a node_modules folder at or above another file. Node finds a
 * package by its own name without that: who sends a package.json would otherwise have named any file beside it.
 */
export function isInstalled(name: string, file: string, from: string): boolean {
  return foldersUpFrom(dirname(from)).some((folder) => {
    const place = realPath(join(folder, MODULES, name));
    return place !== null && place.split(sep).includes(MODULES) && isWithin(file, place);
  });
}

const MODULES = "node_modules";
