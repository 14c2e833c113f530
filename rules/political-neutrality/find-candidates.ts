import { matchesIn, spelled } from "../../src/define-rule.js";
import type { Certainty, Document, Election, Range } from "../../src/define-rule.js";

/** A person of a running election named in a post. */
export interface Named {
  readonly election: Election;
  readonly at: Range;
  /** likely: praised, advertised or shown. hint: only named. */
  readonly certainty: Certainty;
}

/** For each running election the place that weighs most, the first of equals. Notices of the election itself are left out. */
export function* findCandidates(document: Document): Iterable<Named> {
  for (const election of document.registers.elections) {
    const all = [...placesOf(document, election)];
    const worst = all.find(({ certainty }) => certainty === "likely") ?? all[0];
    if (worst !== undefined) yield worst;
  }
}

/** One for each sentence that names them. */
function* placesOf({ folded: { text }, sentences }: Document, election: Election): Iterable<Named> {
  const mentions = mentionsOf(text, election);
  if (mentions.length === 0) return;
  const isNotice = NOTICE.test(text);
  let next = 0;
  for (const { start, end } of sentences) {
    while ((mentions[next]?.[0] ?? end) < start) next += 1;
    const at = mentions[next];
    if (at === undefined) return;
    if (at[0] >= end) continue;
    // A hashtag is of the whole post.
    const certainty = judge(text.charAt(at[0] - 1) === "#" ? text : text.slice(start, end), isNotice);
    if (certainty !== null) yield { election, at, certainty };
  }
}

function judge(sentence: string, isNotice: boolean): Certainty | null {
  if (PRAISE.test(sentence) || (!isNotice && SHOWN.test(sentence))) return "likely";
  return isNotice ? null : "hint";
}

function mentionsOf(text: string, { people, offices }: Election): Range[] {
  const names = people.flatMap((name) => rangesOf(text, name));
  const roles = offices.flatMap((office) => rangesOf(text, office).filter((range) => isInOffice(text, range)));
  return [...names, ...roles].sort((a, b) => a[0] - b[0]);
}

function rangesOf(text: string, name: string): Range[] {
  const expression = spelled(name);
  if (expression === null) return [];
  return [...matchesIn(text, expression)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** Not 副市長, 元花水市長, 市長選挙, 市長室; nor the office as the law has it: 市長が定める額, 市長あて, 市長から感謝状. */
const OTHER_OFFICE = /(?:[副元旧]|(?<![午名直戦])前|次期|歴代)[\p{Script=Han}の]{0,4}$/u;
const NO_PERSON =
  /^(?:選|室|公室|賞|杯|旗|部局|会|職務|戦略|あて|宛|が(?:別に|特に)?(?:定め|認め|指定)|の(?:許可|承認|認定|所得|資産)|へ(?:の?(?:手紙|提案|メール|ハガキ|はがき)|申請)|に(?:申請|提出)|から(?:感謝状|表彰状))/u;

function isInOffice(text: string, [start, end]: Range): boolean {
  return !OTHER_OFFICE.test(text.slice(Math.max(0, start - 6), start)) && !NO_PERSON.test(text.slice(end, end + 8));
}

/** The election office's own words: where they stand, people are named as they must be. */
const NOTICE =
  /投票日|投開票|開票|投票所|投票時間|投票率|投票用紙|期日前|不在者投票|告示|選挙公報|立候補(?:者?の?(?:届|受付|一覧|氏名|説明会)|予定者説明会|の?状況)|選挙管理委員会|選管|選挙結果|当選(?:証書|人)|得票/u;
/** What takes sides, in a notice too. */
const PRAISE =
  /(?<!活動|利用|販売|納入|勤務|受講|寄[附付])実績|功績|手腕|公約|マニフェスト|続投|再選|応援|支持し|支持を|勝利|当選を(?:祈|目指|期待)|一票を(?!無駄|大切|むだ)|(?:すば|素晴)らし|さすが|おかげ|のもとで|リーダーシップ|力強|頼もし|尽力|(?<![A-Za-z])PR(?![A-Za-z])|ピーアール|アピール|成し遂げ|実現さ?せ|実現し/u;
/** What shows a person at work, and is usual outside of elections. */
const SHOWN =
  /成果|達成|完成|推進|活躍|笑顔|写真|撮影|フォト|動画|映像|ポスター|インタビュー|密着|対談|決意|抱負|意気込み|熱く|訴え|ありがとう|感謝|期待|誇り|先頭に立/u;
