import { coverage, type CheckedBy, type Coverage, type CoverageRow } from "../guideline/coverage.js";
import { shippedGuidelines } from "../guideline/load-guidelines.js";
import { openGuideline, shippedRules } from "../index.js";
import type { Guideline, Lang } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { SAY } from "./languages.js";
import type { Say } from "./say.js";
import { shorten } from "./shorten.js";
import { table } from "./table.js";
import type { Terminal } from "./terminal.js";

/** `sns-lint guidelines [id|file]`: the list, or who checks each clause of one. */
export async function guidelines(idOrFile: string | undefined, lang: Lang, terminal: Terminal): Promise<ExitStatus> {
  const say = SAY[lang];
  terminal.out(
    idOrFile === undefined ? list(shippedGuidelines(), say) : coverageTable(await openGuideline(idOrFile), say),
  );
  return EXIT.clean;
}

function list(all: readonly Guideline[], say: Say): string {
  const rows = all.map(({ id, name, title, clauses }) => [id, name, say.clauseCount(clauses.length), title]);
  return `${table(rows).join("\n")}\n`;
}

function coverageTable(guideline: Guideline, say: Say): string {
  const covered = coverage(guideline, shippedRules);
  const { title, issuer, date } = guideline;
  const head = [title, [issuer, date ?? ""].filter((part) => part !== "").join(" ")];
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
