import { periodEnd } from "../../read/period.js";
import { problem, pass, question, type Account, type Outcome } from "../check.js";

/** Until the end of the day that the sheet names. */
export function reviewDate({ sheet: { review_by: by }, now }: Account): Outcome {
  if (by === null || Number.isNaN(periodEnd(by))) return question("台帳を次に見直す日（review_by）を決めていますか。");
  if (periodEnd(by) > now) return pass(`次の見直しは ${by} までです。`);
  return problem(
    `台帳の見直しの期限（${by}）が過ぎています。`,
    "担当者、プロフィール、運用ポリシーを確かめ、review_by を次の期限に改めてください。",
  );
}
