// What `sns-lint init` asks and tells. The files that it writes are Japanese in any case.
import type { Lang } from "../types.js";
import type { HowToChoose } from "./ask.js";
import type { Step } from "./init-options.js";

export interface InitWords {
  readonly title: string;
  readonly guideline: string;
  readonly domain: string;
  readonly platforms: string;
  readonly howToChoose: HowToChoose;
  readonly account: string;
  readonly section: string;
  readonly administrator: string;
  readonly ci: string;
  readonly noCi: string;
  readonly folder: string;
  readonly badAnswer: (given: string) => string;
  /** Behind what is wrong with an answer. */
  readonly nothingWritten: string;
  readonly badPlatform: (given: string, repair: string) => string;
  readonly badCi: (given: string, known: readonly string[]) => string;
  readonly badFolder: (given: string) => string;
  /** There is something of the name that is none. */
  readonly noFolder: (given: string) => string;
  readonly nextOfCi: string;
  /** An example, and that an answer may be left out. */
  readonly example: (words: string) => string;
  readonly badDomain: (given: string) => string;
  readonly badAccount: (given: string) => string;
  readonly exists: (file: string) => string;
  readonly noTerminal: string;
  readonly cancelled: string;
  /** What became of a file; `backup`: the name of what was there. */
  readonly done: (name: string, kind: Step["kind"], backup: string) => string;
  /** Behind it, and before the lines that a person has to write. */
  readonly byHand: string;
  readonly nothingNew: string;
  /** With what can be linted now. */
  readonly next: (path: string) => string;
  readonly made: (file: string, clauses: number) => string;
  readonly nextOfDocument: (file: string) => string;
  readonly unnumbered: string;
  readonly noClauses: (file: string) => string;
  readonly badDocument: (file: string) => string;
}

const japanese: InitWords = {
  title: "sns-lint の設定ファイルとアカウントの台帳を作ります",
  guideline: "どの自治体のガイドラインを使いますか（ほかの自治体は general から始められます）",
  domain: "自治体の公式サイトのドメインは何ですか",
  platforms: "投稿先はどれですか",
  howToChoose: {
    keys: "（いくつでも。スペースキーで選び、Enterで決めます）",
    line: "（いくつでも。番号か名前を「、」で区切ります）",
  },
  account: "アカウント名は何ですか",
  section: "運用する課はどこですか",
  administrator: "管理責任者はだれですか（役職）",
  ci: "公開前の検査をどこで行いますか（設定ファイルを作ります）",
  noCi: "作らない",
  folder: "下書きを置くフォルダーはどこですか",
  nothingWritten: "何も書いていません。",
  badAnswer: (given) => `「${given}」は答えとして使えません。何も書いていません。`,
  badPlatform: (given, repair) => `投稿先「${given}」は、知られていません。${repair}`,
  badCi: (given, known) => `--ci「${given}」はありません。使えるのは ${known.join("、")} です。`,
  badFolder: (given) =>
    `--folder「${given}」は使えません。空白や記号のないフォルダーの名前（投稿、posts/2026 など）を書いてください。`,
  noFolder: (given) => `「${given}」はフォルダーではありません。下書きを置くフォルダーの名前を書いてください。`,
  nextOfCi:
    "検査の設定ファイルは、package.json に sns-lint があるものとして動きます（npm install --save-dev sns-lint）。package.json と package-lock.json もコミットしてください。",
  example: (words) => `例: ${words}（空のままでもかまいません）`,
  badAccount: (given) => `アカウント名「${given}」に空白があります。example_city のように書いてください。`,
  badDomain: (given) => `「${given}」をドメインとして読めません。city.example.lg.jp のように書いてください。`,
  exists: (file) => `${file} がすでにあります。何も書いていません。書き直すときは --force を付けてください。`,
  noTerminal: [
    "init は質問に答えて使います。端末のないところでは、答えをオプションで渡すか、1行に1つずつ標準入力で渡してください。",
    "例: sns-lint init --yes --guideline nagasaki --domain city.example.lg.jp --account example_city --section 広報課",
  ].join("\n"),
  cancelled: "やめました。何も書いていません。",
  done: (name, kind, backup) =>
    ({
      written: `${name}: 作りました。`,
      rewritten: `${name}: 書き直しました。元のものは ${backup} にあります。`,
      headed: `${name}: 1行目に、エディターのための行（$schema）を足しました。ほかは変えていません。`,
      kept: `${name}: すでにあるので、変えていません。`,
    })[kind],
  byHand: "次の行を、手で書き足してください（同じ項目があれば、書き直してください）。",
  nothingNew:
    "新しく作るものはありませんでした。全部を書き直すときは --force を付けてください（元のものは .bak に残します）。",
  next: (path) =>
    `次は: sns-lint ${path} で検査します。台帳（sns-lint.*.yml）に書き込み、アカウントは sns-lint account sns-lint.account.yml で点検します。`,
  made: (file, clauses) => `${file} を作りました（${clauses}項目）。`,
  nextOfDocument: (file) =>
    `次は: 条項の切れ目、force、covers を確かめて直し、sns-lint guidelines ${file} で一覧します。`,
  unnumbered: "番号のある項目が見つからないため、段落ごとに分けました。文書がガイドラインかどうかを確かめてください。",
  noClauses: (file) => `${file}: 条文が見つかりません。ガイドラインの文章のファイルかどうかを確かめてください。`,
  badDocument: (file) =>
    `${file}: 読めるのは .txt と .md です。PDFやWordの文書は、文章だけをテキストで保存してください。`,
};

