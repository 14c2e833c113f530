import type { Length, Post, PostPaper, Range } from "../types.js";
import { markup, type Markup } from "./html-markup.js";
import type { SheetWording } from "./html-wording.js";
import { maskText } from "./mask.js";
import type { Wording } from "./wording.js";

/** A post as it is to be shown: what nobody may read is masked. */
export interface ShownPost {
  /** Undefined for a saved report, which does not hold the draft. */
  readonly post: Post | undefined;
  readonly lengths: readonly Length[];
  readonly media: PostPaper["media"];
  readonly secrets: readonly Range[];
}

/** The post as each platform will show it, with what is left of the limit. */
export function postCards(shown: ShownPost, isDense: boolean, wording: Wording, say: SheetWording): Markup {
  const { post, lengths, secrets } = shown;
  if (post === undefined) return markup`<p>${say.noPost}</p>`;
  const groups = grouped(post.text, lengths, isDense);
  const cards = groups.map((group) => card({ ...shown, post }, group, wording, say));
  const others = lengths.filter(({ cut }) => cut === undefined).map(wording.length);
  const columns = columnsFor(post.text, cards.length);
  return markup`<div class="cards ${columns}">${cards}</div>${others.map((each) => markup`<p>${each}</p>`)}${
    secrets.length === 0 ? "" : markup`<p class="small">${say.masked}</p>`
  }`;
}

const LONG = 700;

/**
 * A card for each platform; for all that show the text whole, one where it is long or there is little room: nobody reads it
 * three times.
 */
export function grouped(text: string, all: readonly Length[], isDense: boolean): readonly (readonly Length[])[] {
  const lengths = all.filter(({ cut }) => cut !== undefined);
  if (lengths.length === 0) return [[]];
  if (text.length <= LONG && !isDense) return lengths.map((length) => [length]);
  const [whole, over] = [lengths.filter(({ cut }) => cut === null), lengths.filter(({ cut }) => cut !== null)];
  return [...over.map((length) => [length]), ...(whole.length === 0 ? [] : [whole])];
}

/** Beside each other as far as the lines stay readable. */
export function columnsFor(text: string, cards: number): "one" | "two" | "three" | "one long" | "two long" {
  const long = text.length > LONG;
  if (cards === 1 || text.length > 1200) return long ? "one long" : "one";
  if (cards === 2 || cards === 4 || text.length > 500) return long ? "two long" : "two";
  return "three";
}

function card(
  { post, media, secrets }: ShownPost & { readonly post: Post },
  lengths: readonly Length[],
  wording: Wording,
  say: SheetWording,
): Markup {
  const [length] = lengths;
  const pictures = media.map((each) => markup`<div class="pictures">［${say.picture}］${mediaName(each, say)}</div>`);
  const text = markup`<p class="text">${textOf(post.text, length?.cut ?? null, secrets, say)}</p>`;
  const kind = lengths.length === 1 && length?.platform.startsWith("line") === true ? "line-balloon" : "";
  const heads = lengths.map((each) => headOf(each, wording));
  // Instagram and TikTok show the picture, and the text below it.
  const parts = length !== undefined && PICTURE_FIRST.has(length.platform) ? [...pictures, text] : [text, ...pictures];
  return markup`<div class="card ${kind}">${heads}${parts}</div>`;
}

const PICTURE_FIRST: ReadonlySet<string> = new Set(["instagram", "tiktok", "youtube"]);

/** On one line also where three stand beside each other: the account is named above. */
function headOf(length: Length, wording: Wording): Markup {
  return markup`<div class="where"><span class="${length.remaining < 0 ? "over" : ""}">${wording.length(length)}</span></div>`;
}

/** A file with what stands in its place for who cannot see it. */
export function mediaName({ file, alt }: PostPaper["media"][number], say: SheetWording): string {
  return `${file}（${alt === null || alt === "" ? say.noAlt : alt}）`;
}

function textOf(text: string, cut: number | null, secrets: readonly Range[], say: SheetWording): Markup {
  const fitting = marked(maskText(text, [0, cut ?? text.length], secrets));
  if (cut === null) return fitting;
  const rest = marked(maskText(text, [cut, text.length], secrets));
  return markup`${fitting}<span class="rest"><b>${say.overflow}</b>\n${rest}</span>`;
}

const SPECIAL = /https?:\/\/[!#-;=?-~]+|[#＃][\p{L}\p{N}_ー]+|@\w+/gu;

/** Links and tags as platforms set them off. Only for the eye: what counts as one is up to the rules. */
function marked(text: string): Markup {
  const parts: Markup[] = [];
  let at = 0;
  for (const { index, 0: words } of text.matchAll(SPECIAL)) {
    const kind = words.startsWith("http") ? markup`<u>${words}</u>` : markup`<span class="tag">${words}</span>`;
    parts.push(markup`${text.slice(at, index)}`, kind);
    at = index + words.length;
  }
  return markup`${parts}${text.slice(at)}`;
}
