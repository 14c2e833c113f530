import { coverage, type CheckedBy, type Coverage, type CoverageRow } from "../../guideline/coverage.js";
import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { openGuideline } from "../../index.js";
import type { Guideline, Rule } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { knownRules, withShipped } from "../known-rules.js";
import type { RawOptions } from "../lint-options.js";
import { SAY } from "../languages.js";
import type { Say } from "../say.js";
import { shorten } from "../shorten.js";
import { table } from "../table.js";

/** `sns-lint guidelines [id|file]`: the list, or who checks each clause of one. */
export default {
  description: {
    ja: "ガイドラインの一覧、または条項ごとの対応表を表示する",
    en: "list the guidelines, or show who checks each clause of one",
  },
  usage: { ja: "[id]", en: "[id]" },
  operands: {
    syntax: { ja: "[id]", en: "[id]" },
    words: {
      ja: "ガイドラインのid（またはファイル）。省くと一覧",
      en: "id (or file) of a guideline; without it, a list",
    },
    complete: "guideline",
  },
  flags: [FLAGS.config, FLAGS.noConfig, FLAGS.allowOutside, FLAGS.plugin, FLAGS.noPlugins],
  run: async ({ operands: [idOrFile], options: raw, lang, terminal }) => {
    const say = SAY[lang];
    if (idOrFile === undefined) {
      terminal.out(list(shippedGuidelines(), say));
      return EXIT.clean;
    }
    const guideline = await openGuideline(idOrFile);
    const { added, problem } = await knownRules(raw, lang, terminal.cwd);
    terminal.out(coverageTable(guideline, withShipped(added), say));
    if (problem !== null) terminal.err(`sns-lint: ${problem}\n`);
    return problem === null ? EXIT.clean : EXIT.usage;
  },
} satisfies CommandDefinition<RawOptions>;

function list(all: readonly Guideline[], say: Say): string {
  const rows = all.map(({ id, name, title, clauses }) => [id, name, say.clauseCount(clauses.length), title]);
  return `${table(rows).join("\n")}\n`;
}

function coverageTable(guideline: Guideline, rules: readonly Rule[], say: Say): string {
  const covered = coverage(guideline, rules);
  const { title, issuer, date } = guideline;
  const published = [issuer, date ?? ""].filter((part) => part !== "").join(" ");
  const head = [title, published, say.inJapanese].filter((line) => line !== "");
  const rows = [say.coverageHeads, ...covered.rows.map((row) => cells(row, say))];
  return `${[...head, "", ...table(rows), "", ...totals(covered, say)].join("\n")}\n`;
}

const TEXT_COLUMNS = 44;

function cells(row: CoverageRow, say: Say): string[] {
  const { clause } = row;
  return [clause.label, shorten(clause.text, TEXT_COLUMNS), say.force[clause.force], checker(row, say)];
}

function checker({ by, rules, clause: { why, binds } }: CoverageRow, say: Say): string {
  const only = binds === undefined || binds.includes("duty") ? "" : ` ${say.onlyIn(binds)}`;
  if (by === "rules") return `${say.checkedBy[by]} (${rules.join(", ")})${only}`;
  return by === "nobody" ? `${say.checkedBy[by]}: ${why ?? say.noRuleYet}` : say.checkedBy[by];
}

function totals({ totals, rows, withoutClause }: Coverage, say: Say): string[] {
  const parts = (Object.keys(totals) as CheckedBy[]).map((by) => `${say.checkedBy[by]} ${totals[by]}`);
  const lines = [`${say.clauseCount(rows.length)}: ${parts.join(say.separator)}`];
  return withoutClause.length === 0 ? lines : [...lines, say.withoutClause(withoutClause)];
}
