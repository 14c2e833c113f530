import { defineRule } from "../../src/define-rule.js";
import type { Document, Fields } from "../../src/define-rule.js";
import { type Oral, oralApproval } from "./oral.js";

const ADVICE =
  "所属長の決裁を受け、approved_by に決裁した人を書いてください。口頭の決裁なら approval に種類・理由・決裁した人を書きます。";
const ORAL_ADVICE =
  "条項が口頭の決裁を認めている場合かを確かめ、approval の reason にその記号（ア など）、by に決裁した人を書いてください。認められていない場合は、通常の決裁を受けます。";

/** Approval is of the whole post, so findings stand at its beginning, without words. */
const WHOLE = [0, 0] as const;

interface Field {
  /** The field of the post that is concerned. */
  readonly field: string;
}

export default defineRule({
  id: "approval",
  category: "approval",
  title: "決裁を受けていない投稿、口頭の決裁の理由がない投稿を見つける",
  dutyOnly: true,
  messages: {
    missing: {
      ja: ({ field }: Field) => `決裁した人（${field}）が書かれていません。`,
      en: ({ field }: Field) => `Nobody is named who approved this post (${field}).`,
    },
    pending: {
      ja: ({ written }: { written: string }) => `approved_by が「${written}」で、決裁が済んでいません。`,
      en: ({ written }: { written: string }) => `approved_by says "${written}": not approved yet.`,
    },
    oral: {
      ja: ({ reason }: { reason: string }) =>
        reason === ""
          ? "口頭の決裁ですが、理由（approval.reason）が書かれていません。"
          : LETTER.test(reason)
            ? `口頭の決裁ですが、理由（approval.reason）の「${reason}」という場合は、条項にありません。`
            : `口頭の決裁ですが、理由（approval.reason）の「${reason}」が、条項のどの場合か分かりません。条項の記号（ア、イなど）で書いてください。`,
      en: ({ reason }: { reason: string }) =>
        reason === "" || LETTER.test(reason)
          ? `Approved orally, but no clause allows that for the reason given (${reason === "" ? "none" : reason}).`
          : `Approved orally, but the reason given (${reason}) names no case of the clause: write its letter (ア, イ).`,
    },
    oralBy: {
      ja: ({ field }: Field) => `口頭の決裁ですが、誰が決裁したか（${field}）書かれていません。`,
      en: ({ field }: Field) => `Approved orally, but nobody is named who did (${field}).`,
    },
  },
  *check({ post: { fields } }: Document) {
    const oral = oralApproval(fields);
    if (oral !== null) yield observeOral(oral);
    else if (!isPasted(fields)) {
      const written = approver(fields);
      if (written === "")
        yield { at: WHOLE, say: "missing", data: { field: "approved_by" }, certainty: "certain", advice: ADVICE };
      else if (PENDING.test(written) || PENDING_END.test(written))
        yield { at: WHOLE, say: "pending", data: { written }, certainty: "certain", advice: ADVICE };
    }
  },
});

/** Whether a reason is good is up to the clause: one that allows it excepts the context `oral-approval/<reason>`. */
function observeOral({ reason, by }: Oral) {
  const shared = { at: WHOLE, certainty: "certain", advice: ORAL_ADVICE } as const;
  if (by === "") return { ...shared, say: "oralBy", data: { field: "approval.by" } } as const;
  return { ...shared, say: "oral", data: { reason }, contexts: [`oral-approval/${reason}`] } as const;
}

/** A text without any field is tried out before anybody is asked to approve it. What was accepted of it is no field. */
function isPasted(fields: Fields): boolean {
  return Object.keys(fields).every((name) => name === "sns-lint");
}

function approver({ approved_by }: Fields): string {
  return (approved_by ?? "").normalize("NFKC").trim();
}

/** How clauses count their cases. */
const LETTER = /^(?:[ア-ン]|[a-z]|\d{1,2})$/iu;

/** 広報課長（予定） */
const PENDING_END = /(?:予定|見込み?|待ち|申請中|依頼中|保留)[)】\]]?$/u;
const PENDING =
  /^[(【[]?(?:未(?:定|決裁?|承認|済|了)?|な[しい]|無し?|不在|-+|ー+|―+|[?]+|x+|×+|none|null|n\/?a|tbd|pending|no|false|(?:申請|起案|回議|合議|確認|協議)中|(?:決裁|承認)(?:前|待ち?|未|申請中)|あとで|後で|これから)[)】\]]?(?:\s?[(【[:].*)?$/iu;
