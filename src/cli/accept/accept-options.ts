import { FLAGS, type Flag } from "../flags.js";
import type { RawOptions } from "../lint-options.js";

/** As the option parser hands them over. */
export interface RawAcceptOptions extends RawOptions {
  readonly text?: string;
  readonly fingerprint?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
  readonly to?: string;
}

export const ACCEPT_FLAGS: readonly Flag[] = [
  {
    flags: "--rule <id>",
    words: { ja: "受け入れる指摘の規則（［ ］の中）", en: "rule of the finding, as it stands in [ ]" },
    repeat: true,
  },
  { flags: "--text <words>", words: { ja: "受け入れる指摘の言葉", en: "words of the finding" } },
  {
    flags: "--fingerprint <mark>",
    words: { ja: "言葉の代わりに、指摘の目印（json の fingerprint）", en: "its fingerprint (of json) instead" },
  },
  { flags: "--reason <words>", words: { ja: "受け入れる理由", en: "why it may stand" } },
  { flags: "--by <person>", words: { ja: "受け入れた人（役職）", en: "who answers for it" } },
  {
    flags: "--until <date>",
    words: { ja: "いつまで（2027-03-31）。省くと期限なし", en: "last day; default: for good" },
  },
  {
    flags: "--to <sidecar|front-matter>",
    words: {
      ja: "記録する場所（下書きの隣のファイルか、先頭の項目。既定は、先頭に sns-lint: があればそこ、なければ隣のファイル）",
      en: "where to record it (default: front matter that has sns-lint:, else the file beside the draft)",
    },
  },
  FLAGS.guideline,
  FLAGS.config,
  FLAGS.noConfig,
  FLAGS.now,
  FLAGS.context,
  FLAGS.encoding,
];
