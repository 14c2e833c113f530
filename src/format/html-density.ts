import type { Length, PostPaper } from "../types.js";
import type { PostDigest } from "./digest.js";
import { grouped } from "./html-post.js";

/** How small a sheet is set, so that it fits on a page; what fits at no size is set to be read, and flows. */
export type Density = "" | "dense" | "tight";

/** Lines of a page at each size: from two hundred sheets of all lengths, measured in Chromium with Noto Sans CJK. */
const FITS: readonly (readonly [Density, lines: number])[] = [
  ["", 42.5],
  ["dense", 48],
  ["tight", 61],
];

export function densityOf(digest: PostDigest, lengths: readonly Length[], paper: PostPaper | undefined): Density {
  const lines = linesOf(digest, grouped(digest.post?.text ?? "", lengths).length, paper);
  return FITS.find(([, most]) => lines <= most)?.[0] ?? "dense";
}

/** Roughly: full-width characters of the columns in which texts are set. */
function linesOf({ report, post }: PostDigest, cards: number, paper: PostPaper | undefined): number {
  const { violations, accepted, checklist, unchecked } = report;
  const columns = Math.max(1, Math.min(3, cards));
  const text = wrapped(post?.text ?? "", Math.floor(52 / columns)) * Math.ceil(Math.max(1, cards) / columns);
  const seen = new Set<string>();
  const findings = [...violations, ...accepted].map(({ rule, message, advice, clauses }) => {
    const quoted = clauses.filter(({ id }) => !seen.has(id) && seen.add(id));
    const clause = quoted.reduce((sum, each) => sum + wrapped(`${each.label}${each.text}市市市`, 20) * 0.9, 0);
    return Math.max(3, wrapped(`${message}${rule}`, 24) + wrapped(advice ?? "", 23) + 0.2, clause) + 0.4;
  });
  const questions = checklist.map(({ question, label }) => wrapped(`［市市市${label}］${question}`, 28) + 0.4);
  const oral = (paper?.oral ?? []).length + 1;
  return 17 + text + sum(findings) + sum(questions) + oral + unchecked.length;
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
