// What follows from the rule folders, the guidelines and libraries, and is therefore not written by hand:
// rules/index.ts, the index of commands, the table of holidays, the JSON Schemas, what checks the example of
// scheduled posts, the header of each rule's page, the table of rules in the readmes.
// test/generated.test.ts compares it with the files, and writes them when UPDATE=1 is set.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ciFiles } from "../src/cli/init-ci.js";
import { CI_NAMES } from "../src/cli/init-options.js";
import { shippedGuidelines } from "../src/guideline/load-guidelines.js";
import type { Rule } from "../src/types.js";
import { holidayTable } from "./holiday-table.js";
import { fromRoot } from "./root.js";
import { schemas } from "./schemas/index.js";
import { commandIndex, coverageTable, ruleIndex, rulePageHeader, ruleTable, type Shipped } from "./rule-listings.js";

/** Path from the root → what the file should contain. Files that do not exist and cannot be made are left out. */
export async function generate(): Promise<Map<string, string>> {
  const ids = ruleIds();
  const shipped: Shipped = { rules: await Promise.all(ids.map(importRule)), guidelines: shippedGuidelines() };
  const files = new Map([
    ["rules/index.ts", ruleIndex(ids)],
    ["src/cli/commands/index.ts", commandIndex(commandNames())],
    ["rules/date-consistency/holiday-table.ts", holidayTable()],
    ...schemas(ids),
    ...ciFiles(CI_NAMES, "投稿").map(({ name, content }) => [`examples/scheduled-posts/${name}`, content] as const),
  ]);
  for (const rule of shipped.rules) {
    replaceBlock(files, `rules/${rule.id}/README.md`, "generated", rulePageHeader(rule, shipped.guidelines));
  }
  for (const [path, lang] of [
    ["README.md", "ja"],
    ["README.en.md", "en"],
  ] as const) {
    replaceBlock(files, path, "rules", ruleTable(shipped, lang));
    replaceBlock(files, path, "coverage", coverageTable(shipped, lang));
  }
  return files;
}

/** The files of src/cli/commands are named as the commands are. */
function commandNames(): string[] {
  const files = readdirSync(fromRoot("src/cli/commands")).filter((file) => file !== "index.ts");
  return files.map((file) => file.replace(/\.ts$/u, "")).sort();
}

/** Ids of the rules there are, sorted. */
export function ruleIds(): string[] {
  return ruleFolders().filter((id) => existsSync(fromRoot("rules", id, "index.ts")));
}

/** Names of the folders in rules/, sorted; test/completeness.test.ts sees to it that each holds a rule. */
export function ruleFolders(): string[] {
  return readdirSync(fromRoot("rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function importRule(id: string): Promise<Rule> {
  const path = fromRoot("rules", id, "index.ts");
  const module = (await import(/* @vite-ignore */ path)) as { default: Rule };
  return module.default;
}

/** What `files` will hold, else what the page holds: a page may have several blocks. */
function textOf(files: ReadonlyMap<string, string>, path: string): string {
  return files.get(path) ?? readFileSync(fromRoot(path), "utf8");
}

/** Puts `content` between `<!-- name -->` and `<!-- /name -->`; below the title where the marks are missing. */
function replaceBlock(files: Map<string, string>, path: string, name: string, content: string): void {
  if (!existsSync(fromRoot(path))) return;
  const page = textOf(files, path);
  const block = `<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->`;
  const marked = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`, "u");
  const title = /^(?:# .*\n)?/u;
  files.set(
    path,
    marked.test(page) ? page.replace(marked, () => block) : page.replace(title, (line) => `${line}\n${block}\n`),
  );
}
