import type { DateMention, Document } from "../../src/define-rule.js";
import { resolveAll } from "./dates.js";
import { isQuotedMistake, sentencesFrom } from "./excused.js";
import { publicationDay, type Resolved } from "./resolve.js";

const ANNOUNCES =
  /開催します|開きます|行います|実施します|募集|受付中|受け付け|お越し|ご参加|参加してください|お待ちして|申込|申し込|締切|締め切|しめきり|まで(?:に|です|受|募|申)|ぜひ|いよいよ|始まります|開始します|予定です/u;
const REPORTS =
  /ました|でした|だった|周年|から[〇一二三四五六七八九十\d]+年|年前|終了|結果|報告|お礼|ありがとう|現在|時点|生まれ|施行|公布|付け?で|以降|以後|発生|開設|開館|創立|設立|制定|当時|から(?:続|始)/u;
const TODAY = /(?:本日|今日|きょう)[、は の]{0,2}$/u;
const TOMORROW = /(?:明日|あす|あした)[、は の]{0,2}$/u;

/** Something announced for a day that is over when the draft is published. */
export function* pastAnnouncements(document: Document): Iterable<Resolved> {
  const today = publicationDay(document);
  for (const { mention, resolved } of resolveAll(document)) {
    if (resolved === null || resolved.days >= today || isQuotedMistake(document, mention.start, mention.end)) continue;
    // A year long ago is history, whatever the sentence says.
    if (resolved.days < today - 400) continue;
    const sentence = sentencesFrom(document, mention.start);
    if (ANNOUNCES.test(sentence) && !REPORTS.test(sentence) && !goesOn(document, resolved, today)) yield resolved;
  }
}

const OPEN_END = /^[^\n。]{0,10}?(?:[~〜]|から|より|以降)/u;

/** 10月1日〜11月30日 is not over while it lasts, and 10月1日から has no end. */
function goesOn(document: Document, { mention }: Resolved, today: number): boolean {
  if (OPEN_END.test(document.folded.text.slice(mention.end, mention.end + 14)))
    return !endsBefore(document, mention, today);
  return false;
}

/** A range whose end, too, lies before today. */
function endsBefore(document: Document, mention: DateMention, today: number): boolean {
  const all = resolveAll(document);
  const next = all[all.findIndex((one) => one.mention.start === mention.start) + 1]?.resolved;
  return next !== null && next !== undefined && next.mention.start - mention.end <= 12 && next.days < today;
}

export interface Relative {
  readonly date: Resolved;
  /** 本日 or 明日, as the draft is published. */
  readonly word: string;
  readonly today: number;
}

/** 明日12月3日 in a draft that goes out on the 1st. */
export function* wrongRelativeDays(document: Document): Iterable<Relative> {
  const today = publicationDay(document);
  const { text } = document.folded;
  for (const { mention, resolved } of resolveAll(document)) {
    if (resolved === null || resolved.days < today - 60) continue;
    const before = text.slice(Math.max(0, mention.start - 6), mention.start);
    const meant = TODAY.test(before) ? today : TOMORROW.test(before) ? today + 1 : null;
    if (meant !== null && meant !== resolved.days)
      yield { date: resolved, word: meant === today ? "本日" : "明日", today };
  }
}
