import type { Lang } from "../../types.js";
import type { Change } from "./fix-file.js";

export interface FixWords {
  readonly change: (change: Change) => string;
  readonly total: (count: number, written: boolean) => string;
  /** Nothing was changed, for what is told besides. */
  readonly failed: string;
  readonly notStdin: string;
  readonly notBoth: string;
}

const japanese: FixWords = {
  change: ({ post, line, from, to }) => `  ${placeOf(post, line)}: 「${from}」→「${to}」`,
  total: (count, written) => {
    if (count === 0) return "自動で直せるところはありませんでした。";
    const done = written ? `${count}か所を直しました。` : `${count}か所を直せます（まだ書き換えていません）。`;
    return `${done}前後の文と、元の資料の日付を確かめてください。`;
  },
  failed: "何も直していません。",
  notStdin: "標準入力の下書きは書き換えられません。--fix-dry-run で、直すところを表示できます。",
  notBoth: "--fix と --fix-dry-run は、どちらか一方を指定してください。",
};

const english: FixWords = {
  change: ({ post, line, from, to }) => `  ${placeOf(post, line)}: "${from}" → "${to}"`,
  total: (count, written) => {
    if (count === 0) return "There was nothing to fix without a person.";
    const done = written ? `Fixed in ${count} place(s).` : `Can be fixed in ${count} place(s); nothing was written.`;
    return `${done} Please read the sentences, and compare dates with their source.`;
  },
  failed: "Nothing was fixed.",
  notStdin: "Standard input cannot be rewritten; --fix-dry-run shows what would change.",
  notBoth: "Give either --fix or --fix-dry-run.",
};

export const FIX_WORDS: Readonly<Record<Lang, FixWords>> = { ja: japanese, en: english };

function placeOf({ path, cell }: Change["post"], line: number): string {
  return cell === undefined ? `${path}:${line}` : `${path}: ${cell}`;
}
