import type { FormatOptions, Post, PostPaper, PostReport, PostReview, Printable, Range } from "../types.js";
import { nameOfPost } from "./describe.js";
import type { Digest, PostDigest } from "./digest.js";
import { approvalBoxes, checklistTable } from "./html-checklist.js";
import type { Size } from "./html-density.js";
import { approvalTable, foot, head } from "./html-frame.js";
import { clauseName } from "./clause-name.js";
import { type ClauseNamer, findingsTable } from "./html-findings.js";
import { heightsOf } from "./html-heights.js";
import { markup, type Markup } from "./html-markup.js";
import { type PagePart, pagesOf } from "./html-pages.js";
import { postCards } from "./html-post.js";
import type { SheetWording } from "./html-wording.js";
import { hider, secretRanges } from "./mask.js";

/** What every sheet of a run is made of. */
export interface Sheets {
  readonly printable: Printable;
  readonly options: FormatOptions;
  readonly all: Digest;
  readonly say: SheetWording;
}

/** One post, and what its sheet is made of, rid of secrets. */
interface Shown extends Omit<Sheets, "printable"> {
  readonly given: PostDigest;
  readonly report: PostReport;
  readonly post: Post | undefined;
  readonly paper: PostPaper | undefined;
  readonly secrets: readonly Range[];
  readonly name: string;
  readonly printed: number | undefined;
  readonly size: Size;
  readonly parts: readonly PagePart[];
  readonly nameOf: ClauseNamer;
}

/** One post, on a page as long as that can be read; `at`: its place in the report. */
export function sheet(given: PostDigest, at: number, { printable, ...sheets }: Sheets): Markup {
  const report = printable.report.posts[at] ?? given.report;
  const secrets = secretRanges(report);
  const { post, paper } = withoutSecrets(given.post, printable.papers?.posts[at], secrets);
  const name = [report.path, nameOfPost(given, sheets.all)].filter(Boolean).join(" ");
  const measured = { report: { ...given.report, lengths: report.lengths }, post };
  const pages = pagesOf((size) => heightsOf(measured, paper, sheets.all.names.size, size));
  const printed = printable.papers?.printed;
  const nameOf = namer(sheets.all, pages.size);
  const shown: Shown = { ...sheets, ...pages, given, report, post, paper, secrets, name, printed, nameOf };
  const quoted = new Set<string>();
  return markup`${pages.parts.map((part, nth) => page(part, nth, quoted, shown))}`;
}

/** Where there is little room, and one guideline, whose name is at the top, its clauses are named by their numbers alone. */
function namer({ names }: Digest, { runsOn }: Size): ClauseNamer {
  return ({ guideline, label }) => (runsOn && names.size === 1 ? label : clauseName(guideline, label, names));
}

/** A page of its own; what a page before has quoted is not quoted again. */
function page(part: PagePart, nth: number, quoted: Set<string>, shown: Shown): Markup {
  const { size, parts, paper, report, say } = shown;
  const ending =
    nth === parts.length - 1
      ? markup`<table class="grid remarks"><tbody><tr><th>${say.remarks}</th><td></td></tr></tbody></table>
${foot(report, paper, say)}`
      : markup`<p class="note">${say.goesOn(nth + 1, parts.length, part.findings[1], foundIn(shown))}</p>`;
  return markup`<table class="sheet ${size.density}">
${running(nth, shown)}
<tbody><tr><td colspan="2">
${nth === 0 ? opening(shown) : ""}
${findings(part, quoted, shown)}
${questions(part, shown)}
${ending}
</td></tr></tbody>
</table>
`;
}

/** Repeated on every page that the sheet needs. */
function running(nth: number, { name, paper, printed, parts, say }: Shown): Markup {
  const day = printed === undefined ? "" : say.day(printed);
  const print = paper === undefined ? "" : `　SHA-256 ${paper.prints.text.slice(0, 12)}…`;
  const pages = parts.length === 1 ? "" : `　${say.nth(nth + 1, parts.length)}`;
  return markup`<thead class="running"><tr><th>${say.title}　${name}${pages}</th><th>${day}${print}</th></tr></thead>`;
}

function opening({ name, post, paper, report, secrets, size, all, say }: Shown): Markup {
  const media = paper?.media ?? [];
  return markup`${head(name, post, report.lengths, paper, all, say)}
${approvalTable(media, approvalBoxes(paper, say), say)}
${paper?.outdated === true ? markup`<p class="note">${say.outdated}</p>` : ""}
<h2>${say.post}</h2>
${postCards({ post, lengths: report.lengths, media, secrets }, size.runsOn, all.say, say)}`;
}

function foundIn({ given: { report } }: Shown): number {
  return report.violations.length + report.accepted.length;
}

function findings(part: PagePart, quoted: Set<string>, shown: Shown): Markup {
  const { given, paper, parts, options, nameOf, all, say } = shown;
  const [from, to] = part.findings;
  // What is left to say of all findings stands below the last one.
  const isLast = part === parts.find((each) => each.findings[1] === foundIn(shown));
  if (from === to && !isLast) return markup``;
  const reviewed = paper?.review?.findings ?? [];
  return markup`<h2 class="titled">${say.findings}${from > 0 ? say.goneOn : ""}</h2>
${findingsTable(given, { range: part.findings, isLast, quoted, nameOf }, reviewed, options.quiet, all, say)}`;
}

function questions({ questions: range }: PagePart, { given, paper, parts, nameOf, all, say }: Shown): Markup {
  const [from, to] = range;
  const isNone = parts.at(-1)?.questions[1] === 0;
  if (from === to && !isNone) return markup``;
  return markup`<h2 class="titled">${all.say.checklist}${from > 0 ? say.goneOn : ""}</h2>
${checklistTable(given, range, paper, nameOf, all, say)}`;
}

/** Fields and records may repeat what the text must not show; the text itself is masked where it is shown. */
function withoutSecrets(
  post: Post | undefined,
  paper: PostPaper | undefined,
  secrets: readonly Range[],
): { readonly post: Post | undefined; readonly paper: PostPaper | undefined } {
  if (post === undefined || secrets.length === 0) return { post, paper };
  const hide = hider(post.text, secrets);
  return {
    post: { ...post, fields: hidden(post.fields, hide) },
    paper: paper && {
      ...paper,
      author: hidden(paper.author, hide),
      media: hidden(paper.media, hide),
      review: hidden<PostReview | null>(paper.review, hide),
    },
  };
}

/** A value with every string in it rid of secrets. */
function hidden<T>(value: T, hide: (words: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "string" ? hide(part) : part)) as T;
}
