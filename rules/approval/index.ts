import { defineRule } from "../../src/define-rule.js";
import type { Document, Fields } from "../../src/define-rule.js";
import { judgeOral } from "./oral.js";

const ADVICE =
  "所属長の決裁を受け、approved_by に決裁した人を書いてください。口頭の決裁なら approval に種類・理由・決裁した人を書きます。";
const ORAL_ADVICE =
  "口頭の決裁でよいのは、ア 周知済みの再発信、イ イベント等の現況・結果、ウ 法令等の内容 です。reason に記号、by に決裁した人を書いてください。";

/** Approval is of the whole post, so findings stand at its beginning, without words. */
const WHOLE = [0, 0] as const;

interface Field {
  /** The field of the post that is concerned. */
  readonly field: string;
}

const ORAL_FIELD = { oralReason: "approval.reason", oralBy: "approval.by" } as const;

export default defineRule({
  id: "approval",
  category: "approval",
  title: "決裁を受けていない投稿、口頭の決裁の理由がない投稿を見つける",
  messages: {
    missing: {
      ja: ({ field }: Field) => `決裁した人（${field}）が書かれていません。`,
      en: ({ field }: Field) => `Nobody is named who approved this post (${field}).`,
    },
    pending: {
      ja: ({ written }: { written: string }) => `approved_by が「${written}」で、決裁が済んでいません。`,
      en: ({ written }: { written: string }) => `approved_by says "${written}": not approved yet.`,
    },
    oralReason: {
      ja: ({ field }: Field) => `口頭の決裁ですが、理由（${field}）がア・イ・ウのどれでもありません。`,
      en: ({ field }: Field) => `Approved orally, but without a reason that allows it (${field}).`,
    },
    oralBy: {
      ja: ({ field }: Field) => `口頭の決裁ですが、誰が決裁したか（${field}）書かれていません。`,
      en: ({ field }: Field) => `Approved orally, but nobody is named who did (${field}).`,
    },
  },
  *check({ post: { fields } }: Document) {
    const oral = judgeOral(fields);
    if (oral === "valid") return;
    if (oral !== "none")
      yield { at: WHOLE, say: oral, data: { field: ORAL_FIELD[oral] }, certainty: "certain", advice: ORAL_ADVICE };
    else if (!isPasted(fields)) {
      const written = approver(fields);
      if (written === "")
        yield { at: WHOLE, say: "missing", data: { field: "approved_by" }, certainty: "certain", advice: ADVICE };
      else if (PENDING.test(written))
        yield { at: WHOLE, say: "pending", data: { written }, certainty: "certain", advice: ADVICE };
    }
  },
});

/** A text without any field is tried out before anybody is asked to approve it. */
function isPasted(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}

function approver({ approved_by }: Fields): string {
  return (approved_by ?? "").normalize("NFKC").trim();
}

const PENDING =
  /^[(【[]?(?:未(?:定|決裁?|承認|済|了)?|な[しい]|無し?|不在|-+|ー+|―+|[?]+|x+|×+|none|null|n\/?a|tbd|pending|no|false|(?:申請|起案|回議|合議|確認|協議)中|(?:決裁|承認)(?:前|待ち?|未|申請中)|あとで|後で|これから)[)】\]]?(?:\s?[(【[:].*)?$/iu;
