import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { after, before, matches } from "./found.js";
import type { Found, Match } from "./found.js";

const BANK =
  /(?:銀行|信用金庫|信金|信用組合|信組|農協|漁協|JA[^\s、。]{0,8}|労働金庫|労金)[^。\n]{0,16}?(?:本店|支店|出張所|支所|営業部|店)[^。\n\d]{0,8}(?:普通|当座|貯蓄)(?:預金)?[^。\n\d]{0,10}\d{7}(?!\d)/gu;
const POST = /(?:ゆうちょ|郵便局)[^。\n]{0,20}?(?:記号)?\D{0,4}1\d{4}[^。\n\d]{0,8}\d{6,8}(?!\d)/gu;
/** さくら台支店 普通 3047718: the bank may be known or left out. */
const BRANCH =
  /(?:本店|支店|出張所|支所|営業部|店番 ?\d{3})[ 　・、]{0,2}(?:の)?(?:普通|当座|貯蓄)(?:預金|口座)?[^。\n\d]{0,10}\d{6,7}(?!\d)/gu;
/** The account of somebody, whatever is collected in it. */
const OWN =
  /(?:さん|さま|様|氏|くん|[課係部会班組]長|会計|先生|私|わたし|個人|職員|世話役|役員)(?:個人)?の(?:個人)?口座/u;
const LABELLED = /口座番号[^。\n\d]{0,10}\d{6,8}(?!\d)/gu;
/** Accounts that are meant to be known: donations, fees, taxes. */
const PUBLIC =
  /義援金|義えん金|支援金|寄附|寄付|募金|納付|納入|納税|振込先|振り込み先|参加費|会費|受講料|協賛金|会計管理者|実行委員会|事務局|共同募金|日本赤十字/u;
/** Money is collected for something; the account is that of a group, whoever holds it. */
const COLLECTED =
  /義援金|義えん金|支援金|寄附|寄付|募金|納付|納入|納税|参加費|会費|受講料|協賛|会計|実行委員会|事務局|共同募金|日本赤十字|協議会|の会/u;
/** カワイ ミチコ */
const KANA_HOLDER = /^[」)]?[ 、(:]{0,3}(?:名義[はが: ]{0,2})?[ァ-ヴー]{2,6}[ ・][ァ-ヴー]{2,6}(?![ァ-ヴー])/u;
const HOLDER = /様|さん|さま|氏|くん|個人|名義人?[はが: ]/u;

/** Bank accounts of persons; those of the municipality and of donations are meant to be known. */
export function* findAccounts(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!/普通|当座|貯蓄|口座|ゆうちょ|記号/u.test(text)) return;
  const seen = new Set<number>();
  for (const expression of [BANK, BRANCH, POST, LABELLED]) {
    for (const match of matches(text, expression)) {
      if (seen.has(match.end) || isInAddress(document, match.start, match.end)) continue;
      seen.add(match.end);
      const certainty = judge(text, match);
      if (certainty !== null) yield { at: [match.start, match.end], kind: "金融機関の口座番号", certainty };
    }
  }
}

function judge(text: string, { start, end }: Match): Found["certainty"] | null {
  if (HOLDER.test(after(text, end, 24))) return "certain";
  const around = text.slice(Math.max(0, start - 80), end + 40);
  if (OWN.test(around)) return "likely";
  if (PUBLIC.test(around)) return KANA_HOLDER.test(after(text, end, 24)) && !COLLECTED.test(around) ? "likely" : null;
  return HOLDER.test(before(text, start, 24)) ? "certain" : "likely";
}
