import { FLAGS, JUDGING, type Flag } from "../flags.js";
import type { RawOptions } from "../lint-options.js";

/** As the option parser hands them over. */
export interface RawAcceptOptions extends RawOptions {
  readonly text?: string;
  readonly fingerprint?: string;
  readonly post?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
  readonly to?: string;
}

/** What chooses the finding, and what is for the linter. `--rule` may be either: only the linter's has a severity. */
export function divided({ rule = [], format: _, ...others }: RawAcceptOptions): {
  readonly raw: RawAcceptOptions;
  readonly common: RawOptions;
} {
  const severities = rule.filter((each) => each.includes(":"));
  const chosen = rule.filter((each) => !each.includes(":"));
  return {
    raw: { ...others, ...(chosen.length === 0 ? {} : { rule: chosen }) },
    common: { ...others, ...(severities.length === 0 ? {} : { rule: severities }) },
  };
}

export const ACCEPT_FLAGS: readonly Flag[] = [
  {
    flags: "--rule <id[:severity]>",
    words: {
      ja: "受け入れる指摘の規則（［ ］の中）。id:severity なら、検査のときと同じように規則の重さを変える（くり返し可）",
      en: "rule of the finding, as it stands in [ ]; id:severity changes the severity of a rule, as when checking (repeatable)",
    },
    repeat: true,
    complete: "rule",
  },
  { flags: "--text <words>", words: { ja: "受け入れる指摘の言葉", en: "words of the finding" } },
  {
    flags: "--fingerprint <mark>",
    words: { ja: "言葉の代わりに、指摘の目印（json の fingerprint）", en: "its fingerprint (of json) instead" },
  },
  {
    flags: "--post <id>",
    words: {
      ja: "投稿がいくつもあるファイルで、どの投稿か（番号かid）",
      en: "which post of several: its number or id",
    },
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
  ...JUDGING.filter((flag) => flag !== FLAGS.rule),
];
