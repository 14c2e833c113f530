import type { Document } from "../../src/define-rule.js";
import { sentencesFrom } from "./excused.js";
import { publicationDay, RANGE, type Dated, type Resolved } from "./resolve.js";

const ANNOUNCES =
  /開催します|開きます|行います|実施します|募集|受付中|受け付け|お越し|ご参加|参加してください|お待ちして|申込|申し込|応募|締切|締め切|しめきり|〆切|必着|まで(?:に|です|受|募|申)|ぜひ|いよいよ|始まります|開始します|予定です|開催!|お見逃しなく/u;
const REPORTS =
  /ました|でした|だった|周年|から[〇一二三四五六七八九十\d]+年|年前|終了|結果|報告|お礼|ありがとう|現在|時点|生まれ|施行|公布|付け?で|以降|以後|発生|開設|開館|創立|設立|制定|当時|から(?:続|始)|延期|順延/u;
/** What was done is said right behind the date: 10月31日に締め切った講座. Or what comes out that day. */
const DONE =
  /^[^。!?\n]{0,20}?(?:った|した|いた|された|われた)(?=[一-龠ァ-ヶぁ-ん「『])|^に(?:公開|発表|発売|掲載|配布|放送|発行)する/u;
const DEADLINE = /^[^。\n]{0,8}?(?:まで(?!の)|締切|締め切|〆切|必着)/u;
const DEADLINE_LABEL =
  /(?:締切日?|締め切り|しめきり|〆切|(?:申込|応募|提出|申請|受付|予約|回答|参加)期限)(?:は|:|\]|】|\)|\s)?\s?$/u;

export interface Past {
  readonly date: Resolved;
  /** What could be done until then, and cannot be any more. */
  readonly deadline: boolean;
}

/** Something announced for a day that is over when the draft is published. */
export function* pastAnnouncements(document: Document, dates: readonly Dated[]): Iterable<Past> {
  const today = publicationDay(document);
  const { text } = document.folded;
  for (const [index, { mention, resolved, quoted }] of dates.entries()) {
    if (resolved === null || resolved.days >= today || quoted) continue;
    // A year long ago is history, whatever the sentence says.
    if (resolved.days < today - 400 || DONE.test(text.slice(mention.end, mention.end + 32))) continue;
    if (isOver(document, resolved) && !goesOn(text, dates, index, today))
      yield { date: resolved, deadline: isDeadline(text, resolved) };
  }
}

function isOver(document: Document, { mention }: Resolved): boolean {
  const sentence = sentencesFrom(document, mention.start);
  return ANNOUNCES.test(sentence) && !REPORTS.test(sentence);
}

export function isDeadline(text: string, { mention: { start, end } }: Resolved): boolean {
  return DEADLINE.test(text.slice(end, end + 16)) || DEADLINE_LABEL.test(text.slice(Math.max(0, start - 14), start));
}

const OPEN_END = /^[^\n。]{0,10}?(?:[~〜]|から|より|以降)/u;
/** 申込方法:5月30日9時 is when one may begin to apply. */
const BEGINNING = /(?:申込|申し込み|受付|予約|募集|応募|販売|配布)(?:方法|開始日?|期間|受付)?(?:は|:|】|\s)\s?$/u;

/** 10月1日〜11月30日 is not over while it lasts, and 10月1日から has no end. */
function goesOn(text: string, dates: readonly Dated[], index: number, today: number): boolean {
  const mention = dates[index]?.mention;
  if (mention === undefined) return false;
  const rest = text.slice(mention.end, mention.end + 14);
  const begins = BEGINNING.test(text.slice(Math.max(0, mention.start - 12), mention.start)) && !DEADLINE.test(rest);
  return begins || (OPEN_END.test(rest) && !endsBefore(text, dates, index, today));
}

/** A range whose end, too, lies before today. */
function endsBefore(text: string, dates: readonly Dated[], index: number, today: number): boolean {
  const [first, next] = [dates[index]?.mention, dates[index + 1]?.resolved];
  if (first === undefined || next === null || next === undefined) return false;
  return RANGE.test(text.slice(first.end, next.mention.start)) && next.days < today;
}
