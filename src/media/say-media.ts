import type { Lang } from "../types.js";

/** Why a picture was not looked into. */
export type MediaFault =
  | "outside"
  | "folder"
  | "notFile"
  | "large"
  | "format"
  | "cut"
  | "nameless"
  | "network"
  | "absolute"
  | "missing"
  | "permission"
  | "damaged";

/** Larger files are not opened. */
export const MOST_MEGABYTES = 30;

const WHY: Readonly<Record<MediaFault, Readonly<Record<Lang, string>>>> = {
  outside: {
    ja: "下書きのフォルダーの外にあるファイルは開きません。",
    en: "Files outside the folder of the draft are not opened.",
  },
  folder: { ja: "ファイルではなくフォルダーです。", en: "It is a folder." },
  notFile: { ja: "ファイルではありません。", en: "It is no file." },
  large: {
    ja: `${String(MOST_MEGABYTES)}MBより大きいファイルは開きません。`,
    en: `Files over ${String(MOST_MEGABYTES)} MB are not opened.`,
  },
  format: {
    ja: "付帯情報を読める画像（JPEG、PNG、HEIC、WebPなど）ではありません。",
    en: "It is no picture whose metadata can be read (JPEG, PNG, HEIC, WebP).",
  },
  cut: { ja: "途中で切れていて、付帯情報を読みきれません。", en: "It is cut off, and not all it says can be read." },
  nameless: { ja: "media にファイルの名前がありません。", en: "The field media names no file." },
  network: { ja: "ネットワークの画像は開きません。", en: "Pictures on the network are not opened." },
  absolute: { ja: "下書きからの相対の場所で書いてください。", en: "Write its place relative to the draft." },
  missing: { ja: "ファイルが見つかりません。", en: "There is no such file." },
  permission: { ja: "読む権限がありません。", en: "It may not be read." },
  damaged: { ja: "壊れているか、読めない形式です。", en: "It is damaged, or of a format that cannot be read." },
};

/** One sentence that names the file, and why. */
export function sayMedia(fault: MediaFault, file: string, lang: Lang): string {
  const said = { ja: `画像「${file}」を調べていません。`, en: `The picture "${file}" was not checked. ` };
  return `${said[lang]}${WHY[fault][lang]}`;
}
