import type { FormatOptions, Post, PostPaper, PostReview, Printable, Range } from "../types.js";
import { nameOfPost } from "./describe.js";
import type { Digest, PostDigest } from "./digest.js";
import { approvalBoxes, checklistTable } from "./html-checklist.js";
import { densityOf } from "./html-density.js";
import { facts, foot, head } from "./html-frame.js";
import { findingsTable } from "./html-findings.js";
import { markup, type Markup } from "./html-markup.js";
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

/** One post on a page; `at`: its place in the report. */
export function sheet(given: PostDigest, at: number, { printable, options, all, say }: Sheets): Markup {
  const report = printable.report.posts[at] ?? given.report;
  const secrets = secretRanges(report);
  const { post, paper } = withoutSecrets(given.post, printable.papers?.posts[at], secrets);
  const name = [report.path, nameOfPost(given, all)].filter(Boolean).join(" ");
  const { media = [], review } = paper ?? {};
  return markup`<table class="sheet ${densityOf(given, report.lengths, paper)}">
${running(name, paper, printable.papers?.printed, say)}
<tbody><tr><td colspan="2">
${head(post, paper, all, say)}
${facts(name, post, report.lengths, media, approvalBoxes(paper, say), say)}
${paper?.outdated === true ? markup`<p class="note">${say.outdated}</p>` : ""}
<h2>${say.post}</h2>
${postCards({ post, lengths: report.lengths, media, secrets }, all.say, say)}
<h2>${say.findings}</h2>
${findingsTable(given, review?.findings ?? [], options.quiet, all, say)}
<h2>${all.say.checklist}</h2>
${checklistTable(given, paper, all, say)}
<table class="grid remarks"><tbody><tr><th>${say.remarks}</th><td></td></tr></tbody></table>
${foot(report, paper, say)}
</td></tr></tbody>
</table>
`;
}

/** Repeated on every page that the sheet needs. */
function running(name: string, paper: PostPaper | undefined, printed: number | undefined, say: SheetWording): Markup {
  const day = printed === undefined ? "" : say.day(printed);
  const print = paper === undefined ? "" : `　SHA-256 ${paper.prints.text.slice(0, 12)}…`;
  return markup`<thead class="running"><tr><th>${say.title}　${name}</th><th>${day}${print}</th></tr></thead>`;
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
