import { defineRule } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { isPerson } from "./is-person.js";

/** Pictures are of the whole post, so findings stand at its beginning, without words. */
const WHOLE = [0, 0] as const;
const ADVICE = "写真の「プロパティ」や「情報」から付帯情報を消し、保存し直した写真を使ってください。";

interface Files {
  readonly files: readonly string[];
}

export default defineRule({
  id: "image-metadata",
  category: "image-metadata",
  title: "添える写真に残っている撮影場所（GPS）や、持ち主・撮影者の名前を見つける",
  messages: {
    place: {
      ja: ({ files }: Files) => `${list(files)}に、撮影した場所（緯度・経度）が残っています。`,
      en: ({ files }: Files) => `${files.join(", ")}: the file says where it was taken.`,
    },
    owner: {
      ja: ({ files }: Files) => `${list(files)}に、カメラの持ち主か撮影者の名前が残っています。`,
      en: ({ files }: Files) => `${files.join(", ")}: the file names the owner or the photographer.`,
    },
  },
  *check({ media, folded }: Document) {
    const placed = media.filter(({ gps }) => gps);
    const named = media.filter(({ owner }) => owner !== null && isPerson(owner) && !folded.text.includes(owner));
    for (const [say, certainty, found] of [
      ["place", "certain", placed],
      ["owner", "likely", named],
    ] as const) {
      const files = found.map(({ file }) => file);
      if (files.length > 0) yield { at: WHOLE, say, data: { files }, certainty, advice: ADVICE };
    }
  },
});

function list(files: readonly string[]): string {
  return files.map((file) => `「${file}」`).join("");
}
