import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { askWhetherMeant } from "../../text/did-you-mean.js";
import { clauseName } from "../../format/clause-name.js";
import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { coverage } from "../../guideline/coverage.js";
import { guidelineIn } from "../../guideline/usage.js";
import { shippedRules } from "../../index.js";
import { packageRoot } from "../../load-data.js";
import { CATEGORIES, type Guideline, type Lang, type Rule } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { knownRules, withShipped, type AddedRule } from "../known-rules.js";
import type { RawOptions } from "../lint-options.js";
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
  flags: [FLAGS.guideline, FLAGS.config, FLAGS.noConfig, FLAGS.allowOutside, FLAGS.plugin, FLAGS.noPlugins],
  run: async ({ operands: [id], options: raw, lang, terminal }) => {
    const shipped = shippedRules.find((each) => each.id === id);
    // Nobody needs the settings for a rule that is here.
    if (shipped !== undefined) {
      terminal.out(explain(shipped, await pageOf(shipped), shippedGuidelines(), lang));
      return EXIT.clean;
    }
    const { added, guidelines, problem } = await knownRules(raw, lang, terminal.cwd);
    if (id === undefined) terminal.out(list(added, lang));
    else if (problem !== null && !added.some(({ rule }) => rule.id === id)) {
      throw new UsageError(`${SAY[lang].unknownRule(secretive(id))}${problem}`);
    } else {
      const { rule, plugin } = find(id, added, lang);
      const page = `# ${rule.title}\n\n${SAY[lang].ruleOfPlugin(plugin)}`;
      terminal.out(explain(rule, page, [...guidelines, ...shippedGuidelines()], lang));
    }
    if (problem !== null) terminal.err(`sns-lint: ${problem}\n`);
    return problem === null ? EXIT.clean : EXIT.usage;
  },
} satisfies CommandDefinition<RawOptions>;

function list(added: readonly AddedRule[], lang: Lang): string {
  const category = (rule: Rule): string => (lang === "ja" ? CATEGORIES[rule.category] : rule.category);
  const rows = [
    ...shippedRules.map((rule) => [rule.id, category(rule), rule.title]),
    ...added.map(({ rule, plugin }) => [rule.id, category(rule), `${rule.title} [${plugin}]`]),
  ];
  return `${table(rows).join("\n")}\n\n${SAY[lang].ruleCount(rows.length)}\n`;
}

function find(id: string, added: readonly AddedRule[], lang: Lang): AddedRule {
  const found = added.find(({ rule }) => rule.id === id);
  if (found !== undefined) return found;
  const ids = withShipped(added).map((each) => each.id);
  throw new UsageError(SAY[lang].unknownRule(secretive(id)) + askWhetherMeant(id, ids));
}

async function pageOf({ id, title }: Rule): Promise<string> {
  return readFile(join(packageRoot(), "rules", id, "README.md"), "utf8").catch(() => `# ${title}`);
}

function explain(rule: Rule, page: string, guidelines: readonly Guideline[], lang: Lang): string {
  const clauses = clausesOf(rule, guidelines);
  const cited = clauses.length > 0 ? clauses.map((line) => `  ${line}`) : [`  ${SAY[lang].noClause}`];
  const category = lang === "ja" ? CATEGORIES[rule.category] : rule.category;
  const { clausesOfRule, inJapanese } = SAY[lang];
  const head = [category === rule.id ? rule.id : `${rule.id} — ${category}`, inJapanese].filter((line) => line !== "");
  return `${head.join("\n")}\n\n${plainMarkdown(page)}\n\n■ ${clausesOfRule}\n${cited.join("\n")}\n`;
}

/** The clauses that findings of the rule cite. */
function clausesOf(rule: Rule, guidelines: readonly Guideline[]): string[] {
  const all = [...new Map(guidelines.map((each) => [each.id, each])).values()];
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return all.flatMap((guideline) =>
    coverage(guidelineIn("duty", guideline), [rule])
      .rows.filter(({ by }) => by === "rules")
      .map(({ clause }) => `${clauseName(guideline.id, clause.label, names)}「${clause.text}」`),
  );
}
