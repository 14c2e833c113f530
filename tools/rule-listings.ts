// The generated texts themselves; pure.
import { coverage, type CheckedBy } from "../src/guideline/coverage.js";
import { canBind } from "../src/guideline/force.js";
import { guidelineIn } from "../src/guideline/usage.js";
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

/** src/cli/commands/index.ts */
export function commandIndex(names: readonly string[]): string {
  const entries = names.map((name) => `  ${name}: () => import("./${name}.js"),\n`);
  return `// Generated from the files beside it: UPDATE=1 npm test
import type { Commands } from "../command-definition.js";

/** Every command by its name; its code is loaded when it runs, or when help tells of it. */
export const COMMANDS: Commands = {
${entries.join("")}};
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

/** "７⑶、８⑷ケ", or ""; of posts in office. */
function covering(guideline: Guideline, category: Category): string {
  return guidelineIn("duty", guideline)
    .clauses.filter(({ force, covers }) => canBind(force) && covers.includes(category))
    .map(({ label }) => cell(label))
    .join("、");
}

function variable(id: string): string {
  return id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Who checks the clauses of each guideline; every clause is counted once. */
export function coverageTable({ rules, guidelines }: Shipped, lang: Lang): string {
  const checkers = Object.keys(CHECKERS) as CheckedBy[];
  const [first, all] = lang === "ja" ? ["ガイドライン", "条項"] : ["Guideline", "Clauses"];
  const rows = guidelines.map((guideline) => {
    const { totals } = coverage(guideline, rules);
    return [guideline.title, guideline.clauses.length, ...checkers.map((by) => totals[by])];
  });
  const columns = [first, all, ...checkers.map((by) => CHECKERS[by][lang])];
  return [columns, columns.map((_, at) => (at === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const CHECKERS: Readonly<Record<CheckedBy, Readonly<Record<Lang, string>>>> = {
  rules: { ja: "機械が検査", en: "by the machine" },
  question: { ja: "下書きに応じて人に質問", en: "asked when a draft calls for it" },
  self: { ja: "人の点検（年に一度など）", en: "for the yearly review" },
  account: { ja: "アカウントの点検", en: "checked on the account" },
  nobody: { ja: "対象外（理由を表示）", en: "not checkable, with the reason" },
};
