/** How the lines of a page were broken. */
export interface Layout {
  /** Characters of a full line; Infinity where lines are not broken, but paragraphs. */
  readonly width: number;
}

/** Nobody prints wider or narrower pages: there a line is a paragraph. */
const WIDEST = 60;
const NARROWEST = 28;

/** Guesses the width of the page from its longer lines. */
export function layoutOf(lines: readonly string[]): Layout {
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const isPage = longest >= NARROWEST && longest <= WIDEST && usual >= longest * 0.5;
  return { width: isPage ? longest : Infinity };
}

/** Does a line reach the margin, so that its last sentence may go on in the next? */
export function isFullLine(line: string, { width }: Layout): boolean {
  return line.trim().length >= width * 0.85;
}
