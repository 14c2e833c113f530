import { eraYear, matchesIn, readNumber } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";
import type { Dated } from "./resolve.js";

/** A fiscal year runs from April to March and is named after the year in which it begins. */
const FISCAL =
  /(?:(?<era>令和|平成|(?<![A-Za-z])[RH](?=\d))(?<year>\d{1,2}|[元〇一二三四五六七八九十]{1,3})|(?<western>20\d\d))(?:年?[(][^)]{2,8}[)])?年?度/gu;
/** What takes place within its year, named by it; 決算, 税 and 採用 look before and after. */
const HELD =
  /^[^。\n]{0,24}?(?:講座|教室|大会|講演会|セミナー|訓練|まつり|祭|展|コンサート|健診|検診|フォーラム|研修|ツアー|体験|相談会|説明会|イベント|スクール|塾|クラブ|ワークショップ|式典|つどい)/u;
const OTHERWISE =
  /決算|実績|報告|結果|年度分|納期|納税|滞納|繰越|出納|振り返|総括|監査|採用|来年度|次年度|翌年度|今後|事業年度|有効|期限|使用期間|任期|貸出|配信|アーカイブ|にかけて|年度(?:から|〜|~|-|・|と)/u;

export interface OutsideYear {
  readonly at: Range;
  readonly fiscal: string;
  readonly from: number;
  readonly certainty: Certainty;
}

/** 令和8年度講座 … 2027年5月10日: after the end of March. What comes before April is the year's preparation. */
export function* outsideFiscalYear(document: Document, dates: readonly Dated[]): Iterable<OutsideYear> {
  const fiscal = theFiscalYear(document.folded.text);
  if (fiscal === null) return;
  for (const { mention, resolved, quoted } of dates) {
    if (resolved === null || resolved.days <= lastDay(fiscal.from) || mention.start < fiscal.end) continue;
    if (quoted) continue;
    // Without a year it may be a day of the year that is ending.
    const certainty = resolved.certainYear ? "likely" : "hint";
    yield { at: [mention.start, mention.end], fiscal: fiscal.words, from: fiscal.from, certainty };
  }
}

/** The one fiscal year in which something is held; null where there are others, or it is told otherwise. */
function theFiscalYear(text: string): Fiscal | null {
  if (!text.includes("年度") || OTHERWISE.test(text)) return null;
  const named = [...matchesIn(text, FISCAL)].map(readFiscal);
  const [first] = named;
  if (first === undefined || named.some(({ from }) => from !== first.from)) return null;
  return named.some(({ end }) => HELD.test(text.slice(end, end + 40))) ? first : null;
}

interface Fiscal {
  readonly words: string;
  readonly end: number;
  readonly from: number;
}

function readFiscal({ index, 0: words, groups = {} }: RegExpExecArray): Fiscal {
  const { era, year, western } = groups;
  const from = western === undefined ? eraYear(era ?? "", readNumber(year) ?? 0) : Number(western);
  return { words, end: index + words.length, from };
}

/** 31 March, as days since 1970. */
function lastDay(from: number): number {
  return Date.UTC(from + 1, 2, 31) / 86_400_000;
}
