// What `sns-lint review` asks and tells.
import type { Lang } from "../types.js";
import type { Choice } from "./ask.js";

export interface ReviewWords {
  readonly title: string;
  readonly heading: (path: string, nth: number, id: string | null) => string;
  readonly drafter: string;
  readonly reviewer: string;
  readonly samePerson: (author: string, reviewer: string) => string;
  readonly persons: readonly Choice[];
  readonly decide: string;
  readonly choices: Readonly<Record<"fix" | "accept" | "open", Choice>>;
  readonly reason: string;
  readonly until: string;
  readonly badUntil: string;
  readonly earlyUntil: (until: string) => string;
  readonly required: string;
  /** Of these and those below the first is preset: pressing Enter without a thought must approve nothing. */
  readonly replies: readonly Choice[];
  readonly note: string;
  readonly approval: string;
  readonly approvals: readonly Choice[];
  readonly oralReplies: readonly Choice[];
  readonly oralBy: string;
  readonly noCase: string;
  readonly decision: (reviewer: string) => string;
  readonly decisions: readonly Choice[];
  readonly example: Readonly<Record<"person" | "reason" | "until" | "note" | "oralBy", string>>;
  readonly noTerminal: string;
  readonly noFile: (given: string) => string;
  readonly noPrivate: string;
  readonly noPeople: (missing: string) => string;
  readonly unclearPeople: (author: string, reviewer: string) => string;
  readonly unacceptable: (rule: string) => string;
  readonly ambiguous: (rule: string, count: number) => string;
  readonly ambiguousClause: (clause: string) => string;
  readonly noSuchCase: (letters: readonly string[]) => string;
  readonly unusedAnswer: string;
  readonly kept: (name: string) => string;
  readonly fix: string;
  readonly cancelled: string;
  readonly written: (file: string, posts: number) => string;
  readonly counts: (accepted: number, open: number, negative: number, unanswered: number) => string;
  readonly alone: string;
  readonly oral: (clause: string, by: string) => string;
  readonly approveNext: string;
  readonly print: (draft: string) => string;
}

