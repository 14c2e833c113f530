import { isVideo } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";

/** Pictures without a description. An empty one says that the picture is decoration; videos have captions. */
export function* mediaWithoutAlt({ media }: Document): Iterable<Found> {
  for (const { file, alt } of media) {
    if (saysNothing(alt, file) && !isVideo(file)) yield { at: [0, 0], words: file === "" ? "（名前なし）" : file };
  }
}

/** Written to have something written: white space, the file's own name, 写真. */
function saysNothing(alt: string | null, file: string): boolean {
  if (alt === null || alt === "") return alt === null;
  const words = alt.normalize("NFKC").trim().toLowerCase();
  const name = (file.normalize("NFKC").split(/[\\/]/u).at(-1) ?? "").toLowerCase();
  return words === name || words === name.replace(/\.[^.]+$/u, "") || EMPTY.test(words);
}

const EMPTY = /^(?:(?:写真|画像|イメージ|イラスト|図|動画|image|photo|picture|img|alt|代替テキスト|なし|-)[\d\s]*)?$/u;
