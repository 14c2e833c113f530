import { type Accepted, RECORD_CATEGORIES, type ReviewedFinding, type Severity, type Violation } from "../types.js";
import { isUnacceptable } from "../is-unacceptable.js";
import { cleanLine } from "./clean-line.js";
import { describeAllUnchecked } from "./describe.js";
import { type Digest, isWholePost, type PostDigest } from "./digest.js";
import { markup, type Markup } from "./html-markup.js";
import type { SheetWording } from "./html-wording.js";
import { remedies } from "./remedies.js";

const SYMBOL: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "・" };

/** Those of one page. */
export interface FindingsPart {
  readonly range: readonly [from: number, to: number];
  readonly isLast: boolean;
  /** Names of the clauses that stand on a page before. */
  readonly quoted: Set<string>;
  /** As a clause is named here. */
  readonly nameOf: ClauseNamer;
}

export type ClauseNamer = (clause: { readonly guideline: string; readonly label: string }) => string;

/** What was found and what was done about it; below, each clause word for word, once. */
export function findingsTable(
  { report }: PostDigest,
  { range: [from, to], isLast, quoted, nameOf }: FindingsPart,
  reviewed: readonly ReviewedFinding[],
  quiet: boolean,
  all: Digest,
  say: SheetWording,
): Markup {
  const { violations, accepted, unchecked, baselined = 0 } = report;
  const rows = [
    ...violations.map((each) => ({ each, reason: markup``, done: openCell(each, reviewed, say) })),
    ...accepted.map((each) => ({ each, reason: reasonOf(each, say), done: markup`☑ ${say.accepted}` })),
  ];
  const shown = rows.slice(from, to);
  const remedied = new Map<string, string>();
  const lines = shown.map(({ each, reason, done }) => {
    const told = markup`<p>${each.message}</p>${remedyOf(each, remedied, all, say)} ${clauseNames(each, nameOf, all)}${reason}`;
    return markup`<tr><td><b>${SYMBOL[each.severity]} ${all.say.severity[each.severity]}</b> ${placeOf(each, all)}<div class="rule">[${each.rule}]</div></td><td>${told}</td><td>${done}</td></tr>`;
  });
  const none = rows.length === 0 ? markup`<p>${cleanLine(report, quiet, all.say)}</p>` : markup``;
  const known = isLast && rows.length > 0 && baselined > 0 ? markup`<p>${all.say.baselined(baselined)}</p>` : markup``;
  const [kind, finding, done] = say.findingHeads;
  const table = markup`<table class="grid fixed found"><thead><tr><th class="kind">${kind}</th><th>${finding}</th><th class="done">${done}</th></tr></thead><tbody>${lines}</tbody></table>`;
  return markup`${none}${shown.length === 0 ? "" : table}${clauseList(
    shown.map(({ each }) => each),
    { quoted, nameOf },
    all,
  )}${known}${isLast ? uncheckedLines(unchecked, all) : ""}`;
}

function placeOf(violation: Violation, { say }: Digest): string {
  return isWholePost(violation) ? say.wholePost : say.place(violation.start.line, violation.start.column);
}

/** What to do; where a finding above says the same, which one. `remedied`: where what was said on this page. */
function remedyOf(violation: Violation, remedied: Map<string, string>, all: Digest, say: SheetWording): Markup {
  const told = remedies(violation);
  const key = told.join("\n");
  const before = remedied.get(key);
  if (before !== undefined && key.length > say.sameRemedy(before).length)
    return markup` <p>→ ${say.sameRemedy(before)}</p>`;
  remedied.set(key, placeOf(violation, all));
  return markup`${told.map((remedy) => markup` <p>→ ${remedy}</p>`)}`;
}

/** By which clauses, in short. */
function clauseNames({ clauses, category }: Violation, nameOf: ClauseNamer, { say }: Digest): Markup {
  if (clauses.length > 0) return markup`<p><b>${clauses.map((clause) => `〔${nameOf(clause)}〕`).join("")}</b></p>`;
  return RECORD_CATEGORIES.has(category) ? markup`` : markup`<p>${say.noClause}</p>`;
}

/** Each clause that is cited here and was on no page before, word for word. */
function clauseList(
  violations: readonly Violation[],
  { quoted, nameOf }: Pick<FindingsPart, "quoted" | "nameOf">,
  { say }: Digest,
): Markup {
  const lines: Markup[] = [];
  for (const clause of violations.flatMap(({ clauses }) => clauses)) {
    const name = nameOf(clause);
    if (quoted.has(name)) continue;
    quoted.add(name);
    lines.push(markup`<p><b>${name}</b>${say.quote(clause.text)}</p> `);
  }
  return lines.length === 0 ? markup`` : markup`<div class="clauses small">${lines}</div>`;
}

/** Boxes to tick; ticked where a reviewer has left the finding open. What no reason excuses is offered no box for one. */
function openCell(violation: Violation, reviewed: readonly ReviewedFinding[], say: SheetWording): Markup {
  const { rule, fingerprint } = violation;
  const isLeft = reviewed.some(
    (each) => each.rule === rule && each.fingerprint === fingerprint && !each.accepted && wasAsked(each),
  );
  const last = isUnacceptable(violation) ? say.unacceptable : `□ ${say.accepted}`;
  return markup`□ ${say.open}　${isLeft ? "☑" : "□"} ${say.left}<br>${last}`;
}

/** A review shows what never stops a post, and asks for the approval by itself. */
function wasAsked({ severity, rule }: ReviewedFinding): boolean {
  return severity !== "info" && rule !== "approval";
}

function reasonOf({ reason, by, until }: Accepted, say: SheetWording): Markup {
  return markup` <p>${say.reason}${reason}${say.acceptedBy(by, until)}</p>`;
}

function uncheckedLines(unchecked: PostDigest["report"]["unchecked"], all: Digest): Markup[] {
  if (unchecked.length === 0) return [];
  const lines = describeAllUnchecked(unchecked, all).map((line) => markup`<p>! ${line}</p>`);
  return [markup`<div class="note"><b>${all.say.unchecked}</b>${lines}</div>`];
}
