import type { Lang } from "../../src/define-rule.js";

export interface Data {
  /** What was found, each once. */
  readonly words: string;
  readonly count: number;
}

export type Say =
  | "direction"
  | "invisible"
  | "damaged"
  | "private"
  | "platform"
  | "kana"
  | "wide"
  | "spaced"
  | "emoji"
  | "face"
  | "line"
  | "address"
  | "alt";

/** What may be a name or a number is not quoted here: findings of other rules hide such words where they stand. */
export const messages: Readonly<Record<Say, Readonly<Record<Lang, (data: Data) => string>>>> = {
  direction: {
    ja: () => "文字の向きを変える見えない文字が入っています。読む順番や、リンクの見た目が変わります。",
    en: () => "Invisible characters change the direction of the text.",
  },
  invisible: {
    ja: ({ count }: Data) => `見えない文字が${String(count)}か所に入っています。検索や読み上げで言葉が切れます。`,
    en: ({ count }: Data) => `Invisible characters in ${String(count)} places cut words for search and screen readers.`,
  },
  damaged: {
    ja: ({ words }: Data) => `文字化けした文字（${words}）があります。`,
    en: ({ words }: Data) => `Damaged characters (${words}).`,
  },
  private: {
    ja: ({ count }: Data) => `外字が${String(count)}字あります。ほかの機械では見えません。`,
    en: ({ count }: Data) => `${String(count)} private characters, which other machines cannot show.`,
  },
  platform: {
    ja: ({ words }: Data) => `「${words}」は、読み上げソフトや機種により正しく読まれません。`,
    en: ({ words }: Data) => `“${words}” may be read out wrongly or not at all.`,
  },
  kana: {
    ja: ({ count }) => `半角カナが${String(count)}か所にあります。読み上げで一字ずつに切れます。`,
    en: ({ count }) => `Half-width kana in ${String(count)} places are read out letter by letter.`,
  },
  wide: {
    ja: ({ count }) => `全角の英字が${String(count)}か所にあります。読み上げで一字ずつに切れます。`,
    en: ({ count }) => `Full-width letters in ${String(count)} places are read out one by one.`,
  },
  spaced: {
    ja: ({ words }: Data) => `「${words}」は字の間に空白があり、別々の字として読み上げられます。`,
    en: ({ words }: Data) => `“${words}” has spaces between its letters and is read out as single letters.`,
  },
  emoji: {
    ja: ({ words }: Data) => `絵文字が続いています（${words}）。読み上げでは、名前が一つずつ読まれます。`,
    en: ({ words }: Data) => `A run of emoji (${words}): screen readers name each of them.`,
  },
  face: {
    ja: ({ words }: Data) => `顔文字「${words}」は、読み上げでは記号の名前になります。`,
    en: ({ words }: Data) => `The emoticon “${words}” is read out as the names of marks.`,
  },
  line: {
    ja: ({ words }: Data) => `記号の罫線「${words}」は、読み上げでは記号の名前の繰り返しになります。`,
    en: ({ words }: Data) => `The line of marks “${words}” is read out mark by mark.`,
  },
  address: {
    ja: () => "URLのすぐ後ろに日本語が続いています。そこまでリンクになり、開けないことがあります。",
    en: () => "What follows an address without a space may become a part of the link.",
  },
  alt: {
    ja: ({ words }: Data) => `代替テキスト（alt）のない画像があります: ${words}。`,
    en: ({ words }: Data) => `No alternative text for: ${words}.`,
  },
};
