import { type Size, SIZES } from "./html-density.js";
import type { Heights } from "./html-heights.js";

/** What stands on one page, half-open: of the findings and of the questions. */
export interface PagePart {
  readonly findings: readonly [from: number, to: number];
  readonly questions: readonly [from: number, to: number];
}

export interface Pages {
  readonly size: Size;
  /** One, where it fits at any size. */
  readonly parts: readonly PagePart[];
}

/** The most readable size of those that need the fewest pages. */
export function pagesOf(heights: (size: Size) => Heights): Pages {
  const all = SIZES.map((size) => {
    const reckoned = heights(size);
    const parts = partsOf(reckoned, size.page);
    // A post may be longer than a page.
    return { size, parts, pages: parts.length + Math.floor(reckoned.head / size.page) };
  });
  return all.reduce((best, each) => (each.pages < best.pages ? each : best));
}

function partsOf(heights: Heights, page: number): readonly PagePart[] {
  const { findings, questions } = heights;
  if (whole(heights) > page) return divided(heights, page);
  return [{ findings: [0, findings.length], questions: [0, questions.length] }];
}

function whole({ head, findings, unchecked, questions, heading, tail }: Heights): number {
  return head + 2 * heading + sum(findings) + unchecked + sum(questions) + tail;
}

/** What does not fit any more begins the next page; the last one needs room for its tail. */
function divided({ head, findings, unchecked, questions, heading, tail }: Heights, page: number): readonly PagePart[] {
  const parts: PagePart[] = [];
  let left = page - NOTE - heading - (head % page);
  let start = { finding: 0, question: 0 };
  let at = { finding: 0, question: 0 };
  const turn = (): void => {
    parts.push({ findings: [start.finding, at.finding], questions: [start.question, at.question] });
    start = { ...at };
    left = page - NOTE - heading;
  };
  for (const height of findings) {
    if (height > left) turn();
    left -= height;
    at = { ...at, finding: at.finding + 1 };
  }
  left -= unchecked + heading;
  for (const height of [...questions, tail]) {
    if (height > left) turn();
    left -= height;
    at = { ...at, question: Math.min(questions.length, at.question + 1) };
  }
  turn();
  return parts;
}

/** That it goes on, at the end of a page. */
const NOTE = 6;

function sum(figures: readonly number[]): number {
  return figures.reduce((total, each) => total + each, 0);
}
