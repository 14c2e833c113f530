import { InputError } from "./input-error.js";
import type { Parts } from "./office-parts.js";

/** What the libraries take their time and memory for. */
export interface MarkupLimits {
  /** Tags and attributes of all parts. */
  readonly marks: number;
  /** Bytes from one tag to the next: the words of one place, or the attributes of one tag. */
  readonly stretch?: number;
  /** Marks of complex fields: each is looked for among those before it. */
  readonly fields?: number;
}

/** Throws InputError for a file of Office that unfolds into few megabytes, and keeps its reader busy for minutes. */
export function checkMarkup(parts: Parts, file: string, limits: MarkupLimits): void {
  let marks = 0;
  let fields = 0;
  for (const [name, part] of parts) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const isWithin = isAside(name, bytes) || longestStretch(bytes) <= (limits.stretch ?? Infinity);
    marks += count(bytes, "<", limits.marks) + count(bytes, "=", limits.marks);
    fields += limits.fields === undefined ? 0 : count(bytes, "fldChar", limits.fields);
    if (!isWithin || marks > limits.marks || fields > (limits.fields ?? 0)) throw tooMuch(file);
  }
}

/** Data of other programs, which no reader opens. */
function isAside(name: string, bytes: Buffer): boolean {
  return /^(?:customXml|docProps)\//i.test(name) && !/sheetData|[<:]si\b|styleSheet/.test(bytes.toString("latin1"));
}

/** Up to one more than the most. */
function count(bytes: Buffer, mark: string, most: number): number {
  let found = 0;
  for (let at = bytes.indexOf(mark); at !== -1 && found <= most; at = bytes.indexOf(mark, at + mark.length)) found += 1;
  return found;
}

function longestStretch(bytes: Buffer): number {
  let longest = 0;
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf("<", at + 1);
    const end = next === -1 ? bytes.length : next;
    longest = Math.max(longest, end - at);
    at = end;
  }
  return longest;
}

function tooMuch(file: string): InputError {
  const problem = "中身の部品（文字の飾り、セル、項目）が多すぎるか、1か所が長すぎます。";
  return new InputError({ file, problem, repair: "検査する投稿だけを、新しいファイルに写してください。" });
}
