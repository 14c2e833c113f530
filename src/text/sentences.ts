// PROVISIONAL: to be replaced by the text layer's own.
import type { Sentence } from "../types.js";
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const m of text.matchAll(/[。！？!?]+[」』）)】]*|\n+/gu)) {
    const end = m.index + m[0].length;
    if (end > start) found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
