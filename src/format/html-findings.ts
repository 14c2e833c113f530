import { type Accepted, RECORD_CATEGORIES, type ReviewedFinding, type Severity, type Violation } from "../types.js";
import { isUnacceptable } from "../is-unacceptable.js";
import { cleanLine } from "./clean-line.js";
import { clauseName } from "./clause-name.js";
import { describeAllUnchecked } from "./describe.js";
import { type Digest, isWholePost, type PostDigest } from "./digest.js";
import { markup, type Markup } from "./html-markup.js";
import type { SheetWording } from "./html-wording.js";
import { remedies } from "./remedies.js";

const SYMBOL: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "・" };

/** What was found, by which clause word for word, and what was done about it. */
export function findingsTable(
  { report }: PostDigest,
  reviewed: readonly ReviewedFinding[],
  quiet: boolean,
  all: Digest,
  say: SheetWording,
): Markup {
  const { violations, accepted, unchecked, baselined = 0 } = report;
  const quoted = new Set<string>();
  const rows = [
    ...violations.map((each) => row(each, openCell(each, reviewed, say), quoted, all)),
    ...accepted.map((each) => row(each, acceptedCell(each, say), quoted, all)),
  ];
  const none = rows.length === 0 ? markup`<p>${cleanLine(report, quiet, all.say)}</p>` : markup``;
  const known = rows.length > 0 && baselined > 0 ? markup`<p>${all.say.baselined(baselined)}</p>` : markup``;
  const [kind, finding, clause, done] = say.findingHeads;
  const table = markup`<table class="grid fixed"><thead><tr><th class="kind">${kind}</th><th>${finding}</th><th class="clause">${clause}</th><th class="done">${done}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return markup`${none}${rows.length === 0 ? "" : table}${known}${uncheckedLines(unchecked, all)}`;
}

function row(violation: Violation, done: Markup, quoted: Set<string>, all: Digest): Markup {
  const { severity, start, message, rule } = violation;
  const { say } = all;
  const place = isWholePost(violation) ? say.wholePost : say.place(start.line, start.column);
  const advice = remedies(violation).map((remedy) => markup`<p>→ ${remedy}</p>`);
  return markup`<tr><td><b>${SYMBOL[severity]} ${say.severity[severity]}</b><br>${place}<div class="rule">[${rule}]</div></td><td>${message}${advice}</td><td class="small">${clauseLines(violation, quoted, all)}</td><td>${done}</td></tr>`;
}

/** A clause is quoted word for word the first time that a post breaks it, and named after that. */
function clauseLines({ clauses, category }: Violation, quoted: Set<string>, { say, names }: Digest): Markup[] {
  if (clauses.length === 0) return RECORD_CATEGORIES.has(category) ? [] : [markup`${say.noClause}`];
  return clauses.map(({ guideline, label, text }) => {
    const name = clauseName(guideline, label, names);
    const again = quoted.has(name);
    quoted.add(name);
    return markup`<p><b>${name}</b>${again ? say.quotedAbove : say.quote(text)}</p>`;
  });
}

/** Boxes to tick; ticked where a reviewer has left the finding open. What no reason excuses is offered no box for one. */
function openCell(violation: Violation, reviewed: readonly ReviewedFinding[], say: SheetWording): Markup {
  const { rule, fingerprint } = violation;
  const isLeft = reviewed.some(
    (each) => each.rule === rule && each.fingerprint === fingerprint && !each.accepted && wasAsked(each),
  );
  const last = isUnacceptable(violation) ? say.unacceptable : `□ ${say.accepted}`;
  return markup`□ ${say.open}<br>${isLeft ? "☑" : "□"} ${say.left}<br>${last}`;
}

/** A review shows what never stops a post, and asks for the approval by itself. */
function wasAsked({ severity, rule }: ReviewedFinding): boolean {
  return severity !== "info" && rule !== "approval";
}

function acceptedCell({ reason, by, until }: Accepted, say: SheetWording): Markup {
  return markup`☑ ${say.accepted}<br>${reason}${say.acceptedBy(by, until)}`;
}

function uncheckedLines(unchecked: PostDigest["report"]["unchecked"], all: Digest): Markup[] {
  if (unchecked.length === 0) return [];
  const lines = describeAllUnchecked(unchecked, all).map((line) => markup`<p>! ${line}</p>`);
  return [markup`<div class="note"><b>${all.say.unchecked}</b>${lines}</div>`];
}
