import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { decode } from "../read/decode.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";

const SCHEMAS = join("node_modules", "sns-lint", "schemas");

/**
 * The comment by which editors find the JSON Schema of a YAML file in `folder`. Only where sns-lint is installed for the
 * project, or is about to be (`planned`): a path of somebody's own machine would mean nothing to the others.
 */
export function schemaLine(
  name: "config" | "registers" | "account" | "guideline",
  folder: string,
  planned = false,
): string {
  const file = join(SCHEMAS, `${name}.schema.json`);
  const above = foldersUp(folder);
  const root =
    above.find((each) => existsSync(join(each, file))) ?? above.find((each) => isToHave(join(each, "package.json")));
  if (root === undefined && !planned) return "";
  const path = join(relative(folder, root ?? folder), file).replaceAll(sep, "/");
  return `# yaml-language-server: $schema=${path.startsWith(".") ? path : `./${path}`}\n`;
}

/** Any other package.json, such as one in somebody's home folder, has nothing to do with the drafts. */
function isToHave(file: string): boolean {
  try {
    const { text } = decode(readWhole(file, file, MOST_YAML_BYTES));
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, object | undefined>;
    return "sns-lint" in { ...dependencies, ...devDependencies };
  } catch {
    return false;
  }
}

/** Up to the root of the repository, or of the disk. */
function foldersUp(folder: string): string[] {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, ".git")) ? [folder] : [folder, ...foldersUp(above)];
}
