import { LINK_LOST, LINK_OUT } from "../read/file-problem.js";
import type { Usage } from "../types.js";
import type { BadReport, Say } from "./say.js";
import { some } from "./some.js";

const BAD_REPORT: BadReport = {
  json: "JSONとして読めません。",
  ndjson: "1行に1件のJSON（ndjson）で、全体の集計がありません。",
  report: "sns-lint の検査結果ではありません。",
  account: "アカウントの点検結果は、ほかの形式にできません。",
  version: "この版の sns-lint では読めない検査結果です。もう一度検査してください。",
};

const UNWRITABLE: Readonly<Record<string, string>> = {
  [LINK_OUT]: "フォルダーの外へのリンク",
  [LINK_LOST]: "先のないリンク。リンクを消すか、先のファイルを作ってください",
  ENXIO: "読むプログラムのいないパイプ。先に読むほうを動かしてください",
  EPIPE: "読むプログラムが途中で終わり、残りを渡せませんでした",
  ENOENT: "そこにはファイルを作れません。場所を確かめてください",
};

const USAGE = { duty: "職務", private: "職務外", contractor: "委託先" } as const;

export const japanese: Say = {
  usage: "[オプション] [ファイル・フォルダー…|-]",
  description:
    "自治体のSNS投稿の下書きを、公開前にガイドラインと照らし合わせます。\n下書きはどこにも送りません（通信をしません）。",
  pathsArgument: "下書きのファイル、フォルダー、またはglob。「-」は標準入力",
  helpTitles: {
    "Usage:": "使い方:",
    "Arguments:": "引数:",
    "Options:": "オプション:",
    "Commands:": "コマンド:",
    "Global Options:": "共通のオプション:",
  },
  help: "この説明を表示する",
  version: "版を表示する",
  exitStatus: [
    "終了コード（複数当てはまるときは大きいほう）:",
    "  0  「要修正」なし（「要確認」が --max-warnings 以内）",
    "  1  「要修正」あり、または「要確認」が --max-warnings を超えた",
    "  2  指定・設定・入力の誤りで、検査できなかったものがある",
    "  3  内部の不具合で、検査できなかったものがある",
  ].join("\n"),
  examples: [
    "例:",
    "  sns-lint 下書き.txt                        1つの下書きを検査する",
    "  sns-lint --guideline nagasaki posts/       フォルダーをまとめて検査する",
    "  sns-lint -                                 貼り付けた文を検査する（終わりは Ctrl+D、Windows は Ctrl+Z と Enter）",
    "  sns-lint --rule url-shortener:off 下書き.txt  規則を1つ止めて検査する",
    "  sns-lint --format pretty --format json:結果.json posts/   画面に表示し、ファイルにも書く",
  ].join("\n"),
  seeHelp: "使い方は sns-lint --help で表示できます。",
  unknownOption: (flag) => `「${flag}」というオプションはありません。`,
  didYouMean: (similar) => (similar.length === 0 ? "" : `もしかして: ${similar.join("、")}`),
  missingValue: (option) => `オプション「${option}」の値がありません。`,
  missingArgument: (name) => `「${name}」を指定してください。`,
  excessArguments: "引数が多すぎます。",
  badFormat: (name, known) => `「${name}」という出力形式はありません。使えるのは ${known.join("、")} です。`,
  folderOutput: (given) => `--format「${given}」の書き込み先がフォルダーです。ファイルの名前まで書いてください。`,
  emptyOperand: "下書きの名前が空です。ファイルかフォルダーの名前を書いてください（今いるフォルダーは「.」）。",
  twoOnScreen: "画面に出せる形式は1つです。ほかはファイルに書いてください。例: --format json:結果.json",
  badRule: (given) =>
    `--rule「${given}」を読めません。「規則のid:重さ」と書いてください。重さは off、info、warning、error です。`,
  badNumber: (option, given) => `${option} には0以上の整数を指定してください（指定された値: ${given}）。`,
  badTime: (given) => `--now「${given}」を日時として読めません。2026-12-01T10:00 のように書いてください。`,
  onlyIn: (usages) => `［${usages.map((usage: Usage) => USAGE[usage]).join("・")}だけ］`,
  badContext: (given) => `--context「${given}」はありません。duty、private、contractor のどれかを指定してください。`,
  noFileForPrivate:
    "職務外（private）や個人のアカウント（個人、私用など）の下書きの結果は、ファイルに書き込みません。画面への出力だけを指定してください。",
  badReport: (file, problem) =>
    `${file}: ${BAD_REPORT[problem]}「sns-lint --format json:結果.json 下書き.txt」で保存したファイルを指定してください。`,
  outside: (named, from) =>
    `${from}: 指定されたファイル（${named}）は、リポジトリの外にあるため読みません。中に置くか、--allow-outside を付けて実行してください。`,
  noPlugins: (names) =>
    `--no-plugins のため、プラグイン（${names.join("、")}）は使えません。設定の plugins から外すか、--no-plugins を付けずに実行してください。`,
  badLang: (given) => `--lang「${given}」はありません。ja か en を指定してください。`,
  cannotWrite: (file, reason) => `${file} に書き込めませんでした（${UNWRITABLE[reason] ?? reason}）。`,
  unreadFormats: (files) =>
    `検査できない形式のファイルが${files.length}件あり、検査していません（${some(files, "、")}）。下書きなら、.docx・.xlsx・.txt のどれかで保存し直してください。`,
  orphanRecords: (files) =>
    `受け入れの記録 ${some(files, "、")} は使っていません。その名前の下書きが隣にないためです。記録の名前を「下書きの名前.sns-lint.yml」（告知.md なら 告知.md.sns-lint.yml）に改めるか、要らない記録なら消してください。`,
  unusedConfigs: (files) =>
    `${some(files, "、")} は使っていません。設定は、今いるフォルダーとその上から探します。使うときは、そのフォルダーで動かすか、--config で指定してください。`,
  passedSheets: (sheets) =>
    `非表示か、文章の列（本文 など）がないため、検査していないシートが${sheets.length}枚あります（${some(sheets, "、")}）。投稿があれば、再表示するか、列の名前を直してください。`,
  postlessFiles: (files) =>
    `投稿が見当たらない .yaml・.json のファイルが${files.length}件あり、検査していません（${some(files, "、")}）。下書きなら、名前で指定すると、直すところが分かります。`,
  ignoredDrafts: (count) =>
    `.gitignore にある${count}件のファイルは検査していません（検査するには、名前で指定するか --no-ignore）。`,
  screen: "標準出力",
  noRule: (draft, config) =>
    `${draft}: 有効な規則が1つもないため、検査していません。--rule ${config === null ? "" : `と、設定ファイル（${config}）の rules・overrides `}を確かめ、要る規則の off を外してください。`,
  unknownRule: (id) => `「${id}」という規則はありません。`,
  badGuidelineField: "下書きの guideline には、ガイドラインのid（またはその並び）を書いてください。",
  stopped: ({ posts, judged }, printed) => {
    if (posts === null) return "中断しました。下書きを読み終えておらず、検査の結果はありません。";
    const rest = judged < posts ? "残りは検査していません。" : "";
    return `中断しました。${posts}件のうち${judged}件まで検査しました。${rest}${printed ? "" : "結果は出し終えていません。"}`;
  },
  tooManyWarnings: (count, most) => `「要確認」が${count}件あり、--max-warnings の${most}件を超えました。`,
  ruleCount: (count) => `${count}規則。「sns-lint rules 規則のid」で説明を表示します。`,
  ruleOfPlugin: (plugin) => `プラグイン ${plugin} の規則です。くわしい説明は、プラグインの資料にあります。`,
  clausesOfRule: "根拠になる条項",
  inJapanese: "",
  noClause: "付属のガイドラインに、当たる条項はありません（参考として知らせます）。",
  clauseCount: (count) => `${count}項目`,
  coverageHeads: ["条項", "内容", "強さ", "確かめるのは"],
  force: {
    prohibition: "禁止",
    principle: "原則",
    duty: "義務",
    care: "留意",
    permission: "許可",
    procedure: "手続",
    definition: "定義",
    background: "背景",
  },
  checkedBy: {
    rules: "機械",
    question: "人への質問",
    self: "人の点検",
    account: "アカウント点検",
    nobody: "対象外",
  },
  noRuleYet: "この版には当たる規則がありません",
  withoutClause: (rules) => `当たる条項がなく、参考としてだけ知らせる規則: ${rules.join("、")}`,
  separator: "、",
};
