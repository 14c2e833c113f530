// The generated texts themselves; pure.
import { CATEGORIES, type Category, type Guideline, type Lang, type Rule } from "../src/types.js";

export interface Shipped {
  readonly rules: readonly Rule[];
  readonly guidelines: readonly Guideline[];
}

/** rules/index.ts */
export function ruleIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${variable(id)} from "./${id}/index.js";\n`);
  const names = ids.map((id) => `  ${variable(id)},\n`);
  return `// Generated from the folders beside it: UPDATE=1 npm test
import type { Rule } from "../src/define-rule.js";
${imports.join("")}
/** Every rule that is shipped, by id. */
export const rules: readonly Rule[] = [
${names.join("")}];
`;
}

/** What stands under the title of a rule's page. */
export function rulePageHeader(rule: Rule, guidelines: readonly Guideline[]): string {
  const clauses = guidelines.map((guideline) => {
    const labels = covering(guideline, rule.category);
    return `| ${guideline.name}の条項 | ${labels === "" ? "該当条項なし" : labels} |`;
  });
  return [
    `| ルール | \`${rule.id}\` |`,
    "|---|---|",
    `| 見つけるもの | ${cell(rule.title)} |`,
    `| 分類 | ${CATEGORIES[rule.category]}（\`${rule.category}\`） |`,
    ...clauses,
  ].join("\n");
}

/** The table of rules for a readme: one row per rule, one column per guideline with the clauses that cover it. */
export function ruleTable({ rules, guidelines }: Shipped, lang: Lang): string {
  const head = lang === "ja" ? ["ルール", "見つけるもの"] : ["Rule", "What it finds"];
  const columns = [...head, ...guidelines.map(({ name }) => name)];
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](rules/${rule.id}/README.md)`,
    cell(rule.title),
    ...guidelines.map((guideline) => covering(guideline, rule.category) || "―"),
  ]);
  return [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** "７⑶、８⑷ケ", or "" */
function covering(guideline: Guideline, category: Category): string {
  return guideline.clauses
    .filter(({ covers }) => covers.includes(category))
    .map(({ label }) => cell(label))
    .join("、");
}

function variable(id: string): string {
  return id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
