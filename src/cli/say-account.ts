// What `sns-lint account` says in its own words; checks and clauses bring theirs, in Japanese.
import type { Lang } from "../types.js";
import type { Mark, Totals } from "./account-report.js";

export interface AccountWords {
  readonly mark: Readonly<Record<Mark, string>>;
  readonly reference: string;
  readonly policy: (file: string) => string;
  readonly noPolicy: string;
  readonly secretAdvice: string;
  readonly closing: (totals: Totals) => string;
  readonly guidelines: (names: readonly string[]) => string;
  readonly noClauses: (title: string) => string;
  readonly badFormat: (name: string) => string;
  readonly noSheet: string;
  readonly onePolicy: string;
  readonly badFile: (file: string) => string;
}

const japanese: AccountWords = {
  mark: { error: "要修正", warning: "要確認", question: "確認", pass: "適合" },
  reference: "参考",
  policy: (file) => `運用ポリシー: ${file}`,
  noPolicy: "運用ポリシーの文章は読んでいません（台帳の policy: file: に書くか、.txt か .md をいっしょに指定します）",
  secretAdvice: "台帳と運用ポリシーにパスワードを書かず、書いたパスワードは変えてください。",
  closing: ({ accounts, clauses, errors, warnings, questions, passed }) =>
    `${accounts}件の台帳を${clauses}条項で点検。要修正${errors}件、要確認${warnings}件、人の確認が必要な条項${questions}件、適合${passed}件`,
  guidelines: (names) => `ガイドライン: ${names.join("、")}`,
  noClauses: (title) => `「${title}」には、アカウントについての条項がありません。`,
  badFormat: (name) => `「${name}」という出力形式はありません。account で使えるのは pretty と json です。`,
  noSheet: "台帳（.yml）を指定してください。運用ポリシーだけでは点検できません。見本は sns-lint init で作れます。",
  onePolicy: "運用ポリシーは1つだけ指定できます。台帳ごとに違うときは、台帳の policy: file: に書いてください。",
  badFile: (file) => `${file}: 読めない形式です。台帳は .yml（.yaml、.json）、運用ポリシーは .txt か .md です。`,
};

const english: AccountWords = {
  mark: { error: "must fix", warning: "please check", question: "to confirm", pass: "in order" },
  reference: "for information",
  policy: (file) => `operation policy: ${file}`,
  noPolicy: "no text of an operation policy was read (name it under policy: file:, or give a .txt or .md file)",
  secretAdvice: "Keep passwords out of the sheet and the policy, and change the one that was written here.",
  closing: ({ accounts, clauses, errors, warnings, questions, passed }) =>
    `${accounts} sheet(s), ${clauses} clause(s): ${errors} to fix, ${warnings} to check, ${questions} for a person to confirm, ${passed} in order`,
  guidelines: (names) => `guidelines: ${names.join(", ")}`,
  noClauses: (title) => `"${title}" has no clause about accounts.`,
  badFormat: (name) => `There is no output format "${name}"; account knows pretty and json.`,
  noSheet: "Name an account sheet (.yml); a policy alone cannot be checked. sns-lint init writes a template.",
  onePolicy: "Name one policy only; where accounts have policies of their own, name them under policy: file:.",
  badFile: (file) => `${file}: unknown kind of file. Sheets are .yml (.yaml, .json), policies .txt or .md.`,
};

export const ACCOUNT_WORDS: Readonly<Record<Lang, AccountWords>> = { ja: japanese, en: english };
