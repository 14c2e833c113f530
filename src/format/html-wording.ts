// What the approval sheet says in its own words.
import type { Lang, Reply } from "../types.js";

export interface SheetWording {
  readonly title: string;
  /** 起案・審査・決裁 */
  readonly boxes: readonly [drafted: string, reviewed: string, approved: string];
  readonly draft: string;
  readonly scheduled: string;
  readonly account: string;
  readonly platforms: string;
  readonly unnamedPlatform: string;
  readonly media: string;
  readonly noAlt: string;
  readonly approval: string;
  readonly ordinaryApproval: string;
  readonly oralApproval: string;
  readonly oralBy: (name: string) => string;
  readonly spoken: (name: string) => string;
  readonly post: string;
  readonly noPost: string;
  readonly masked: string;
  readonly overflow: string;
  readonly picture: string;
  readonly findings: string;
  /** Place, finding with its clauses, what was done. */
  readonly findingHeads: readonly [string, string, string];
  /** That the remedy is that of the finding at a place. */
  readonly sameRemedy: (place: string) => string;
  /** Before why it was accepted. */
  readonly reason: string;
  /** Of a sheet of several pages. */
  readonly nth: (page: number, pages: number) => string;
  readonly goesOn: (page: number, pages: number, shown: number, findings: number) => string;
  readonly goneOn: string;
  readonly open: string;
  readonly left: string;
  readonly accepted: string;
  /** In place of the box for that. */
  readonly unacceptable: string;
  readonly acceptedBy: (by: string, until: string | null) => string;
  readonly question: string;
  readonly replies: Readonly<Record<Reply, string>>;
  readonly note: string;
  readonly remarks: string;
  readonly noQuestions: string;
  readonly outdated: string;
  readonly print: string;
  readonly noPrint: string;
  readonly checkedWith: string;
  readonly versions: (tool: string, rules: number, dictionaries: string) => string;
  readonly guideline: (title: string, date: string | null, print: string) => string;
  readonly counts: (errors: number, warnings: number, infos: number, accepted: number) => string;
  readonly noPromise: string;
  /** Where a date is to be written by hand. */
  readonly noDay: string;
  readonly day: (milliseconds: number) => string;
  readonly moment: (milliseconds: number) => string;
}

const japanese: SheetWording = {
  title: "ＳＮＳ投稿 決裁票",
  boxes: ["起案", "審査", "決裁"],
  draft: "下書き",
  scheduled: "公開予定",
  account: "アカウント",
  platforms: "投稿先",
  unnamedPlatform: "（指定なし）",
  media: "写真・動画",
  noAlt: "代替テキストなし",
  approval: "決裁の区分",
  ordinaryApproval: "通常の決裁",
  oralApproval: "口頭の決裁",
  oralBy: (name) => `（口頭で決裁した人: ${name}）`,
  spoken: (name) => `${name}（口頭）`,
  post: "投稿の内容",
  noPost: "保存した結果には、投稿の文章が入っていません。下書きから出し直すと、ここに文章が入ります。",
  masked: "＊は、個人情報や認証情報のため伏せた文字です。",
  overflow: "▼ ここから先は入りません",
  picture: "写真・動画",
  findings: "自動検査の指摘",
  findingHeads: ["区分・箇所", "自動検査の指摘（→ 直し方〔条項〕。条文は下にあります）", "処置"],
  sameRemedy: (place) => `直し方は、${place}の指摘と同じです。`,
  reason: "受け入れた理由: ",
  nth: (page, pages) => `${page}／${pages}`,
  goesOn: (page, pages, shown, findings) =>
    `${page}／${pages}　この決裁票は${pages}枚です。次の紙に続きます（指摘${findings}件のうち、ここまで${shown}件）。`,
  goneOn: "（続き）",
  open: "直した",
  left: "保留",
  accepted: "受け入れ",
  unacceptable: "（受け入れ不可）",
  acceptedBy: (by, until) => `（${by}${until === null ? "" : `、${until}まで`}）`,
  question: "人が確認すること（「はい」は、問題がないことを表します）",
  replies: { はい: "はい", いいえ: "いいえ", 該当しない: "該当しない" },
  note: "覚え書き",
  remarks: "備考",
  noQuestions: "この投稿について、人に尋ねる項目はありません。",
  outdated: "審査の記録がありますが、そのあとで本文か項目が変わっているため、使っていません。",
  print: "本文の指紋（SHA-256）",
  noPrint: "―",
  checkedWith: "検査",
  versions: (tool, rules, dictionaries) => `sns-lint ${tool}、${rules}規則、辞書 ${dictionaries}`,
  guideline: (title, date, print) => `${title}（${date === null ? "" : `${date}、`}${print}）`,
  counts: (errors, warnings, infos, accepted) =>
    `要修正${errors}件、要確認${warnings}件、参考${infos}件、受け入れ${accepted}件。`,
  noPromise: "指摘がないことは、問題がないことの保証ではありません。",
  noDay: "　　年　月　日",
  day: (milliseconds) => {
    const [year, month, day] = parts(milliseconds);
    return `令和${year - 2018 === 1 ? "元" : year - 2018}年${month}月${day}日`;
  },
  moment: (milliseconds) => {
    const [, , , weekday, time] = parts(milliseconds);
    return `${japanese.day(milliseconds)}（${"日月火水木金土".charAt(weekday)}）${time}`;
  },
};