const japanese: ReviewWords = {
  title: "投稿を審査し、記録を作ります（↑↓ で選び、Enter で決めます。Ctrl+C でやめられます）",
  heading: (path, nth, id) => `${path}　${nth}件目${id === null ? "" : `　[${id}]`}`,
  drafter: "起案した人はだれですか",
  reviewer: "審査する人（あなた）はだれですか",
  samePerson: (author, reviewer) => `起案した人（${author}）と審査する人（${reviewer}）は、同じ人ですか`,
  persons: [
    { value: "same", label: "同じ人", hint: "--require-review では、審査したことになりません" },
    { value: "other", label: "別の人", hint: "名字が同じだけ" },
  ],
  decide: "この指摘をどうしますか",
  choices: {
    fix: { value: "fix", label: "先に下書きを直す", hint: "ここでやめる" },
    accept: { value: "accept", label: "理由を記して受け入れる", hint: "このまま出す" },
    open: { value: "open", label: "保留にする", hint: "あとで決める。記録には残る" },
  },
  reason: "受け入れる理由は何ですか",
  until: "いつまで受け入れますか",
  badUntil: "2027-03-31 のように書くか、空のままにしてください。",
  earlyUntil: (until) =>
    `受け入れの期限（${until}）が、投稿の公開より前に切れます。公開の日かそれより後の日にするか、書かないでください（期限なし）。`,
  required: "空のままにはできません。",
  replies: [
    { value: "later", label: "まだ確かめていない", hint: "未回答のまま残す" },
    { value: "はい", label: "はい", hint: "問題ない" },
    { value: "note", label: "はい（覚え書きを残す）", hint: "問題ない" },
    { value: "いいえ", label: "いいえ", hint: "問題がある" },
    { value: "該当しない", label: "該当しない", hint: "この投稿には関係がない" },
  ],
  note: "覚え書き",
  approval: "決裁はどのように受けますか",
  approvals: [
    { value: "通常", label: "通常の決裁", hint: "文書やシステムで受ける" },
    { value: "口頭", label: "口頭の決裁", hint: "認められる場合かどうかを、これから確かめる" },
  ],
  oralReplies: [
    { value: "いいえ", label: "いいえ", hint: "当たらない" },
    { value: "はい", label: "はい", hint: "当たる" },
  ],
  oralBy: "口頭で決裁した人はだれですか",
  noCase: "口頭の決裁が認められる場合に当たりません。通常の決裁を受けてください。",
  decision: (reviewer) => `この投稿を、このまま出してよいですか（審査: ${reviewer}）`,
  decisions: [
    { value: "fix", label: "まだ出せない", hint: "審査を記録せずに、ここでやめる" },
    { value: "pass", label: "読んで確かめた。このまま出してよい", hint: "審査を記録する" },
  ],
  example: {
    person: "例: 広報課 佐藤",
    reason: "例: 掲示済みのポスターと同じ表記にするため",
    until: "例: 2027-03-31（空のままなら、期限なし）",
    note: "空のままでもかまいません",
    oralBy: "例: 観光課長",
  },
  noTerminal: [
    "review は端末で質問に答えて使います。端末のないところでは、答えを書いたファイルを --answers で渡してください。",
    "例: sns-lint review --answers 答え.yml 下書き.md（書き方は docs/review.md にあります）",
  ].join("\n"),
  noFile: (given) =>
    `${given}: 審査するのは1つのファイルです。記録を隣に作るので、下書きをファイルに保存して指定してください。`,
  noPrivate:
    "職務外（private）の下書きは審査しません。記録を残さないためです。検査だけなら sns-lint 下書き.txt を使ってください。",
  noPeople: (missing) => `${missing} がありません。--answers のファイルか、オプション --${missing} に書いてください。`,
  unclearPeople: (author, reviewer) =>
    `起案した人（${author}）と審査した人（${reviewer}）が同じ人かどうか、名前からは分かりません。--answers のファイルに same_person: いいえ（別の人）か same_person: はい（同じ人）を書いてください。`,
  unacceptable: (rule) => `この指摘（${rule}）は、理由があっても受け入れられません。値を消してください。`,
  ambiguous: (rule, count) =>
    `${rule} の指摘が${count}件あります。text（指摘された言葉）か line（行）を書いてください。`,
  ambiguousClause: (clause) => `${clause} の質問が二つあります。question に質問の文を書いてください。`,
  noSuchCase: (letters) => `case には、口頭の決裁を認める場合の記号（${letters.join("、")}）のどれかを書いてください。`,
  unusedAnswer: "この下書きでは尋ねていません。rule・text・line・clause・post を確かめるか、行を消してください。",
  kept: (name) => `${name}: 審査ずみです（やり直すときは --again を付けます）。`,
  fix: "ここでやめます。下書きを直してから、もう一度 sns-lint review を実行してください。",
  cancelled: "やめました。",
  written: (file, posts) => `${file} に${posts}件の審査を記録しました。`,
  counts: (accepted, open, negative, unanswered) =>
    `受け入れ${accepted}件、保留${open}件、「いいえ」${negative}件、未回答${unanswered}件`,
  alone: "起案した人の審査です。--require-review で使うには、別の人の審査が要ります。",
  oral: (clause, by) => `口頭の決裁（${clause}、${by}）を記録しました。`,
  approveNext: "決裁を受けたら、下書きの approved_by に決裁した人を書いてください。",
  print: (draft) => `決裁票を印刷するには: sns-lint --format html:決裁票.html ${draft}`,
};

