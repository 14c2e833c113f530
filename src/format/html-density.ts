import type { Length, PostPaper } from "../types.js";
import type { PostDigest } from "./digest.js";
import { grouped } from "./html-post.js";

/** How small a sheet is set, so that it fits on a page; what fits at no size is set to be read, and flows. */
export type Density = "" | "dense" | "tight";

/** Lines of a page at each size, as tools/sheets.ts measures them in Chromium with Noto Sans CJK. */
const FITS: readonly (readonly [Density, lines: number])[] = [
  ["", 46],
  ["dense", 53.5],
  ["tight", 68],
];

export function densityOf(digest: PostDigest, lengths: readonly Length[], paper: PostPaper | undefined): Density {
  const lines = linesOf(digest, grouped(digest.post?.text ?? "", lengths).length, paper);
  return FITS.find(([, most]) => lines <= most)?.[0] ?? "dense";
}

/** Roughly: full-width characters of the columns in which texts are set. */
export function linesOf(
  { report, post }: Pick<PostDigest, "report" | "post">,
  cards: number,
  paper: PostPaper | undefined,
): number {
  const { violations, accepted, checklist, unchecked } = report;
  const columns = Math.max(1, Math.min(3, cards));
  const text = wrapped(post?.text ?? "", Math.floor(52 / columns)) * Math.ceil(Math.max(1, cards) / columns);
  const seen = new Set<string>();
  const findings = [...violations, ...accepted].map(({ message, advice, clauses }) => {
    const quoted = clauses.filter(({ id }) => !seen.has(id) && seen.add(id));
    const clause = quoted.reduce((sum, each) => sum + wrapped(`${each.label}${each.text}市市市`, 20) * 0.9, 0);
    return Math.max(3, wrapped(message, 24) + wrapped(advice ?? "", 23) + 0.2, clause) + 0.4;
  });
  const oral = paper?.oral ?? [];
  const questions = checklist
    .filter(({ label }) => !oral.some(({ clause }) => clause.endsWith(label)))
    .map(({ question, label }) => wrapped(`［市市市${label}］${question}`, 32) + 0.4);
  return 18 + text + sum(findings) + sum(questions) + oral.length + unchecked.length;
}

function wrapped(text: string, width: number): number {
  return text === "" ? 0 : sum(text.split(/\r\n|\r|\n/).map((line) => Math.max(1, Math.ceil(units(line) / width))));
}

/** Half-width letters take half a place. */
function units(line: string): number {
  return line.length - line.replace(/[^ -~｡-ﾟ]/g, "").length / 2;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, each) => total + each, 0);
}