const english: InitWords = {
  title: "Writes a configuration for sns-lint and an account sheet",
  guideline: "Which municipality's guideline applies? (others may begin with general)",
  domain: "What is the domain of the municipality's site?",
  platforms: "Where are posts published?",
  howToChoose: { keys: " (any number; space selects, Enter ends)", line: " (any number, with commas between)" },
  account: "What is the account's name?",
  section: "Which section runs it?",
  administrator: "Who is responsible (title)?",
  ci: "Where are drafts checked before they are published? (writes its file)",
  noCi: "Nowhere yet",
  folder: "Which folder holds the drafts?",
  nothingWritten: " Nothing was written.",
  badAnswer: (given) => `"${given}" is no answer that can be used; nothing was written.`,
  badPlatform: (given, repair) => `The platform "${given}" is not known. ${repair}`,
  badCi: (given, known) => `There is no --ci "${given}"; use ${known.join(", ")}.`,
  badFolder: (given) => `--folder "${given}" cannot be used; name a folder without spaces and signs (posts/2026).`,
  noFolder: (given) => `"${given}" is no folder; name the folder of the drafts.`,
  nextOfCi:
    "What checks the drafts takes sns-lint from package.json (npm install --save-dev sns-lint); commit package-lock.json, too.",
  example: (words) => `e.g. ${words} (may be left empty)`,
  badAccount: (given) => `The account "${given}" has spaces in it; write it like example_city.`,
  badDomain: (given) => `"${given}" is no domain; write it like city.example.lg.jp.`,
  exists: (file) => `${file} exists already; nothing was written. Use --force to overwrite.`,
  noTerminal: [
    "init asks questions. Where there is no terminal, give the answers as options, or one a line on standard input.",
    "Example: sns-lint init --yes --guideline nagasaki --domain city.example.lg.jp --account example_city --section 広報課",
  ].join("\n"),
  cancelled: "Cancelled; nothing was written.",
  done: (name, kind, backup) =>
    ({
      written: `${name}: written.`,
      rewritten: `${name}: written anew; what was there is ${backup} now.`,
      headed: `${name}: put the line for editors ($schema) at its top; nothing else was changed.`,
      kept: `${name}: is there already and was left alone.`,
    })[kind],
  byHand: " Add these lines by hand, or change those that are there:",
  nothingNew: "There was nothing new to write. --force writes everything anew (what was there is kept as .bak).",
  next: (path) =>
    `Next: run sns-lint ${path}; fill in the registers (sns-lint.*.yml), and check the account with sns-lint account sns-lint.account.yml.`,
  made: (file, clauses) => `Wrote ${file} (${clauses} clauses).`,
  nextOfDocument: (file) => `Next: check where clauses begin, force and covers; then run sns-lint guidelines ${file}.`,
  unnumbered: "No numbered item was found, so every paragraph became an entry. Is this a guideline?",
  noClauses: (file) => `${file}: no clause was found. Is this the text of a guideline?`,
  badDocument: (file) => `${file}: only .txt and .md can be read. Save the text of a PDF or Word document first.`,
};

export const INIT_WORDS: Readonly<Record<Lang, InitWords>> = { ja: japanese, en: english };
