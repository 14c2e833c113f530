import { JUDGING, type Flag } from "./flags.js";
import type { RawOptions } from "./lint-options.js";

/** As the option parser hands them over. */
export interface RawReviewOptions extends RawOptions {
  readonly answers?: string;
  readonly drafter?: string;
  readonly reviewer?: string;
  readonly again?: boolean;
}

export const REVIEW_FLAGS: readonly Flag[] = [
  ...JUDGING,
  {
    flags: "--answers <file>",
    words: {
      ja: "質問への答えを書いたファイル（端末のないところで使う）",
      en: "file with the answers (where no terminal is)",
    },
  },
  { flags: "--drafter <name>", words: { ja: "起案した人", en: "who drafted it" } },
  { flags: "--reviewer <name>", words: { ja: "審査する人", en: "who reviews it" } },
  { flags: "--again", words: { ja: "審査ずみの投稿も、もう一度審査する", en: "review anew what is reviewed already" } },
];
