import { firstEndingBehind, matchesIn, once } from "../../src/define-rule.js";
import type { Certainty, Document, Mark, Range } from "../../src/define-rule.js";

interface Slip {
  readonly at: Range;
  readonly say: "particle" | "sentence" | "digits" | "glued";
  readonly data: undefined;
  readonly certainty: Certainty;
  readonly advice: string;
  readonly suggestions: readonly { readonly message: string; readonly at: Range; readonly text: string }[];
}

/** Platforms on which a tag in the text is one. */
const WITH_TAGS: ReadonlySet<string> = new Set(
  "x x-premium instagram facebook threads youtube tiktok bluesky".split(" "),
);

const MOST_SUGGESTIONS = 5;

/** Tags that take in more than was meant, or are none: one finding a kind, at its first place. */
export function* tagSlips(document: Document): Iterable<Slip> {
  const kinds = new Map<Slip["say"], Slip[]>();
  for (const slip of allSlips(document)) {
    const same = kinds.get(slip.say);
    if (same === undefined) kinds.set(slip.say, [slip]);
    else if (same.length < MOST_SUGGESTIONS) same.push(slip);
  }
  for (const [first, ...others] of kinds.values()) {
    if (first === undefined) continue;
    yield { ...first, suggestions: [first, ...others].flatMap(({ suggestions }) => suggestions) };
  }
}

function* allSlips({ folded: { text }, hashtags, platforms, links }: Document): Iterable<Slip> {
  if (!text.includes("#") || !platforms.known.some(({ id }) => WITH_TAGS.has(id))) return;
  for (const tag of hashtags) {
    const slip = swallowed(tag);
    if (slip !== null) yield slip;
  }
  yield* yearTags(text);
  if (!platforms.known.some(({ unit }) => unit === "weighted")) return;
  for (const slip of gluedTags(text)) {
    const link = links[firstEndingBehind(links, slip.at[0])];
    if (link === undefined || slip.at[0] < link.start) yield slip;
  }
}

/** Behind kanji or katakana, because kana names may end so too (#みなと, #いちごの). */
const PARTICLE = once(() => /(?<=[\p{sc=Han}ァ-ヶー])(?:から|まで|では|には|との|への|での|[のをにではがへ])$/u);
const SENTENCE = once(
  () =>
    /^.{2,}[\p{sc=Han}ァ-ヶー](?:[のをにではがへ]|から|まで|では|には).{2,}(?:です|ます|ました|ません|でした|ください|ましょう)$/u,
);

function swallowed({ start, end, name }: Mark): Slip | null {
  // #9110または…: a telephone number and the sentence.
  if (/^\d{3,5}\P{N}/u.test(name)) return null;
  const particle = PARTICLE().exec(name);
  if (particle !== null && particle.index > 1) {
    const cut = start + 1 + particle.index;
    const suggestion = {
      message: `「#${name.slice(0, particle.index)} ${particle[0]}」と、間に空白を入れる`,
      at: [cut, cut] as const,
      text: " ",
    };
    const advice = "ハッシュタグの後ろに空白を入れてください。";
    return {
      at: [start, end],
      say: "particle",
      data: undefined,
      certainty: "likely",
      advice,
      suggestions: [suggestion],
    };
  }
  if (!SENTENCE().test(name)) return null;
  const advice = "ハッシュタグにする言葉の後ろに空白を入れてください。";
  return { at: [start, end], say: "sentence", data: undefined, certainty: "hint", advice, suggestions: [] };
}

/** #2026. Other short numbers are telephone services (#7119) or count something (#1). */
const YEAR = once(() => /(?<![\p{L}\p{N}_&#/])#(?:19|20)\d\d(?![\p{L}\p{N}_\uFE0F\u20E3-])/gu);

function* yearTags(text: string): Iterable<Slip> {
  for (const { index, 0: words } of matchesIn(text, YEAR())) {
    const advice = "「#花水市2026」のように、言葉と合わせてください。";
    yield {
      at: [index, index + words.length],
      say: "digits",
      data: undefined,
      certainty: "hint",
      advice,
      suggestions: [],
    };
  }
}

/** Behind Japanese or a number; a Latin letter may belong to it (C#, F#). */
const GLUED = once(() => /(?<=[\p{sc=Han}ぁ-んァ-ヶー々0-9])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu);

function* gluedTags(text: string): Iterable<Slip> {
  for (const { index, 0: words } of matchesIn(text, GLUED())) {
    const suggestion = { message: `「${words}」の前に空白を入れる`, at: [index, index] as const, text: " " };
    const advice = "「#」の前に空白を入れてください。";
    const at = [index, index + words.length] as const;
    yield { at, say: "glued", data: undefined, certainty: "likely", advice, suggestions: [suggestion] };
  }
}
