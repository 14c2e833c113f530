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

const RULE = /^---[ \t]*$/;
const KEY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/;
/** Goes on with the value above, or says nothing. */
const REST = /^(?:[ \t]+\S|-[ \t]|#)/;
/** Fields that nobody writes into a post itself. */
const SIGNS: ReadonlySet<string> = new Set([
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
  let open: Omit<Section, "body"> & { readonly start: number } = { head: null, headLine: line, bodyLine: line, start: 0 };
  const close = (end: number): void => {
    const { head, headLine, bodyLine, start } = open;
    sections.push({ head, headLine, bodyLine, body: source.slice(start, end) });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at];
    if (here === undefined || !RULE.test(here.words)) continue;
    const last = endOfHead(lines, at, several);
    if (last === null && !several) continue;
    close(here.start);
    const until = last ?? at;
    const head = last === null ? null : source.slice(here.end, lines[last]?.start);
    open = { head, headLine: line + at, bodyLine: line + until + 1, start: lines[until]?.end ?? source.length };
    at = until;
  }
  close(source.length);
  return sections;
}

/** Index of the line that closes front matter which begins after line `at`; null where none does. */
function endOfHead(lines: readonly Line[], at: number, several: boolean): number | null {
  const keys: string[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const words = lines[next]?.words ?? "";
    if (RULE.test(words)) return keys.length > 0 && (several || keys.some((key) => SIGNS.has(key))) ? next : null;
    const [, key] = KEY.exec(words) ?? [];
    if (key !== undefined) keys.push(key);
    else if (keys.length === 0 || !REST.test(words)) return null;
  }
  return null;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ words: source.slice(start, index), start, end: index + end.length });
    start = index + end.length;
  }
  lines.push({ words: source.slice(start), start, end: source.length });
  return lines;
}
