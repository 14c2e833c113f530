import type { Document } from "../../src/define-rule.js";
import { isDeadline } from "./past.js";
import type { Dated, Resolved } from "./resolve.js";

export interface LateDeadline {
  readonly deadline: Resolved;
  readonly event: Resolved;
}

/** One applies to take part, */
const APPLY =
  /(?:参加|受講|観覧|聴講|出場|出店|乗車|来場|事前|要)?(?:申込|申し込|予約|エントリー|参加者?を?募集|受講者?を?募集|参加受付)/u;
/** not for what comes of it, or after it; and one thing alone is told. */
const OTHER_THING =
  /写真|作品|コンテスト|フォト|アンケート|感想|補助|助成|給付|支援金|抽選|プレゼント|奨学|採用|入所|入園|入居|入札|入学|試験|説明会|相談|見学|内覧|オープン|配信|動画|アーカイブ|オンデマンド|後日|次回|別途|追加|クーポン|商品券|販売|展示|展覧|投票|届出|申請|申告|接種|健診|検診|第[2-9二三]回|[2-9二三]回目|全[2-9二三四五六]回/u;
const TAKES_PLACE =
  /^(?:[^。\n]{0,24}?(?:開催(?!要項)|開きます|行います|実施します|開演|開講|スタート)|[はに、 ]{0,2}[^。\n]{0,16}(?:大会|教室|講座|まつり|祭り?|会)(?:です|を|は|!|。|$))/u;
/** 講座は12月5日(土)です: what takes place stands before its date. */
const EVENT_NAME =
  /(?<!次の|次回の|前の|別の|他の|ほかの)(?:講座|教室|大会|まつり|祭り?|講演会|演奏会|コンサート|イベント|セミナー|フォーラム|ツアー|本番|当日|開催日?)は、?$/u;
const TOLD_SO = /^(?:です|でございます|に|、|。|!|の?[\d午])/u;
const EVENT_LABEL = /(?:日時|とき|開催日時?|期日|開催)(?:は|:|】|\]|\)|\s|\/)\s?$/u;

/** 12月13日開催, 申込は12月18日まで: whoever applies on the last day comes too late. */
export function* lateDeadlines(document: Document, dates: readonly Dated[]): Iterable<LateDeadline> {
  const { text } = document.folded;
  if (!APPLY.test(text) || OTHER_THING.test(text)) return;
  const told = dates.flatMap(({ resolved, quoted }) => (resolved === null || quoted ? [] : [resolved]));
  const deadlines = new Set(told.filter((date) => isDeadline(text, date) && appliesNear(text, date)));
  const events = told.filter((date) => !isDeadline(text, date) && takesPlace(text, date));
  const last = events.reduce<Resolved | null>(
    (late, date) => (late === null || date.days > late.days ? date : late),
    null,
  );
  if (last === null || told.some((date) => !deadlines.has(date) && date.days > last.days)) return;
  for (const deadline of deadlines) if (deadline.days > last.days) yield { deadline, event: last };
}

/** In the line of the date, or told by it. */
function appliesNear(text: string, { mention: { start, end } }: Resolved): boolean {
  const before =
    text
      .slice(Math.max(0, start - 30), start)
      .split(/[\n。!]/u)
      .at(-1) ?? "";
  const behind = text.slice(end, end + 30).split(/[\n。!]/u)[0] ?? "";
  return APPLY.test(before + behind) || /締切|締め切|〆切/u.test(before + behind);
}

function takesPlace(text: string, { mention: { start, end } }: Resolved): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 48)];
  return TAKES_PLACE.test(behind) || EVENT_LABEL.test(before) || (EVENT_NAME.test(before) && TOLD_SO.test(behind));
}
