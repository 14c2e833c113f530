import { foldCharacter, foldCluster, SLOW } from "./fold-characters.js";
import { type Mapped, MappedBuilder } from "./mapped.js";

/** NFKC without the invisible, grapheme by grapheme, with the way back. Line ends become "\n". */
export function foldGraphemes(original: string): Mapped {
  const builder = new MappedBuilder();
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code === CARRIAGE_RETURN) {
      const end = original.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
      builder.push(LINE_FEED, at, end);
      at = end;
      continue;
    }
    const folded = foldCharacter(code);
    if (folded !== SLOW && !extendsBefore(original, at + 1)) builder.push(folded, at, ++at);
    else at = foldStretch(builder, original, at);
  }
  return builder.build();
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const WINDOW = 256;
/** A character and its marks: the usual case, told without the segmenter. */
const ONE_CLUSTER = /^.[\p{M}\uFF9E\uFF9F]*$/su;
/** か゛ typed as two characters. */
const VOICED = /^.[゛゜]$/su;
/** Made when first needed: that takes 7 ms, and most drafts do without. */
let segmenter: Intl.Segmenter | undefined;

/** May the character at `at` belong to the grapheme before it? */
function extendsBefore(original: string, at: number): boolean {
  if (at >= original.length) return false;
  const code = original.charCodeAt(at);
  return code !== CARRIAGE_RETURN && foldCharacter(code) === SLOW;
}

/** Segmenting is slow, so it is done only from here to the next character that surely stands alone. */
function foldStretch(builder: MappedBuilder, original: string, start: number): number {
  let end = start + 1;
  while (extendsBefore(original, end)) end++;
  const stretch = original.slice(start, Math.min(end, start + WINDOW));
  if (start + stretch.length === end && ONE_CLUSTER.test(stretch)) append(builder, stretch, start);
  else if (VOICED.test(stretch)) {
    append(builder, stretch.slice(0, -1), start);
    append(builder, stretch.slice(-1), end - 1);
  } else foldSegments(builder, original, start, end);
  return end;
}

/** In windows: Intl.Segmenter takes quadratic time on a long string (a megabyte of emoji: minutes). */
function foldSegments(builder: MappedBuilder, original: string, start: number, end: number): void {
  let size = WINDOW;
  for (let at = start; at < end;) {
    const windowEnd = Math.min(end, at + size);
    const next = foldWindow(builder, original.slice(at, windowEnd), at, windowEnd === end);
    size = next === at ? size * 2 : WINDOW;
    at = next;
  }
}

/** The last grapheme of a window may go on behind it, so it is left to the next one. Returns where that begins. */
function foldWindow(builder: MappedBuilder, window: string, start: number, isLast: boolean): number {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  for (const { segment, index } of segmenter.segment(window)) {
    if (!isLast && index + segment.length === window.length) return start + index;
    append(builder, segment, start + index);
  }
  return start + window.length;
}

function append(builder: MappedBuilder, cluster: string, start: number): void {
  const end = start + cluster.length;
  const letter = builder.last();
  const voiced = voice(letter, cluster);
  if (voiced !== null) {
    builder.replaceLast(voiced, end);
    return;
  }
  const folded = foldCluster(cluster);
  // A mark alone was parted from its letter by something invisible, and belongs to nothing that a reader sees.
  if (letter !== "" && MARKS.test(folded)) builder.replaceLast(letter.charCodeAt(0), end);
  else builder.pushText(folded, start, end);
}

const MARKS = /^\p{M}+$/u;

/** か and ゛ become が, also when something invisible stood between them. */
function voice(letter: string, mark: string): number | null {
  const combining = COMBINING.get(mark);
  if (letter === "" || combining === undefined) return null;
  const composed = (letter + combining).normalize("NFC");
  return composed.length === 1 ? composed.charCodeAt(0) : null;
}

const COMBINING = new Map([
  ["゛", "\u3099"],
  ["\uFF9E", "\u3099"],
  ["\u3099", "\u3099"],
  ["゜", "\u309A"],
  ["\uFF9F", "\u309A"],
  ["\u309A", "\u309A"],
]);
