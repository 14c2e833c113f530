import { once } from "../once.js";

/** What foldCharacter answers for a code unit that cannot be folded alone. A noncharacter, never a result. */
export const SLOW = 0xffff;

/** The folded code unit of a BMP character that is always a grapheme of its own and folds to one unit; else SLOW. */
export function foldCharacter(code: number): number {
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const folded = isPlain(code)
    ? code
    : isWideAscii(code)
      ? code - WIDE_FROM_ASCII
      : classify(String.fromCharCode(code));
  table[code] = folded;
  return folded;
}

/** Fold one grapheme. "" where there is nothing to see. */
export function foldCluster(cluster: string): string {
  if (isEmoji(cluster)) return trimEmoji(cluster);
  const visible = cluster.replace(LINE_SEPARATOR, "\n").replace(INVISIBLE(), "");
  if (visible === "" || KEPT.test(visible)) return visible;
  const folded = visible.normalize("NFKC");
  if (folded.startsWith(" ") && !/^\s/u.test(visible)) return visible;
  return folded.length > 1 && JAPANESE_WITH_MARKS().test(folded) ? folded.replace(/\p{M}/gu, "") : folded;
}

/** 0: not asked yet. Filled on demand: most posts use a few hundred characters. */
const table = new Uint16Array(0x10000);

/** NFKC would turn these into something a reader does not see there: … into three full stops, ￣ into space and accent. */
const KEPT = /^[…‥～－]$/u;
const INVISIBLE = once(() => /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?![\t\n])\p{Cc}/gu);
const LINE_SEPARATOR = /[\u2028\u2029\u0085\v\f]/gu;
/** Marks, controls, surrogates, pictographs, Hangul letters, (han)dakuten: what may join a neighbour or vanish. */
const DEPENDENT = once(
  () =>
    /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Extended_Pictographic}\p{Default_Ignorable_Code_Point}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\uFFA0-\uFFDC\uFF9E\uFF9F\u309B\u309C\u2800]/u,
);
/** A letter crossed out (死̶) or with a mark that no letter has (あ゙) is read as the letter. */
const JAPANESE_WITH_MARKS = once(() => /^[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー]\p{M}/u);

const TAGS = /[\u{E0000}-\u{E007F}]/gu;
/** Punctuation and letters first, emoji only by a selector that phones add by themselves: they fold like any character. */
const TEXT_FIRST = /^[‼⁉〰〽™©®㊗㊙][\uFE0E\uFE0F]?$/u;
const EMOJI = once(
  () =>
    /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}[\p{M}]*(?:\uFE0F|\u200D|\p{Emoji_Modifier})|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u,
);

function isEmoji(cluster: string): boolean {
  return EMOJI().test(cluster) && !TEXT_FIRST.test(cluster);
}

/** Without what joins nothing, and without the tag letters that only the flags of 🏴 have. */
function trimEmoji(cluster: string): string {
  const emoji = cluster.startsWith("🏴") ? cluster : cluster.replace(TAGS, "");
  let end = emoji.length;
  while (emoji.charAt(end - 1) === "\u200D") end--;
  return emoji.slice(0, end);
}

/** Letters that fold to themselves, told without classes of letters, which take a while to make. */
function isPlain(code: number): boolean {
  if (code < 0x3000) return code >= 0x20 && code < 0x7f;
  return (
    (code >= 0x3001 && code <= 0x3011) ||
    (code >= 0x3041 && code <= 0x3094) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

const WIDE_FROM_ASCII = 0xfee0;

/** ！ to ｝, without －, which is kept. */
function isWideAscii(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5d && code !== 0xff0d;
}

function classify(character: string): number {
  if (character === "\n" || character === "\t" || KEPT.test(character)) return character.charCodeAt(0);
  if (DEPENDENT().test(character)) return SLOW;
  const folded = foldCluster(character);
  return folded.length === 1 ? folded.charCodeAt(0) : SLOW;
}
