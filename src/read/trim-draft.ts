export interface Trimmed {
  readonly text: string;
  /** Lines cut off before it. */
  readonly linesBefore: number;
}

/** Nothing to be seen: white space and characters without width. */
const INVISIBLE = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** Without blank lines around it and without the last line's end: those belong to the file, not to the draft. */
export function trimDraft(source: string): Trimmed {
  const firstVisible = source.length - source.trimStart().length;
  const start = Math.max(source.lastIndexOf("\n", firstVisible - 1), source.lastIndexOf("\r", firstVisible - 1)) + 1;
  const lastVisible = source.trimEnd().length;
  const rest = source.slice(lastVisible).search(/[\r\n]/);
  const end = rest < 0 ? source.length : lastVisible + rest;
  return { text: source.slice(start, end), linesBefore: countLines(source.slice(0, start)) };
}

/** True where a reader would see nothing. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Line ends in `text`. */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
