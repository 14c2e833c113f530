import { isVideo } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";

/** Pictures without a description. An empty one says that the picture is decoration; videos have captions. */
export function* mediaWithoutAlt({ media }: Document): Iterable<Found> {
  for (const { file, alt } of media) {
    if (alt === null && !isVideo(file)) yield { at: [0, 0], words: file === "" ? "（名前なし）" : file };
  }
}
