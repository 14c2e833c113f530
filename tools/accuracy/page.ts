// docs/accuracy.md: how right the linter is, so that everybody can see it.
import { CATEGORIES, type Category } from "../../src/types.js";
import { interval, type Reported, type Score, score, type Tally, total } from "./score.js";
import type { LabelledDraft } from "./corpus.js";
import type { CorpusSet } from "./sets.js";

/** What only the model has read would flatter it, and what was half read would tell of neither. */
type MeasuredKind = Exclude<CorpusSet["kind"], "half" | "learned">;

/** The drafts of the sets of one kind, with what the linter and a plain list of words report for each. */
export interface Measured {
  readonly kind: MeasuredKind;
  readonly files: readonly string[];
  readonly drafts: readonly LabelledDraft[];
  readonly reports: readonly Reported[];
  readonly words: readonly Reported[];
}

const ALL = Object.keys(CATEGORIES) as Category[];

const HEADINGS: Readonly<Record<MeasuredKind, string>> = {
  blind: "だれも答え合わせに使っていない下書き",
  seen: "辞書を書いた人が読んだ下書き",
};

/** The whole page. */
export function accuracyPage(measured: readonly Measured[]): string {
  return [
    "# どれだけ正しいか",
    "",
    "`npm run accuracy` が、`test/corpus/` の下書き（すべてこの道具のために書いた架空のもの）で測って書いた頁です。",
    "「要修正」と「要確認」だけを数えます。区間は95％の信頼区間（Wilson）です。",
    "「言葉の一覧」は、同じ辞書の言葉を、語の切れ目も文脈も見ずに文字列として探した場合です。",
    "辞書を書いた人が読んだ下書きの数字は、初めて見る下書きでどうなるかを示しません。それを示すのは、だれも答え合わせに使っていないほうです。",
    "そのうえ、学習した例との似かた（[model.md](model.md)）は、辞書を書いた人が読んだ下書きから学んでいます。そちらで見つかるのは当たり前です。",
    ...measured.flatMap(section),
    "",
  ].join("\n");
}

function section({ kind, files, drafts, reports, words }: Measured): string[] {
  const scored = score(drafts, reports, ALL);
  const plain = score(drafts, words, ALL);
  const rows = ALL.filter((category) => scored.categories.has(category)).map((category) =>
    row(category, scored, plain),
  );
  const sum = total(scored);
  const { clean } = scored;
  const perThousand = (clean.flagged / Math.max(1, clean.drafts)) * 1000;
  return [
    "",
    `## ${HEADINGS[kind]}`,
    "",
    `${String(drafts.length)}件（${files.join("、")}）。再現率 ${percent(sum.recall)}、適合率 ${percent(sum.precision)}。` +
      `指摘してはならない${String(clean.drafts)}件のうち、指摘したもの ${String(clean.flagged)}件` +
      `（1,000件あたり${perThousand.toFixed(0)}件）、「要修正」にしたもの ${String(clean.withError)}件。` +
      `言葉の一覧は、再現率 ${percent(total(plain).recall)}、指摘してはならないもののうち ${String(plain.clean.flagged)}件。`,
    "",
    "| 種類 | 指摘すべき | 見つけた | 再現率 | 区間 | 誤り | 適合率 | 言葉の一覧の再現率 |",
    "| --- | --: | --: | --: | --- | --: | --: | --: |",
    ...rows,
  ];
}

const NONE: Tally = { found: 0, missed: 0, wrong: 0 };

function row(category: Category, scored: Score, plain: Score): string {
  const { found, missed, wrong } = scored.categories.get(category) ?? NONE;
  const list = plain.categories.get(category) ?? NONE;
  const all = found + missed;
  const [low, high] = interval(found, all);
  const share = (hits: number, of: number): string => (of === 0 ? "―" : percent(hits / of));
  const cells = [
    `${CATEGORIES[category]} \`${category}\``,
    String(all),
    String(found),
    share(found, all),
    all === 0 ? "―" : `${percent(low)}–${percent(high)}`,
    String(wrong),
    share(found, found + wrong),
    share(list.found, all),
  ];
  return `| ${cells.join(" | ")} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