const english: ReviewWords = {
  title: "Reviews posts and records it (arrows choose, Enter confirms, Ctrl+C gives up)",
  heading: (path, nth, id) => `${path}  no. ${nth}${id === null ? "" : `  [${id}]`}`,
  drafter: "Who drafted it?",
  reviewer: "Who reviews it (you)?",
  samePerson: (author, reviewer) => `Are its author (${author}) and you (${reviewer}) one person?`,
  persons: [
    { value: "same", label: "one person", hint: "--require-review does not count it as a review" },
    { value: "other", label: "two people", hint: "only the family name is the same" },
  ],
  decide: "What is to be done about it?",
  choices: {
    fix: { value: "fix", label: "mend the draft first", hint: "stops here" },
    accept: { value: "accept", label: "accept it with a reason", hint: "publish as it is" },
    open: { value: "open", label: "leave it open", hint: "decide later; it is recorded" },
  },
  reason: "Why is it accepted?",
  until: "Until when?",
  badUntil: "Write it like 2027-03-31, or leave it empty.",
  earlyUntil: (until) => `${until} is over before the post is published. Give its day or a later one, or none.`,
  required: "It cannot be left empty.",
  replies: [
    { value: "later", label: "not made sure of yet", hint: "stays without an answer" },
    { value: "はい", label: "yes", hint: "nothing is wrong" },
    { value: "note", label: "yes, with a note", hint: "nothing is wrong" },
    { value: "いいえ", label: "no", hint: "something is wrong" },
    { value: "該当しない", label: "not applicable", hint: "does not concern this post" },
  ],
  note: "Note",
  approval: "How is it approved?",
  approvals: [
    { value: "通常", label: "the ordinary way", hint: "in writing" },
    { value: "口頭", label: "by word of mouth", hint: "we shall see whether that is allowed" },
  ],
  oralReplies: [
    { value: "いいえ", label: "no", hint: "it is not" },
    { value: "はい", label: "yes", hint: "it is such a case" },
  ],
  oralBy: "Who approved it orally?",
  noCase: "It is none of the cases in which approval may be oral. It needs the ordinary approval.",
  decision: (reviewer) => `May this post be published as it is (reviewed by ${reviewer})?`,
  decisions: [
    { value: "fix", label: "not yet", hint: "stops here, and records no review" },
    { value: "pass", label: "I have read it; it may be published as it is", hint: "records the review" },
  ],
  example: {
    person: "e.g. 広報課 佐藤",
    reason: "e.g. spelt as on the posters",
    until: "e.g. 2027-03-31 (empty: for good)",
    note: "may be left empty",
    oralBy: "e.g. 観光課長",
  },
  noTerminal: [
    "review asks questions in a terminal. Where there is none, give the answers in a file with --answers.",
    "Example: sns-lint review --answers answers.yml draft.md (docs/review.md tells its form)",
  ].join("\n"),
  noFile: (given) => `${given}: name one file; the record is written beside it.`,
  noPrivate: "Private drafts are not reviewed, because nothing of them is recorded. sns-lint draft.txt checks them.",
  noPeople: (missing) => `${missing} is missing: write it into the file of answers, or give --${missing}.`,
  unclearPeople: (author, reviewer) =>
    `The names do not tell whether the author (${author}) and the reviewer (${reviewer}) are one person: write same_person: いいえ (two people) or same_person: はい (one) into the file of answers.`,
  unacceptable: (rule) => `Findings of this kind (${rule}) cannot be accepted. Remove the value.`,
  ambiguous: (rule, count) => `There are ${count} findings of ${rule}: write text (the words found) or line.`,
  ambiguousClause: (clause) => `${clause} asks two questions: write the words of one as question.`,
  noSuchCase: (letters) => `case must be the letter of a case in which approval may be oral (${letters.join(", ")}).`,
  unusedAnswer: "Nothing of this draft asked for it. Check rule, text, line, clause and post, or remove the entry.",
  kept: (name) => `${name}: reviewed already (--again does it anew).`,
  fix: "Stopped. Mend the draft, and run sns-lint review again.",
  cancelled: "Cancelled.",
  written: (file, posts) => `Recorded the review of ${posts} post(s) in ${file}.`,
  counts: (accepted, open, negative, unanswered) =>
    `${accepted} accepted, ${open} left open, ${negative} answered with no, ${unanswered} not answered`,
  alone: "It was reviewed by its author; --require-review wants somebody else's review.",
  oral: (clause, by) => `Recorded the oral approval (${clause}, ${by}).`,
  approveNext: "When it is approved, write who approved it into approved_by of the draft.",
  print: (draft) => `To print the approval sheet: sns-lint --format html:sheet.html ${draft}`,
};

export const REVIEW_WORDS: Readonly<Record<Lang, ReviewWords>> = { ja: japanese, en: english };
