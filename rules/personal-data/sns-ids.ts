import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { before, matches } from "./found.js";
import type { Found } from "./found.js";
import { PUBLIC_ROLE } from "./roles.js";

/** インスタは @…, LINEのID：… */
const ID =
  /(?:インスタ(?:グラム)?|Instagram|LINE|ライン|ツイッター|Twitter|(?<![A-Za-z])X|TikTok|フェイスブック|Facebook|スレッズ|Threads|カカオ|Discord)の?(?:ID|アカウント|アカ|ユーザー名|垢)?[はが:→、 「(]{1,4}(?<id>@?[A-Za-z0-9_][A-Za-z0-9_.-]{3,29})(?![A-Za-z0-9])/giu;
/** The account is somebody's own, not the one of an office. */
const OWN =
  /個人|プライベート|私の|わたしの|僕の|本人|裏アカ|[^\s、。おご皆](?:さん|様|さま|氏|くん|ちゃん|先生)(?:の|が|は|も|\()/u;
const OFFICE = /公式|[市町村県課係館園校]の|協会|委員会|実行委|商店街|お店|ショップ/u;

/** Names by which private persons are found on social media. */
export function* findSnsIds(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!OWN.test(text)) return;
  for (const { start, end, groups } of matches(text, ID)) {
    const id = groups["id"] ?? "";
    const lead = before(text, end - id.length, 40);
    const around = `${lead}${text.slice(end, end + 12)}`;
    if (!OWN.test(around) || OFFICE.test(lead) || PUBLIC_ROLE.test(around) || isInAddress(document, start, end))
      continue;
    if (/^(?:LINE|Instagram|Facebook|Twitter|TikTok)$/iu.test(id)) continue;
    yield { at: [end - id.length, end], kind: "個人のSNSのID", certainty: "likely" };
  }
}
