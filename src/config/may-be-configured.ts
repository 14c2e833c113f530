import { lstatSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { codeOf } from "../read/file-problem.js";

/**
 * Can a search from `folder` find anything? False is certain, true is not. Most runs have no configuration, and loading
 * cosmiconfig to learn that takes longer than linting a draft.
 */
export function mayBeConfigured(folder: string, names: readonly string[]): boolean {
  return userFolders().some(isThereOrHidden) || foldersUpFrom(folder).some((each) => holds(each, names));
}

/** Itself, and those above. */
export function foldersUpFrom(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)];
}

function holds(folder: string, names: readonly string[]): boolean {
  return names.some((name) => isThere(join(folder, name)));
}

/** A link to nothing too: who made it meant a configuration. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Is there, or may be there in a folder into which nobody may look. Where all of the home is closed, it is somebody else's. */
export function isThereOrHidden(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return ["EACCES", "EPERM"].includes(codeOf(error)) && isThere(dirname(path));
  }
}

/** Settings that a user keeps for every folder. */
export function isUsersOwn(file: string): boolean {
  return userFolders().includes(dirname(file));
}

/** Where cosmiconfig looks for a user's own settings, on any system. */
export function userFolders(): string[] {
  const { XDG_CONFIG_HOME: xdg = "", APPDATA: appData = "" } = process.env;
  const [home, name] = [homedir(), "sns-lint"];
  return [
    join(xdg === "" ? join(home, ".config") : xdg, name),
    join(home, "Library", "Preferences", name),
    join(appData === "" ? join(home, "AppData", "Roaming") : appData, name, "Config"),
  ];
}
