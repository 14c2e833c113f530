import { parseMarker } from "../outline/marker.js";

/** An operation policy: its text, and what stands under each of its headings. */
export interface Policy {
  /** NFKC. */
  readonly text: string;
  readonly sections: readonly PolicySection[];
}

export interface PolicySection {
  readonly heading: string;
  /** Up to the next heading of the same kind, so that numbered items stay in it. */
  readonly body: string;
}

interface Heading {
  readonly words: string;
  /** What follows on the same line: 目的：… */
  readonly inline: string;
  /** What marks it: #2, plain, 【】. */
  readonly kind: string;
}

/** Headings with #, numbers, 【】, ■, 「目的：…」 or a row of a table. Never throws. */
export function readPolicy(source: string): Policy {
  const text = source.normalize("NFKC");
  const lines = source.split(/\r\n|\n|\r/u).map((line) => line.trim());
  const headings = lines.map((line, at) => headingOf(line, lines[at - 1] ?? "", lines[at + 1] ?? ""));
  const sections = headings.flatMap((heading, at) =>
    heading === null ? [] : [sectionAt(heading, at, lines, headings)],
  );
  return { text, sections };
}

function sectionAt(
  { words, inline, kind }: Heading,
  at: number,
  lines: readonly string[],
  headings: readonly (Heading | null)[],
): PolicySection {
  const next = headings.findIndex((other, index) => index > at && other !== null && other.kind === kind);
  const below = lines.slice(at + 1, next < 0 ? undefined : next).join("\n");
  return { heading: words.normalize("NFKC"), body: `${inline}\n${below}`.normalize("NFKC").trim() };
}

const LONGEST = 30;

function headingOf(line: string, before: string, after: string): Heading | null {
  return signed(line) ?? row(line) ?? numbered(line, before, after);
}

/** # 目的, 【目的】 */
function signed(line: string): Heading | null {
  const [, marks, words] = /^(#{1,6})\s+(\S.*)$/u.exec(line) ?? [];
  if (marks !== undefined) return { words: words ?? "", inline: "", kind: `#${marks.length}` };
  const [, framed, rest] = /^[【［[〔](.{1,30}?)[】］\]〕]\s*(\S.*)?$/u.exec(line) ?? [];
  return framed === undefined ? null : { words: framed, inline: rest ?? "", kind: "【】" };
}

/** | 目的 | … | */
function row(line: string): Heading | null {
  const [, cell = "", rest = ""] = /^\|([^|]+)\|(.*)$/u.exec(line) ?? [];
  const words = cell.trim();
  const inline = rest.trimEnd().replace(/\|$/u, "");
  return words !== "" && words.length <= LONGEST
    ? { words, inline: inline.replace(/^[\s:-]+$/u, ""), kind: "|" }
    : null;
}

/** １ 目的, ■目的, 目的：…, or a line that stands alone. */
function numbered(line: string, before: string, after: string): Heading | null {
  const marker = parseMarker(line);
  const words = (marker?.rest ?? line).replace(/^[▼▶★]\s*/u, "");
  const kind = marker?.kind ?? (words === line ? "line" : "sign");
  const named = withColon(words, kind);
  if (named !== null) return named;
  const isMarked = kind !== "line" || standsAlone(line, before, after);
  return isMarked && isShort(words) ? { words, inline: "", kind } : null;
}

/** 目的：… */
function withColon(line: string, kind: string): Heading | null {
  const [, words, inline] = /^((?!https?:)[^:：。、]{1,20})[:：]\s*(\S.*)?$/u.exec(line) ?? [];
  return words === undefined ? null : { words, inline: inline ?? "", kind: `${kind}:` };
}

function isShort(words: string): boolean {
  return words !== "" && words.length <= LONGEST && !/[。．.!！?？、]$/u.test(words);
}

/** A short line without a mark is a heading where it follows an empty line and sentences follow it. */
function standsAlone(line: string, before: string, after: string): boolean {
  return before === "" && line.length <= 15 && after.length > line.length && !/[、，]/u.test(line);
}
