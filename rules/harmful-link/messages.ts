interface Data {
  readonly what: string;
}

const CHECK = "正しいページを自分で開き、そのアドレスを写し直してください。";

/** What to do about each kind. */
export const ADVICES = {
  number: "名前のあるアドレス（公式のページ）に置き換えてください。",
  "unnamed-program": "リンクを消し、配布する人の公式のページか、アプリの公式ストアを案内してください。",
  userinfo: CHECK,
  letters: CHECK,
  lookalike: CHECK,
  near: CHECK,
  ending: CHECK,
  program: "プログラムを直接ダウンロードさせず、公式の配布ページや、アプリの公式ストアを案内してください。",
  archive: "圧縮ファイルの中身を確かめ、できればファイルを置いたページへリンクしてください。",
  adult: "リンクを消してください。",
  lure: "リンク先を開かずに運営者を確かめ、役所や国の公式のページに置き換えてください。",
  retired: "今のページのアドレスに置き換えてください。",
  scheme: "ページのアドレス（https:// で始まるもの）に置き換えてください。",
  broken: "アドレスの書き間違いを直し、開けることを確かめてください。",
} as const;

type Say = (data: Data) => string;

export const messages: Readonly<Record<keyof typeof ADVICES, { readonly ja: Say; readonly en: Say }>> = {
  number: {
    ja: ({ what }) => `「${what}」は番号だけのアドレスで、誰のサイトか分かりません。`,
    en: ({ what }) => `"${what}" is an address of numbers only.`,
  },
  "unnamed-program": {
    ja: ({ what }) =>
      `誰のものか分からない番号だけのアドレスから、プログラムを直接ダウンロードさせるリンクです（${what}）。`,
    en: ({ what }) => `This downloads a program from an address of numbers only (${what}).`,
  },
  userinfo: {
    ja: ({ what }) => `行き先は「@」の後ろの「${what}」です。前の名前は見せかけです。`,
    en: ({ what }) => `This leads to "${what}", behind the @; the name before it is a disguise.`,
  },
  letters: {
    ja: ({ what }) => `「${what}」に、見分けのつかない別の文字が使われています。`,
    en: ({ what }) => `"${what}" is written with letters that look like others.`,
  },
  lookalike: {
    ja: ({ what }) => `「${what}」は公的機関のアドレスに似せた、別のサイトです。`,
    en: ({ what }) => `"${what}" only looks like a public body's address.`,
  },
  near: {
    ja: ({ what }) => `「${what}」とつづりが少しだけ違います。`,
    en: ({ what }) => `This differs from "${what}" by a letter or two.`,
  },
  ending: {
    ja: ({ what }) => `「${what}」の名前を使っていますが、並びや終わりが違う別のアドレスです。`,
    en: ({ what }) => `This has the name of "${what}", but in another order or with another ending.`,
  },
  program: {
    ja: ({ what }) => `プログラムのファイル（${what}）を直接ダウンロードさせるリンクです。`,
    en: ({ what }) => `This downloads a program (${what}).`,
  },
  archive: {
    ja: ({ what }) => `圧縮・マクロ付きのファイル（${what}）へのリンクです。中身を確かめましたか。`,
    en: ({ what }) => `This downloads a file that may hold programs (${what}). Did you check it?`,
  },
  adult: {
    ja: ({ what }) => `アダルト・賭博のサイトとみられるリンクです（${what}）。`,
    en: ({ what }) => `This seems to lead to an adult or gambling site (${what}).`,
  },
  lure: {
    ja: ({ what }) => `公的な手続きを装うアドレスに多い形です（${what}）。`,
    en: ({ what }) => `Addresses of this form often pretend to be a public service (${what}).`,
  },
  retired: {
    ja: ({ what }) => `「${what}」は手放したドメインです。第三者が取得して、偽のサイトに悪用できます。`,
    en: ({ what }) => `"${what}" is a domain that was given up: anybody can take it and misuse it.`,
  },
  scheme: {
    ja: ({ what }) => `「${what}」で始まるアドレスは、開いた人の機器で何かを動かします。`,
    en: ({ what }) => `"${what}" addresses run something on the reader's device.`,
  },
  broken: {
    ja: ({ what }) => `「${what}」は壊れたアドレスで、開けません。`,
    en: ({ what }) => `"${what}" is a broken address.`,
  },
};
