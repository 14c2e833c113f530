import { FLAGS, type Flag } from "./flags.js";

/** As the option parser hands them over. */
export interface RawInitOptions {
  readonly guideline?: readonly string[];
  readonly domain?: string;
  readonly platform?: readonly string[];
  readonly service?: string;
  readonly account?: string;
  readonly section?: string;
  readonly administrator?: string;
  readonly ci?: readonly string[];
  readonly folder?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly from?: string;
  readonly output?: string;
  readonly encoding?: string;
}

/** Where drafts can be checked before they are published. */
export const CI_NAMES = ["github", "gitlab", "pre-commit"] as const;
export type CiName = (typeof CI_NAMES)[number];

/** A file to be written, by its name in the current folder. */
export interface NewFile {
  readonly name: string;
  readonly content: string;
}

/** What becomes of one file. */
export interface Step {
  readonly name: string;
  /** "headed": the schema's line is put before what is there. "rewritten": what was there is kept under another name. */
  readonly kind: "written" | "rewritten" | "headed" | "kept";
  /** Null: nothing is written. */
  readonly content: string | Uint8Array | null;
  /** What it needs besides, and a person has to write. */
  readonly missing: readonly string[];
}

/** What the files are made of; "" is what is left open. */
export interface Answers {
  readonly guidelines: readonly string[];
  readonly domain: string;
  /** Where posts are published. */
  readonly platforms: readonly string[];
  readonly service: string;
  readonly account: string;
  readonly section: string;
  readonly administrator: string;
  readonly ci: readonly CiName[];
  /** Of the drafts. */
  readonly folder: string;
}

export const INIT_FLAGS: readonly Flag[] = [
  { ...FLAGS.guideline, words: { ja: "使うガイドライン（くり返し可）", en: "guideline to use (repeatable)" } },
  {
    flags: "--domain <domain>",
    words: { ja: "自治体の公式サイトのドメイン", en: "domain of the municipality's site" },
  },
  {
    flags: "--platform <name>",
    words: {
      ja: "投稿先（X、Facebook、Instagram、LINE、YouTube など。くり返し可）",
      en: "where posts are published (X, Facebook, Instagram, LINE, YouTube, ...; repeatable)",
    },
    repeat: true,
    complete: "platform",
  },
  {
    flags: "--service <name>",
    words: {
      ja: "台帳のアカウントのサービス（既定は最初の投稿先）",
      en: "service of the account (default: the first platform)",
    },
  },
  { flags: "--account <name>", words: { ja: "アカウント名", en: "name of the account" } },
  { flags: "--section <name>", words: { ja: "運用する課", en: "section that runs the account" } },
  { flags: "--administrator <name>", words: { ja: "管理責任者の役職", en: "title of the person responsible" } },
  {
    flags: `--ci <${CI_NAMES.join("|")}>`,
    words: {
      ja: "公開前の検査の設定ファイルも作る（くり返し可）",
      en: "also write what checks drafts in a pipeline or before a commit (repeatable)",
    },
    repeat: true,
  },
  {
    flags: "--folder <name>",
    words: { ja: "--ci で検査する下書きのフォルダー（既定は全部）", en: "folder of drafts for --ci (default: all)" },
  },
  {
    flags: "-y, --yes",
    words: { ja: "尋ねずに、指定のない項目は空けて作る", en: "do not ask; leave open what is not given" },
  },
  { flags: "--force", words: { ja: "同じ名前のファイルがあっても書き直す", en: "overwrite files" } },
  {
    flags: "--from <file>",
    words: { ja: "ガイドラインの文書（.txt、.md）", en: "a guideline's document (.txt, .md)" },
  },
  {
    flags: "-o, --output <file>",
    words: {
      ja: "--from の書き出し先（既定は文書の名前の .yml）",
      en: "where --from writes (default: the document's name with .yml)",
    },
  },
  FLAGS.encoding,
];
