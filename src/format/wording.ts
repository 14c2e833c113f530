// What a report says in its own words, in both languages; rules and clauses bring theirs.
import type { Explanation, Lang, Length, Severity, Summary } from "../types.js";

export interface Wording {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly place: (line: number, column: number) => string;
  readonly wholePost: string;
  /** Before another finding about the words just shown. */
  readonly samePlace: string;
  readonly nth: (position: number) => string;
  readonly clean: string;
  readonly cleanOfErrors: string;
  /** Nothing found where something could not be looked for. */
  readonly notAllChecked: string;
  /** Nothing but what the baseline knows. */
  readonly cleanButKnown: (count: number) => string;
  /** How much of the platform's limit the post takes. */
  readonly length: (length: Length) => string;
  readonly noClause: string;
  readonly quotedAbove: string;
  readonly quote: (text: string) => string;
  readonly checklist: string;
  readonly separator: string;
  /** The posts that a question is about; `more`: how many are not named. */
  readonly inPosts: (names: readonly string[], more: number) => string;
  readonly inAllPosts: (count: number) => string;
  /** Before what is said of one post of several. */
  readonly inPost: (name: string) => string;
  readonly standardInput: string;
  /** Title of a finding that was accepted. */
  readonly acceptedOne: string;
  readonly moreOnRule: (rule: string) => string;
  readonly unchecked: string;
  /** Title of the files that could not be read. */
  readonly unread: string;
  /** Title of what was left out of posts that were checked. */
  readonly partly: string;
  readonly uncheckedRule: (rule: string) => string;
  readonly acceptedTitle: string;
  /** Of one post. */
  readonly baselined: (count: number) => string;
  /** After the words that may stand. */
  readonly accepted: (reason: string, by: string, until: string | null) => string;
  readonly answeredFor: (reason: string, by: string, until: string | null) => string;
  readonly explanation: {
    readonly noEntry: string;
    readonly entry: (id: string) => string;
    /** The words that spoke most, the strongest first; none where they must not be shown. */
    readonly resembles: (words: readonly string[]) => string;
    /** The words that spoke most against it; null where they must not be shown. */
    readonly unlike: (words: string | null) => string;
    /** The rule that the post resembles more. */
    readonly rather: (rule: string) => string;
    /** The words as they were read. */
    readonly meant: (words: string) => string;
    readonly tokens: (tokens: string) => string;
    readonly context: Readonly<Record<Explanation["contexts"][number]["effect"], (context: string) => string>>;
  };
  readonly silences: string;
  readonly ordinary: string;
  readonly excuse: (context: string) => string;
  readonly guidelines: (names: readonly string[]) => string;
  readonly chooseGuideline: string;
  /** Above how much each rule found. */
  readonly byRule: string;
  readonly count: (severity: Severity, count: number) => string;
  /** `partly`: of what could not be read so much is of posts that were checked. */
  readonly closing: (summary: Summary, questions: number, partly: number) => string;
}

const japanese: Wording = {
  severity: { error: "要修正", warning: "要確認", info: "参考" },
  place: (line, column) => `${line}行${column}列`,
  wholePost: "投稿全体",
  samePlace: "同じところ",
  nth: (position) => `${position}件目`,
  clean: "自動検査での指摘はありません。",
  cleanOfErrors: "自動検査での「要修正」はありません。",
  notAllChecked: "調べられたところに、指摘はありません（検査できなかったことがあります）。",
  cleanButKnown: (count) => `新しい指摘はありません（ベースラインに記録済み${count}件）。`,
  length: ({ name, used, limit, remaining, named }) =>
    `${name}${named ? "" : " なら"} ${used}／${limit}（${remaining < 0 ? `${-remaining}超過` : `残り${remaining}`}）`,
  noClause: "該当条項なし（参考）",
  quotedAbove: "（条文は上のとおり）",
  quote: (text) => `「${text}」`,
  checklist: "人が確認すること",
  separator: "、",
  inPosts: (names, more) => `（${names.join("、")}${more > 0 ? `、ほか${more}件` : ""}）`,
  inAllPosts: (count) => `（${count}件すべて）`,
  inPost: (name) => `（${name}）`,
  standardInput: "標準入力",
  acceptedOne: "受け入れ",
  moreOnRule: (rule) => `規則の説明は sns-lint rules ${rule} で表示できます。`,
  unchecked: "検査できなかったこと",
  unread: "読めず、検査していないもの",
  partly: "読めず、除いて検査したところ",
  uncheckedRule: (rule) => `規則 ${rule}: `,
  acceptedTitle: "理由を記して受け入れた指摘",
  baselined: (count) => `ベースラインに記録済みの指摘が${count}件あります。`,
  accepted: (...why) => `… ${japanese.answeredFor(...why)}`,
  answeredFor: (reason, by, until) => `${reason}（${by}${until === null ? "" : `、${until}まで`}）`,
  explanation: {
    noEntry: "辞書によらず、規則の計算で見つけました",
    entry: (id) => `辞書の項目 ${id}`,
    resembles: (words) =>
      `辞書にはなく、学習した例に似ている。${words.length === 0 ? "手がかりの言葉は伏せる" : `手がかりの強い順に ${words.join("、")}`}`,
    unlike: (words) =>
      `言葉の並びは当てはまるが、投稿全体は当たる例に似ていないため弱めた${words === null ? "" : `（いちばん打ち消したのは「${words}」）`}`,
    rather: (rule) => `投稿全体は、${rule} の例にずっと似ているため弱めた`,
    meant: (words) => `字を変えてあるので「${words}」と読みかえた`,
    tokens: (tokens) => `語 ${tokens}`,
    context: {
      needed: (context) => `文脈「${context}」があるため指摘`,
      lower: (context) => `文脈「${context}」があるため弱めた`,
      silence: (context) => `文脈「${context}」`,
    },
  },
  silences: "見つけたが指摘しなかった言葉（…のあとは理由）",
  ordinary: "… ふつうの言葉の一部",
  excuse: (context) => `… ${context}`,
  guidelines: (names) => `ガイドライン: ${names.join("、")}`,
  chooseGuideline: "自分の自治体のガイドラインは --guideline で選べます。一覧は sns-lint guidelines で表示します。",
  byRule: "規則ごとの件数",
  count: (severity, count) => `${japanese.severity[severity]}${count}件`,
  closing: (summary, questions, partly) =>
    [
      `${summary.posts}件の投稿（${summary.characters}字）を${summary.rules}規則で検査。`,
      `要修正${summary.errors}件、要確認${summary.warnings}件、参考${summary.infos}件。受け入れ${summary.accepted}件。`,
      summary.baselined > 0 ? `ベースラインに記録済み${summary.baselined}件。` : "",
      summary.fixed > 0 ? `自動で直したところ${summary.fixed}件。` : "",
      summary.failures > 0 ? `検査できなかったこと${summary.failures}件。` : "",
      (summary.unread ?? 0) > partly ? `読めず、検査していないもの${String((summary.unread ?? 0) - partly)}件。` : "",
      partly > 0 ? `読めず、除いて検査したところ${String(partly)}件。` : "",
      `人の確認が必要な項目${questions}件`,
    ].join(""),
};

