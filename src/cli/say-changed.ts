// What is told of --changed.
import type { Lang } from "../types.js";
import type { GitError } from "./git.js";

export interface ChangedWords {
  readonly nothing: (base: string | null) => string;
  /** A setting has changed, so that every draft may be judged otherwise. */
  readonly everything: (file: string) => string;
  readonly ambiguous: (given: string) => string;
  readonly failed: (error: Pick<GitError, "reason" | "detail">) => string;
}

const REASONS_JA: Readonly<Record<GitError["reason"], (detail: string) => string>> = {
  missing: () => "git がありません。git を入れるか、--changed を付けずにファイルを指定してください。",
  repository: (detail) =>
    `ここは git のフォルダーではないため、変わったものが分かりません（git: ${detail}）。--changed を付けずに指定してください。`,
  revision: (detail) =>
    `「${detail}」は、git の版（ブランチ名など）にも、ファイルにもありません。名前を確かめてください（手元にないブランチは、先に git fetch で取り寄せます）。`,
  ancestor: (detail) =>
    `「${detail}」から分かれた所が見つかりません。履歴の一部しか取り寄せていないときは、全部を取り寄せてください（git fetch --unshallow、GitHub Actions では fetch-depth: 0）。`,
  other: (detail) => `git が止まりました（${detail}）。git status が動くかどうかを確かめてください。`,
};

const REASONS_EN: typeof REASONS_JA = {
  missing: () => "git was not found; install it, or name the files without --changed.",
  repository: (detail) => `this is no git repository (git: ${detail}); name the files without --changed.`,
  revision: (detail) =>
    `"${detail}" is neither a revision of git nor a file; a branch that is not here has to be fetched first.`,
  ancestor: (detail) =>
    `no common ancestor with "${detail}"; fetch the whole history (git fetch --unshallow, fetch-depth: 0).`,
  other: (detail) => `git stopped (${detail}); does git status work?`,
};

const japanese: ChangedWords = {
  nothing: (base) => `${base === null ? "" : `「${base}」から`}変わった下書きはありません。`,
  everything: (file) => `${file} が変わっているため、変わっていない下書きも検査します。`,
  ambiguous: (given) =>
    `「${given}」は git の版でもファイルでもあります。ファイルなら ./${given}、ブランチなら refs/heads/${given} と書いてください。`,
  failed: ({ reason, detail }) => `--changed: ${REASONS_JA[reason](detail)}`,
};

const english: ChangedWords = {
  nothing: (base) => `no draft has changed${base === null ? "" : ` since "${base}"`}.`,
  everything: (file) => `${file} has changed, so drafts that have not are checked too.`,
  ambiguous: (given) =>
    `"${given}" is both a revision and a file; write ./${given} for the file, refs/heads/${given} for the branch.`,
  failed: ({ reason, detail }) => `--changed: ${REASONS_EN[reason](detail)}`,
};

export const CHANGED_WORDS: Readonly<Record<Lang, ChangedWords>> = { ja: japanese, en: english };
