// What `sns-lint accept` asks and tells.
import type { Lang } from "../../types.js";

export interface AcceptWords {
  readonly title: string;
  readonly which: string;
  readonly done: string;
  readonly reason: string;
  readonly reasonExample: string;
  readonly by: string;
  readonly byExample: string;
  readonly until: string;
  readonly untilExample: string;
  readonly needed: string;
  readonly badUntil: (given: string) => string;
  readonly pastUntil: (given: string) => string;
  readonly nothing: string;
  readonly forbidden: (rule: string) => string;
  /** How many findings are not offered. */
  readonly left: (count: number) => string;
  readonly noMatch: (labels: readonly string[]) => string;
  readonly several: (labels: readonly string[], ofPosts: boolean) => string;
  readonly noPost: (given: string) => string;
  readonly already: string;
  readonly missing: (option: string) => string;
  readonly noTerminal: string;
  readonly badTo: (given: string) => string;
  readonly noFrontMatter: string;
  readonly oneFile: string;
  readonly private: string;
  readonly byHand: (file: string) => string;
  readonly recorded: (file: string, label: string) => string;
  readonly cancelled: string;
}

const japanese: AcceptWords = {
  title: "指摘を、理由を書いて受け入れます",
  which: "どの指摘を受け入れますか",
  done: "終わる",
  reason: "受け入れる理由は何ですか",
  reasonExample: "例: 掲示済みのポスターと同じ表記にするため",
  by: "受け入れるのはだれですか（役職か氏名）",
  byExample: "例: 広報広聴課長",
  until: "いつまで受け入れますか",
  untilExample: "例: 2027-03-31（空のままなら期限なし）",
  needed: "書いてください。",
  badUntil: (given) => `「${given}」を日付として読めません。2027-03-31 のように書いてください。`,
  pastUntil: (given) => `期限（${given}）が、もう過ぎています。`,
  nothing: "受け入れる指摘はありません。何も書いていません。",
  forbidden: (rule) =>
    `この指摘（${rule}）は、理由があっても受け入れられません。パスワードなどの値や個人番号は、必ず消してください。`,
  left: (count) =>
    `ほかの${count}件は、理由があっても受け入れられません。パスワードなどの値や個人番号は、必ず消してください。`,
  noMatch: (labels) => ["その指摘はありません。いまの指摘:", ...labels.map((label) => `  ${label}`)].join("\n"),
  several: (labels, ofPosts) =>
    [
      `当てはまる指摘がいくつもあります。${ofPosts ? "--post（投稿の番号かid）か --text" : "--text"} で1つを選んでください。`,
      ...labels.map((label) => `  ${label}`),
    ].join("\n"),
  noPost: (given) => `--post「${given}」に当たる投稿がありません。検査の結果に出る番号かidを指定してください。`,
  already: "その指摘は、もう受け入れられています。何も書いていません。",
  missing: (option) => `${option} を指定してください。`,
  noTerminal: [
    "accept は端末で質問に答えて使います。端末のないところでは、答えをオプションで渡してください。",
    "例: sns-lint accept 下書き.txt --rule url-shortener --text bit.ly/EXAMPLE --reason 掲示物と同じ表記 --by 広報課長",
  ].join("\n"),
  badTo: (given) => `--to「${given}」はありません。sidecar か front-matter を指定してください。`,
  noFrontMatter: "先頭の項目に書けるのは、1件だけの .txt と .md です。--to sidecar を指定してください。",
  oneFile: "下書きのファイルを1つ指定してください。",
  private: "職務外（private）の下書きの指摘は、記録しません。",
  byHand: (file) => `${file}: この書き方のファイルには、自動で書き足せません。次の行を、手で書き足してください。`,
  recorded: (file, label) => `${file} に記録しました: ${label}`,
  cancelled: "やめました。",
};

const english: AcceptWords = {
  title: "Accepts findings, with a reason",
  which: "Which finding may stand?",
  done: "Done",
  reason: "Why may it stand?",
  reasonExample: "e.g. 掲示済みのポスターと同じ表記にするため",
  by: "Who answers for it (title or name)?",
  byExample: "e.g. 広報広聴課長",
  until: "Until when?",
  untilExample: "e.g. 2027-03-31 (empty: for good)",
  needed: "Please write something.",
  badUntil: (given) => `"${given}" is no date; write it like 2027-03-31.`,
  pastUntil: (given) => `${given} is over already.`,
  nothing: "There is no finding to accept; nothing was written.",
  forbidden: (rule) => `Findings of this kind (${rule}) cannot be accepted: remove the value.`,
  left: (count) => `${count} more cannot be accepted, whatever the reason: remove the values.`,
  noMatch: (labels) => ["There is no such finding. These are open:", ...labels.map((label) => `  ${label}`)].join("\n"),
  several: (labels, ofPosts) =>
    [
      `Several findings fit; choose one with ${ofPosts ? "--post or " : ""}--text.`,
      ...labels.map((label) => `  ${label}`),
    ].join("\n"),
  noPost: (given) => `--post "${given}" is no post of the file; give its number or id as reports name it.`,
  already: "It is accepted already; nothing was written.",
  missing: (option) => `Please give ${option}.`,
  noTerminal: [
    "accept asks questions in a terminal. Where there is none, give the answers as options.",
    "Example: sns-lint accept draft.txt --rule url-shortener --text bit.ly/EXAMPLE --reason 掲示物と同じ表記 --by 広報課長",
  ].join("\n"),
  badTo: (given) => `--to "${given}" does not exist; give sidecar or front-matter.`,
  noFrontMatter: "Only a .txt or .md of one post takes it in its front matter; use --to sidecar.",
  oneFile: "Please name the file of one draft.",
  private: "Findings of private drafts are not recorded.",
  byHand: (file) => `${file}: its form does not allow to add to it. Please add these lines by hand.`,
  recorded: (file, label) => `Recorded in ${file}: ${label}`,
  cancelled: "Cancelled.",
};

export const ACCEPT_WORDS: Readonly<Record<Lang, AcceptWords>> = { ja: japanese, en: english };
