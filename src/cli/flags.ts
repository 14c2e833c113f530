// The options of the program, which commands share. One is added here, and its type in lint-options.ts.
import { FORMAT_NAMES } from "../format/index.js";
import type { Lang } from "../types.js";

export interface Flag {
  /** As commander writes them: "-g, --guideline <id|file>". */
  readonly flags: string;
  readonly words: Readonly<Record<Lang, string>>;
  /** Given several times it is a list. */
  readonly repeat?: true;
  /** What a shell offers for the value; else the words of <a|b>, or files where it says <file>. */
  readonly complete?: Completion;
}

/** Values that are data. */
export type Completion = "guideline" | "rule" | "rule-severity" | "format" | "platform" | "shell";

export const FLAGS = {
  guideline: {
    flags: "-g, --guideline <id|file>",
    words: { ja: "使うガイドライン（くり返し可）", en: "guideline to check against (repeatable)" },
    repeat: true,
    complete: "guideline",
  },
  format: {
    flags: "-f, --format <name[:file]>",
    words: {
      ja: `出力の形式と書き込むファイル（くり返し可）。形式: ${FORMAT_NAMES.join("、")}`,
      en: `output format; "json:result.json" writes a file (repeatable). One of ${FORMAT_NAMES.join(", ")}`,
    },
    repeat: true,
    complete: "format",
  },
  config: { flags: "--config <file>", words: { ja: "設定ファイルを指定する", en: "use this configuration file" } },
  noConfig: { flags: "--no-config", words: { ja: "設定ファイルを探さない", en: "look for no configuration file" } },
  allowOutside: {
    flags: "--allow-outside",
    words: {
      ja: "設定や下書きが、リポジトリの外のファイルを指定することを許す",
      en: "let settings and drafts name files outside the repository",
    },
  },
  plugin: {
    flags: "--plugin <name|file>",
    words: { ja: "規則を足すプラグイン（くり返し可）", en: "plug-in with more rules (repeatable)" },
    repeat: true,
  },
  noPlugins: {
    flags: "--no-plugins",
    words: { ja: "プラグインを使わせない", en: "allow no plug-ins" },
  },
  rule: {
    flags: "--rule <id:severity>",
    words: {
      ja: "規則の重さを変える（off、info、warning、error。くり返し可）",
      en: "change the severity of a rule: url-shortener:off (off, info, warning, error; repeatable)",
    },
    repeat: true,
    complete: "rule-severity",
  },
  maxWarnings: {
    flags: "--max-warnings <n>",
    words: {
      ja: "「要確認」がこの件数を超えたら終了コードを1にする",
      en: "exit with 1 when there are more warnings than this",
    },
  },
  requireReview: {
    flags: "--require-review",
    words: {
      ja: "審査の記録（sns-lint review）がない、古い、起案者だけの投稿を「要修正」にする",
      en: "fail posts without a valid review record by somebody other than the author",
    },
  },
  quiet: { flags: "--quiet", words: { ja: "「要修正」だけを表示する", en: "show errors only" } },
  now: {
    flags: "--now <ISO>",
    words: {
      ja: "判定の基準にする日時（予約日時のない下書きだけ。既定は今）",
      en: "time at which drafts without scheduled_at are judged (default: now)",
    },
  },
  context: {
    flags: "--context <duty|private|contractor>",
    words: {
      ja: "だれの投稿か（duty 職務、private 職務外、contractor 委託先）。当たる条項が変わる",
      en: "on whose behalf (duty, private, contractor); selects the clauses that bind",
    },
  },
  stdinFilename: {
    flags: "--stdin-filename <name>",
    words: {
      ja: "標準入力の下書きに付ける名前。拡張子で形式が決まる",
      en: "name for the draft on standard input; its extension decides how it is read",
    },
  },
  encoding: {
    flags: "--encoding <name>",
    words: {
      ja: "文字コードを指定する（既定は自動判定）",
      en: "character encoding: shift_jis (default: detected)",
    },
  },
  cache: {
    flags: "--cache",
    words: {
      ja: "指摘のなかった下書きを覚えておき、変わるまで検査し直さない",
      en: "remember drafts without findings, and judge them again only when something has changed",
    },
  },
  cacheLocation: {
    flags: "--cache-location <file>",
    words: {
      ja: "覚えておくファイル（既定は .sns-lint-cache.json。下書きの言葉は書かない）",
      en: "where --cache remembers (default: .sns-lint-cache.json; no words of drafts)",
    },
  },
  fix: {
    flags: "--fix",
    words: {
      ja: "直し方が一つに決まる指摘（古い言葉、曜日）を、ファイルの中で直す",
      en: "replace in the files what has only one remedy (outdated terms, weekdays)",
    },
  },
  fixDryRun: {
    flags: "--fix-dry-run",
    words: { ja: "--fix で直すところを差分で表示する（書き換えない）", en: "print what --fix would change, as a diff" },
  },
  baseline: {
    flags: "--baseline <file>",
    words: {
      ja: "記録してある前からの指摘を数だけ示し、新しい指摘だけを知らせる",
      en: "count findings that the file knows, report new ones only",
    },
  },
  writeBaseline: {
    flags: "--write-baseline",
    words: {
      ja: "いまの指摘をすべて --baseline のファイルに記録する",
      en: "record all findings in the file of --baseline",
    },
  },
  pruneBaseline: {
    flags: "--prune-baseline",
    words: {
      ja: "なくなった指摘を --baseline のファイルから消す",
      en: "remove from the file of --baseline what is gone",
    },
  },
  changed: {
    flags: "--changed [base]",
    words: {
      ja: "git で変わった下書きだけを検査する。base（ブランチ名など）を書くと、そこから分かれた後に変わったもの",
      en: "check only drafts that git says have changed; with a base (a branch), since they parted",
    },
  },
  watch: {
    flags: "--watch",
    words: {
      ja: "下書きや設定を保存するたびに検査する（終わりは Ctrl+C）",
      en: "check again at every change; Ctrl+C ends",
    },
  },
  noIgnore: {
    flags: "--no-ignore",
    words: {
      ja: ".gitignore にあるファイルも検査する（名前で指定したファイルは、いつも検査する）",
      en: "also check what .gitignore names (a file that is named itself is always checked)",
    },
  },
  explain: {
    flags: "--explain",
    words: {
      ja: "指摘ごとに、決め手になった辞書の項目・語・文脈も表示する",
      en: "for each finding, show which entry, tokens and contexts decided",
    },
  },
  explainSilence: {
    flags: "--explain-silence",
    words: {
      ja: "見つけたが指摘しなかった言葉と、その理由も表示する",
      en: "also list what was found and excused, and why",
    },
  },
  color: { flags: "--color", words: { ja: "色を付ける", en: "use colour" } },
  noColor: { flags: "--no-color", words: { ja: "色を付けない", en: "use no colour" } },
  lang: { flags: "--lang <ja|en>", words: { ja: "表示の言語（既定は ja）", en: "language of messages (default: ja)" } },
} satisfies Readonly<Record<string, Flag>>;

/** What decides what is found in a draft, and how it weighs: every command that checks drafts takes all of them. */
export const JUDGING: readonly Flag[] = [
  FLAGS.guideline,
  FLAGS.config,
  FLAGS.noConfig,
  FLAGS.rule,
  FLAGS.now,
  FLAGS.context,
  FLAGS.allowOutside,
  FLAGS.plugin,
  FLAGS.noPlugins,
  FLAGS.encoding,
];
