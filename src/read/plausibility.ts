// How much a text looks like Japanese. Tells encodings apart that all accept the same bytes.

/** Enough for any draft; the beginning of a long file says as much as the whole. */
const SAMPLE = 20_000;

/** [first, last, weight], ascending. What is not listed weighs nothing; ASCII is not counted, every encoding has it. */
const WEIGHTS: readonly (readonly [first: number, last: number, weight: number])[] = [
  [0x00a7, 0x00b6, 0.5],
  [0x0391, 0x0451, 0.2],
  [0x2010, 0x27bf, 0.6],
  [0x3000, 0x303f, 1],
  [0x3041, 0x30ff, 1],
  [0x3220, 0x33ff, 0.5],
  [0x4e00, 0x9fff, 0.3],
  [0xfe00, 0xfe0f, 0.6],
  [0xff01, 0xff5e, 0.8],
  [0xff61, 0xff9f, 0.4],
  [0xffe0, 0xffe5, 0.8],
  [0x1f000, 0x1faff, 0.8],
];

/** 0 (noise) to 1 (kana, everyday kanji and their punctuation); 1 for a text that is all ASCII. */
export function plausibility(text: string): number {
  let counted = 0;
  let sum = 0;
  for (const character of text.slice(0, SAMPLE)) {
    const code = character.codePointAt(0) ?? 0;
    if (isPlainAscii(code)) continue;
    counted++;
    sum += everydayKanji().has(character) ? 1 : weight(code);
  }
  return counted === 0 ? 1 : sum / counted;
}

function isPlainAscii(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x09 || code === 0x0a || code === 0x0d;
}

function weight(code: number): number {
  return WEIGHTS.find(([first, last]) => code >= first && code <= last)?.[2] ?? 0;
}

let kanji: ReadonlySet<string> | undefined;

/** JIS level 1, the 2,965 kanji of everyday use: rows 16 to 47 of EUC-JP's own table. */
function everydayKanji(): ReadonlySet<string> {
  if (kanji !== undefined) return kanji;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xcf; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const table = new TextDecoder("euc-jp").decode(Uint8Array.from(bytes));
  kanji = new Set([...table].filter((character) => character >= "\u4e00" && character <= "\u9fff"));
  return kanji;
}
