import type { Lang } from "../../types.js";
import type { BaselineFault, Known } from "./baseline-file.js";

export interface BaselineWords {
  readonly noFile: string;
  readonly notBoth: string;
  readonly missing: (file: string) => string;
  readonly broken: (place: string, reason: BaselineFault["reason"]) => string;
  /** "": nothing to tell. */
  readonly stale: (file: string, stale: readonly Known[]) => string;
  readonly written: (file: string, held: number, removed: number) => string;
  readonly private: string;
  readonly changed: (file: string) => string;
}

const japanese: BaselineWords = {
  noFile:
    "--write-baseline と --prune-baseline は、ファイルの名前と一緒に使います。例: --baseline sns-lint.baseline.json --write-baseline",
  notBoth: "--write-baseline と --prune-baseline は、どちらか一方を指定してください。",
  missing: (file) => `ベースライン ${file} がありません。いまの指摘を記録するには --write-baseline を付けてください。`,
  broken: (place, reason) =>
    `${place}: ${
      {
        json: "ベースラインとして読めません。",
        version: "この版の sns-lint では読めないベースラインです。",
        entry: "ベースラインの1件を読めません。",
      }[reason]
    }版管理で前のファイルに戻すか、--write-baseline で作り直してください（作り直すときは消してから）。`,
  stale: (file, stale) => {
    if (stale.length === 0) return "";
    const head = `ベースライン ${file} の${sum(stale)}件は、もう当たる指摘がありません。--prune-baseline で消せます。`;
    return [head, ...shown(stale, (count) => `ほか${count}件`)].join("\n");
  },
  written: (file, held, removed) =>
    `${file} に${held}件の指摘を記録しています${removed > 0 ? `（なくなった${removed}件を消しました）` : ""}。`,
  private: "職務外（private）の下書きの指摘は、ベースラインに記録しません。",
  changed: (file) =>
    `${file} は、検査している間にほかの検査が書き換えました。失わないように書き込んでいません。もう一度実行してください。`,
};

const english: BaselineWords = {
  noFile: "--write-baseline and --prune-baseline need a file: --baseline sns-lint.baseline.json --write-baseline",
  notBoth: "Give either --write-baseline or --prune-baseline.",
  missing: (file) => `The baseline ${file} is not there; --write-baseline records what is found now.`,
  broken: (place, reason) =>
    `${place}: ${
      {
        json: "this is no baseline.",
        version: "this baseline is of another version.",
        entry: "an entry cannot be read.",
      }[reason]
    } Take the file of an earlier commit, or remove it and use --write-baseline.`,
  stale: (file, stale) => {
    if (stale.length === 0) return "";
    const head = `${sum(stale)} finding(s) of the baseline ${file} are no longer found; --prune-baseline removes them.`;
    return [head, ...shown(stale, (count) => `and ${count} more`)].join("\n");
  },
  written: (file, held, removed) =>
    `${file} now holds ${held} finding(s)${removed > 0 ? `; ${removed} no longer found were removed` : ""}.`,
  private: "Findings of private drafts are not recorded in a baseline.",
  changed: (file) => `Another run has written ${file} meanwhile; nothing was written over it. Run this again.`,
};

export const BASELINE_WORDS: Readonly<Record<Lang, BaselineWords>> = { ja: japanese, en: english };

const MOST = 10;

function shown(stale: readonly Known[], more: (count: number) => string): string[] {
  const lines = stale
    .slice(0, MOST)
    .map(({ path, id, rule, count }) => `  ${path}${id === null ? "" : ` [${id}]`}: ${rule} ${count}`);
  return stale.length > MOST ? [...lines, `  ${more(stale.length - MOST)}`] : lines;
}

function sum(known: readonly Known[]): number {
  return known.reduce((total, { count }) => total + count, 0);
}