const english: SheetWording = {
  title: "Approval sheet for a social media post",
  boxes: ["Drafted", "Reviewed", "Approved"],
  draft: "Draft",
  scheduled: "To be published",
  account: "Account",
  platforms: "Platforms",
  unnamedPlatform: "(not named)",
  media: "Pictures",
  noAlt: "no alternative text",
  approval: "Approval",
  ordinaryApproval: "ordinary",
  oralApproval: "by word of mouth",
  oralBy: (name) => ` (approved orally by ${name})`,
  spoken: (name) => `${name} (orally)`,
  post: "The post",
  noPost: "A saved result does not hold the text of the post. Print the sheet from the draft to see it here.",
  masked: "＊ stands for a character of personal data or of a credential.",
  overflow: "▼ does not fit from here on",
  picture: "picture",
  findings: "Found by the automatic check",
  findingHeads: ["Kind, place", "Finding, remedy, clause (quoted below)", "Done"],
  sameRemedy: (place) => `as for the finding at ${place}.`,
  reason: "Accepted because: ",
  nth: (page, pages) => `${page}/${pages}`,
  goesOn: (page, pages, shown, findings) =>
    `${page}/${pages} This sheet has ${pages} pages and goes on (${shown} of ${findings} findings so far).`,
  goneOn: " (continued)",
  open: "mended",
  left: "left open",
  accepted: "accepted",
  unacceptable: "(not acceptable)",
  acceptedBy: (by, until) => ` (${by}${until === null ? "" : `, until ${until}`})`,
  question: 'To check ("yes" means that nothing is wrong)',
  replies: { はい: "yes", いいえ: "no", 該当しない: "n/a" },
  note: "Note",
  remarks: "Remarks",
  noQuestions: "There is nothing to ask of a person about this post.",
  outdated: "There is a review record, but the text or its fields have changed since; it is not used.",
  print: "SHA-256 of the text",
  noPrint: "-",
  checkedWith: "Checked by",
  versions: (tool, rules, dictionaries) => `sns-lint ${tool}, ${rules} rules, dictionaries ${dictionaries}`,
  guideline: (title, date, print) => `${title} (${date === null ? "" : `${date}, `}${print})`,
  counts: (errors, warnings, infos, accepted) =>
    `${errors} to fix, ${warnings} to check, ${infos} for information, ${accepted} accepted. `,
  noPromise: "That nothing was found is no promise that nothing is wrong.",
  noDay: "　　-　　-　　",
  day: (milliseconds) => new Date(milliseconds + JAPAN).toISOString().slice(0, 10),
  moment: (milliseconds) => new Date(milliseconds + JAPAN).toISOString().slice(0, 16).replace("T", " "),
};

export const SHEET_WORDING: Readonly<Record<Lang, SheetWording>> = { ja: japanese, en: english };

const JAPAN = 9 * 60 * 60 * 1000;

/** As a clock in Japan shows it. */
function parts(milliseconds: number): [year: number, month: number, day: number, weekday: number, time: string] {
  const date = new Date(milliseconds + JAPAN);
  const time = date.toISOString().slice(11, 16);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay(), time];
}
