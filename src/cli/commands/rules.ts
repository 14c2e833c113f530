import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { askWhetherMeant } from "../../text/did-you-mean.js";
import { clauseName } from "../../format/clause-name.js";
import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { coverage } from "../../guideline/coverage.js";
import { guidelineIn } from "../../guideline/usage.js";
import { shippedRules } from "../../index.js";
import { packageRoot } from "../../load-data.js";
import { CATEGORIES, type Lang, type Rule } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT } from "../exit-status.js";
import { plainMarkdown } from "../plain-markdown.js";
import { SAY } from "../languages.js";
import { table } from "../table.js";
import { UsageError } from "../usage-error.js";
import { secretive } from "../../text/secretive.js";

/** `sns-lint rules [id]`: the list, or all there is to know about one. */
export default {
  description: {
    ja: "規則の一覧、または1つの規則の説明を表示する",
    en: "list the rules, or explain one",
  },
  usage: { ja: "[id]", en: "[id]" },
  operands: {
    syntax: { ja: "[id]", en: "[id]" },
    words: { ja: "規則のid。省くと一覧", en: "id of a rule; without it, a list" },
    complete: "rule",
  },
  run: async ({ operands: [id], lang, terminal }) => {
    terminal.out(id === undefined ? list(lang) : await explain(find(id, lang), lang));
    return EXIT.clean;
  },
} satisfies CommandDefinition;

function list(lang: Lang): string {
  const rows = shippedRules.map(({ id, category, title }) => [
    id,
    lang === "ja" ? CATEGORIES[category] : category,
    title,
  ]);
  return `${table(rows).join("\n")}\n\n${SAY[lang].ruleCount(shippedRules.length)}\n`;
}

function find(id: string, lang: Lang): Rule {
  const rule = shippedRules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  throw new UsageError(
    SAY[lang].unknownRule(secretive(id)) +
      askWhetherMeant(
        id,
        shippedRules.map((each) => each.id),
      ),
  );
}

async function explain(rule: Rule, lang: Lang): Promise<string> {
  const page = await readFile(join(packageRoot(), "rules", rule.id, "README.md"), "utf8").catch(
    () => `# ${rule.title}`,
  );
  const clauses = clausesOf(rule);
  const cited = clauses.length > 0 ? clauses.map((line) => `  ${line}`) : [`  ${SAY[lang].noClause}`];
  const category = lang === "ja" ? CATEGORIES[rule.category] : rule.category;
  const { clausesOfRule, inJapanese } = SAY[lang];
  const head = [category === rule.id ? rule.id : `${rule.id} — ${category}`, inJapanese].filter((line) => line !== "");
  return `${head.join("\n")}\n\n${plainMarkdown(page)}\n\n■ ${clausesOfRule}\n${cited.join("\n")}\n`;
}

/** The clauses of the shipped guidelines that findings of the rule cite. */
function clausesOf(rule: Rule): string[] {
  const guidelines = shippedGuidelines();
  const names = new Map(guidelines.map(({ id, name }) => [id, name]));
  return guidelines.flatMap((guideline) =>
    coverage(guidelineIn("duty", guideline), [rule])
      .rows.filter(({ by }) => by === "rules")
      .map(({ clause }) => `${clauseName(guideline.id, clause.label, names)}「${clause.text}」`),
  );
}