const english: Wording = {
  severity: { error: "must fix", warning: "please check", info: "for information" },
  place: (line, column) => `line ${line}, column ${column}`,
  wholePost: "whole post",
  samePlace: "same place",
  nth: (position) => `no. ${position}`,
  clean: "Nothing found by the automatic checks.",
  cleanOfErrors: "Nothing found that must be fixed.",
  notAllChecked: "Nothing found as far as could be checked; something could not.",
  cleanButKnown: (count) => `Nothing new found (${count} known from the baseline).`,
  length: ({ name, used, limit, remaining, named }) =>
    `${named ? "" : "as "}${name}: ${used}/${limit} (${remaining < 0 ? `${-remaining} over` : `${remaining} left`})`,
  noClause: "no clause applies (for information)",
  quotedAbove: " (quoted above)",
  quote: (text) => ` “${text}”`,
  checklist: "For a person to check",
  separator: ", ",
  inPosts: (names, more) => ` (${names.join(", ")}${more > 0 ? ` and ${more} more` : ""})`,
  inAllPosts: (count) => ` (all ${count} posts)`,
  inPost: (name) => `(${name}) `,
  standardInput: "standard input",
  acceptedOne: "accepted",
  moreOnRule: (rule) => `sns-lint rules ${rule} explains the rule.`,
  unchecked: "Not checked",
  unread: "Could not be read, and was not checked",
  partly: "Could not be read; the post was checked without it",
  uncheckedRule: (rule) => `rule ${rule}: `,
  acceptedTitle: "Accepted with a reason",
  baselined: (count) => `${plural(count, "finding")} known from the baseline.`,
  accepted: (...why) => `… ${english.answeredFor(...why)}`,
  answeredFor: (reason, by, until) => `${reason} (${by}${until === null ? "" : `, until ${until}`})`,
  explanation: {
    noEntry: "found by the rule itself, not by a dictionary",
    entry: (id) => `dictionary entry ${id}`,
    resembles: (words) =>
      `in no dictionary, but like the examples learned from; ${words.length === 0 ? "the words that decided are not shown" : `strongest first: ${words.join(", ")}`}`,
    unlike: (words) =>
      `less certain: the words fit, but the whole post is unlike the examples${words === null ? "" : ` ("${words}" spoke most against it)`}`,
    rather: (rule) => `less certain: the whole post is much more like the examples of ${rule}`,
    meant: (words) => `letters are masked, drawn out or changed: read as "${words}"`,
    tokens: (tokens) => `tokens ${tokens}`,
    context: {
      needed: (context) => `reported because of the context "${context}"`,
      lower: (context) => `less certain because of the context "${context}"`,
      silence: (context) => `context "${context}"`,
    },
  },
  silences: "Found, and excused",
  ordinary: "… part of an ordinary word",
  excuse: (context) => `… ${context}`,
  guidelines: (names) => `Guidelines: ${names.join(", ")}`,
  chooseGuideline: "Choose your own guideline with --guideline; sns-lint guidelines lists them.",
  byRule: "Findings by rule",
  count: (severity, count) => `${count} ${english.severity[severity]}`,
  closing: (summary, questions, partly) =>
    [
      `${plural(summary.posts, "post")} (${plural(summary.characters, "character")}) checked by ${plural(summary.rules, "rule")}. `,
      `${summary.errors} to fix, ${summary.warnings} to check, ${summary.infos} for information. ${summary.accepted} accepted. `,
      summary.baselined > 0 ? `${summary.baselined} known from the baseline. ` : "",
      summary.fixed > 0 ? `${summary.fixed} fixed. ` : "",
      summary.failures > 0 ? `${summary.failures} could not be checked. ` : "",
      (summary.unread ?? 0) > partly
        ? `${String((summary.unread ?? 0) - partly)} could not be read, and not checked. `
        : "",
      partly > 0 ? `${String(partly)} could not be read, and left out. ` : "",
      `${plural(questions, "question")} for a person`,
    ].join(""),
};

export const WORDING: Readonly<Record<Lang, Wording>> = { ja: japanese, en: english };

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
