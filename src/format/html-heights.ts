// How high the parts of an approval sheet will be, near enough to know what fits on a page: HTML without a script cannot ask.
import type { Length, PostPaper, PostReport, Violation } from "../types.js";
import type { Size } from "./html-density.js";
import { columnsFor, grouped } from "./html-post.js";
import { remedies } from "./remedies.js";
import type { PostDigest } from "./digest.js";

/** Between the margins, in millimetres. */
const WIDTH = 186;

/** In millimetres. */
export interface Heights {
  /** Title, seals, facts and the post. */
  readonly head: number;
  /** Of each finding, with the clauses that it is the first to cite. */
  readonly findings: readonly number[];
  readonly unchecked: number;
  readonly questions: readonly number[];
  /** A heading with the head of its table. */
  readonly heading: number;
  /** Remarks, print and versions. */
  readonly tail: number;
}

export function heightsOf(
  { report, post }: Pick<PostDigest, "report" | "post">,
  paper: PostPaper | undefined,
  guidelines: number,
  size: Size,
): Heights {
  const heading = size.line * 1.06 + size.em * size.between;
  // What stands before the number of a clause.
  const city = size.runsOn && guidelines === 1 ? "" : "花水市 ";
  return {
    head: frame(paper, size) + heading + postHeight(post?.text ?? null, report.lengths, paper?.media.length ?? 0, size),
    findings: findingHeights(report, city, size),
    unchecked: report.unchecked.length === 0 ? 0 : (report.unchecked.length + 1) * size.line + 3.5,
    questions: questionHeights(report, paper, city, size),
    heading: (size.untitled ? 1.2 : heading) + size.line + size.row,
    tail: size.remarks + 4 + size.row + 3.2 * size.small.line,
  };
}

function frame(paper: PostPaper | undefined, { line, small, seal, row, runsOn, untitled, em }: Size): number {
  const oral = (paper?.oral ?? []).map(({ clause, text }) => `　□ ${clause}「${text}」`);
  const width = WIDTH - 25;
  const spoken = runsOn
    ? wrapped(oral.join(""), width / small.em)
    : sum(oral.map((each) => wrapped(each, width / small.em)));
  const files = (paper?.media ?? []).map(({ file, alt }) => `${file}（${alt ?? ""}）、`).join("");
  const media = wrapped(files, width / em);
  const seals = line * 1.84 + 3.4 + seal;
  const title = em * 2.4 + (untitled ? 0 : line) + 1.5 + 4 * (line + row);
  const approval = (1 + Math.min(1, media)) * row + (1 + media) * line + spoken * small.line + 1.5;
  return 1.5 + Math.max(seals, title) + approval + (paper?.outdated === true ? line + 4 : 0);
}

function postHeight(text: string | null, lengths: PostReport["lengths"], media: number, size: Size): number {
  const { em, line, runsOn } = size;
  if (text === null) return line;
  const groups = grouped(text, lengths, runsOn);
  const columns = { one: 1, two: 2, three: 3 }[
    columnsFor(text, groups.length).split(" ")[0] as "one" | "two" | "three"
  ];
  const width = (WIDTH - 2.5 * (columns - 1)) / columns - 4;
  const heads = Math.max(1, ...groups.map((group) => group.length));
  const balloon = groups.some(isBalloon) ? 5 : 0;
  const inside =
    (wrapped(text, (width - balloon) / em) + 1) * line +
    (runsOn ? Math.ceil(heads / 2) : heads) * (line + 1.2) +
    media * (line + 3) +
    balloon / 2;
  const others = lengths.filter(({ cut }) => cut === undefined).length;
  return Math.ceil(groups.length / columns) * (inside + 3.2 + 2.5) + (others + 1) * line;
}

function isBalloon([length, ...more]: readonly Length[]): boolean {
  return more.length === 0 && length?.platform.startsWith("line") === true;
}

/** The columns beside the text of a finding, in full-width characters. */
const BESIDE = 10.5 + 10.2;

function findingHeights(
  { violations, accepted }: PostReport,
  city: string,
  { em, line, small, row, runsOn }: Size,
): number[] {
  const width = (WIDTH - 9) / em - BESIDE;
  const [seen, remedied] = [new Set<string>(), new Set<string>()];
  const all = [...violations.map((each) => ({ ...each, reason: "" })), ...accepted];
  return all.map((each) => {
    const labels = each.clauses.map(({ label }) => `〔${city}${label}〕`).join("");
    const parts = [each.message, ...remedyOf(each, remedied), each.reason];
    const lines = runsOn ? wrapped(parts.join("") + labels, width) : sum(parts.map((part) => wrapped(part, width))) + 1;
    const quoted = each.clauses.filter(({ id }) => !seen.has(id) && seen.add(id));
    const clauses = quoted.map(({ label, text }) => `${city}${label}「${text}」　`);
    const clauseLines = runsOn
      ? units(clauses.join("")) / (WIDTH / small.em - 1)
      : sum(clauses.map((clause) => wrapped(clause, WIDTH / small.em)));
    return Math.max(runsOn ? 2 : 3, lines) * line + row + clauseLines * small.line;
  });
}

/** Where a finding above says the same, it is only named. */
function remedyOf(violation: Violation, remedied: Set<string>): string[] {
  const told = remedies(violation).map((remedy) => `　→ ${remedy}`);
  const key = told.join("\n");
  if (remedied.has(key) && key.length > SAME.length) return [SAME];
  remedied.add(key);
  return told;
}

const SAME = "→ 直し方は、10行10列の指摘と同じです。";

function questionHeights(
  { checklist }: PostReport,
  paper: PostPaper | undefined,
  city: string,
  { em, line, row }: Size,
): number[] {
  const width = (WIDTH - 6) / em - 14.2;
  const answers = paper?.review?.answers ?? [];
  return asked(checklist, paper).map(({ question, label }) => {
    const note = answers.find((answer) => answer.question === question)?.note ?? "";
    const lines =
      wrapped(`${question} ［${city}${label}］`, width) + wrapped(note === "" ? "" : `覚え書き: ${note}`, width);
    return lines * line + row;
  });
}

/** Whether approval may be by word of mouth is asked beside the approval itself. */
function asked(checklist: PostReport["checklist"], paper: PostPaper | undefined): PostReport["checklist"] {
  const oral = paper?.oral ?? [];
  return checklist.filter(({ label }) => !oral.some(({ clause }) => clause.endsWith(` ${label}`)));
}

function wrapped(text: string, width: number): number {
  return text === "" ? 0 : sum(text.split(/\r\n|\r|\n/).map((each) => Math.max(1, Math.ceil(units(each) / width))));
}

/** Half-width letters take half a place. */
function units(words: string): number {
  return words.length - words.replace(/[^ -~｡-ﾟ]/g, "").length / 2;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, each) => total + each, 0);
}
