import { withoutEnd } from "../text/ends.js";

/** The number before an item, as documents of Japanese offices count: 第1条, １, ⑴, （１）, ①, ア, (ア), ・. */
export interface Marker {
  /** Markers of one kind count one level. */
  readonly kind: MarkerKind;
  /** 1 for ア and ⑴; 0 for a bullet, which does not count. */
  readonly number: number;
  /** As printed, without what parts it from the words: ⑷, （７）, ア. */
  readonly printed: string;
  /** What follows it on the line. */
  readonly rest: string;
}

export type MarkerKind =
  | "supplement"
  | HeadingKind
  | "chapter"
  | "section"
  | "article"
  | "plain"
  | "bracketed"
  | "circled"
  | "kana"
  | "bracketed-kana"
  | "kanji"
  | "bullet";

/** ## in Markdown, with or without a number; 【 】. */
export type HeadingKind = "heading1" | "heading2" | "heading3" | "heading4" | "heading5" | "heading6";

/** The marker that a line begins with, or null. Never throws, linear. */
export function parseMarker(line: string): Marker | null {
  const words = line.trim();
  return parseHeading(words) ?? parseNumber(words);
}

/** A title in Markdown has no number where it is the document's own. */
function parseHeading(words: string): Marker | null {
  const [, marks = "##", title] = /^(#{1,6})\s+(\S.*)$/u.exec(words) ?? /^()?【(.{1,30})】$/u.exec(words) ?? [];
  if (title === undefined) return null;
  const kind: HeadingKind = `heading${marks.length as 1 | 2 | 3 | 4 | 5 | 6}`;
  const numbered = parseNumber(title);
  if (numbered !== null && numbered.number > 0) return { ...numbered, kind };
  return marks.length === 1 ? null : { kind, number: 0, printed: title, rest: title };
}

function parseNumber(line: string): Marker | null {
  const words = line.replace(/^[-*+]\s+(?=[\p{Ps}\p{No}\p{Nd}ア-ンＡ-Ｚ第])/u, "");
  for (const { kind, form, read } of FORMS) {
    const match = form.exec(words);
    const number = match === null ? null : read(match[1] ?? "");
    if (match === null || number === null) continue;
    const rest = words.slice(match[0].length);
    return { kind, number, printed: withoutEnd(match[0], /[\s.．、,]/u), rest: rest.trim() };
  }
  return null;
}

interface Form {
  readonly kind: MarkerKind;
  /** Group 1: what counts. */
  readonly form: RegExp;
  readonly read: (words: string) => number | null;
}

const DIGITS = "[0-9０-９]{1,3}";
const KANJI = "[一二三四五六七八九十]{1,3}";
/** A number alone is parted from the words by a dot or a space; 10月 and 3年 are no markers. */
const PARTED = "(?:[.．、]\\s*|\\s+)(?=\\S)";

const FORMS: readonly Form[] = [
  { kind: "supplement", form: /^(附)\s*則\s*/u, read: () => 1 },
  { kind: "chapter", form: new RegExp(`^第\\s*(${DIGITS}|${KANJI})\\s*章\\s*`, "u"), read: readNumber },
  { kind: "section", form: new RegExp(`^第\\s*(${DIGITS}|${KANJI})\\s*節\\s*`, "u"), read: readNumber },
  { kind: "article", form: new RegExp(`^第\\s*(${DIGITS}|${KANJI})\\s*条\\s*`, "u"), read: readNumber },
  { kind: "chapter", form: new RegExp(`^第\\s*(${DIGITS}|${KANJI})\\s+(?=\\S)`, "u"), read: readNumber },
  { kind: "bracketed", form: new RegExp(`^[(（]\\s*(${DIGITS})\\s*[)）]\\s*`, "u"), read: readNumber },
  { kind: "bracketed", form: /^([⑴-⒇])\s*/u, read: (sign) => ordinal(sign, "⑴", 20) },
  { kind: "circled", form: /^([①-⑳])\s*/u, read: (sign) => ordinal(sign, "①", 20) },
  { kind: "bracketed-kana", form: /^[(（]\s*([ァ-ンｱ-ﾝ])\s*[)）]\s*/u, read: readKana },
  { kind: "bracketed-kana", form: /^([㋐-㋾])\s*/u, read: (sign) => ordinal(sign, "㋐", 47) },
  { kind: "kana", form: /^([ア-ンｱ-ﾝ])(?:[.．]\s*|\s+)(?=\S)/u, read: readKana },
  { kind: "plain", form: new RegExp(`^(${DIGITS})${PARTED}`, "u"), read: readNumber },
  { kind: "kanji", form: new RegExp(`^(${KANJI})${PARTED}`, "u"), read: readNumber },
  { kind: "bullet", form: /^[・●○■◆◇□▪•‐-]\s*(?=\S)/u, read: () => 0 },
];

const KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

function readKana(letter: string): number | null {
  const at = KANA.indexOf(letter.normalize("NFKC"));
  return at < 0 ? null : at + 1;
}

function readNumber(words: string): number | null {
  const digits = words.normalize("NFKC");
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [, tens, ones] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(words) ?? [];
  const value = (tens === undefined ? 0 : Math.max(1, ONES.indexOf(tens)) * 10) + Math.max(0, ONES.indexOf(ones ?? ""));
  return value > 0 ? value : null;
}

const ONES = " 一二三四五六七八九";

function ordinal(sign: string, first: string, count: number): number | null {
  const at = (sign.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0);
  return at >= 0 && at < count ? at + 1 : null;
}
