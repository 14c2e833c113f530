// Where one post of a text ends and the next begins. Why so: split-drafts.rationale.md.

/** One post of a file, with what stands between its own lines of ---. */
export interface Section {
  /** null: it has none. */
  readonly head: string | null;
  /** 1-based line of the file on which the line of --- before the head stands. */
  readonly headLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

interface Line {
  readonly words: string;
  readonly start: number;
  /** After its line end. */
  readonly end: number;
}

export const RULE = /^---[ \t]*$/;
const KEY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/;
/** Goes on with the value above, or says nothing. */
const REST = /^(?:[ \t]+\S|-[ \t]|#)/;
/** Fields that nobody writes into a post itself. */
export const SIGNS: ReadonlySet<string> = new Set([
  "platform",
  "platforms",
  "scheduled_at",
  "approved_by",
  "account_type",
  "guideline",
  "sns-lint",
]);

/**
 * The posts in what follows a file's front matter, which ends before `line` (1-based). `several`: every line of ---
 * parts two posts; else only one that front matter follows.
 */
export function splitDrafts(source: string, line: number, several: boolean): Section[] {
  const lines = linesOf(source);
  const sections: Section[] = [];
  let open: Opened = { head: null, headLine: line, bodyLine: line, start: 0 };
  for (let at = 0; at < lines.length; at += 1) {
    const last = borderAt(lines, at, several);
    if (last === null) continue;
    sections.push(closed(open, source, startOf(lines, at)));
    const head = last === at ? null : source.slice(startOf(lines, at + 1), startOf(lines, last));
    open = { head, headLine: line + at, bodyLine: line + last + 1, start: startOf(lines, last + 1) };
    at = last;
  }
  return [...sections, closed(open, source, source.length)];
}

type Opened = Omit<Section, "body"> & { readonly start: number };

function closed({ start, ...section }: Opened, source: string, end: number): Section {
  return { ...section, body: source.slice(start, end) };
}

/** Index of the last line of what parts two posts at line `at`; null where nothing does. */
function borderAt(lines: readonly Line[], at: number, several: boolean): number | null {
  if (!RULE.test(wordsOf(lines, at))) return null;
  return endOfHead(lines, at, several) ?? (several ? at : null);
}

/** Index of the line that closes front matter which begins after line `at`; null where none does. */
function endOfHead(lines: readonly Line[], at: number, several: boolean): number | null {
  const keys: string[] = [];
  let next = at + 1;
  for (; next < lines.length && !RULE.test(wordsOf(lines, next)); next += 1) {
    const key = KEY.exec(wordsOf(lines, next))?.[1];
    if (key !== undefined) keys.push(key);
    else if (keys.length === 0 || !REST.test(wordsOf(lines, next))) return null;
  }
  const told = several ? keys.length > 0 : keys.some((key) => SIGNS.has(key));
  return told && next < lines.length ? next : null;
}

function wordsOf(lines: readonly Line[], at: number): string {
  return lines[at]?.words ?? "";
}

/** The end of the text for the line after the last. */
function startOf(lines: readonly Line[], at: number): number {
  return lines[at]?.start ?? lines.at(-1)?.end ?? 0;
}

export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ words: source.slice(start, index), start, end: index + end.length });
    start = index + end.length;
  }
  lines.push({ words: source.slice(start), start, end: source.length });
  return lines;
}
