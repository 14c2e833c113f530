import { defineRule } from "../../src/define-rule.js";
import type { Document, Fields } from "../../src/define-rule.js";
import { judgeOral } from "./oral.js";

const ADVICE = "所属長の決裁を受け、approved_by に決裁した人を書いてください。口頭の決裁なら approval に種類・理由・決裁した人を書きます。";
const ORAL_ADVICE = "口頭の決裁でよいのは、ア 周知済みの再発信、イ イベント等の現況・結果、ウ 法令等の内容 です。reason に記号、by に決裁した人を書いてください。";

/** Approval is of the whole post, so findings stand at its beginning, without words. */
const WHOLE = [0, 0] as const;

export default defineRule({
  id: "approval",
  category: "approval",
  title: "決裁を受けていない投稿、口頭の決裁の理由がない投稿を見つける",
  messages: {
    missing: {
      ja: (_: object) => "決裁した人（approved_by）が書かれていません。",
      en: (_: object) => "Nobody is named who approved this post (approved_by).",
    },
    pending: {
      ja: ({ written }: { written: string }) => `approved_by が「${written}」で、決裁が済んでいません。`,
      en: ({ written }: { written: string }) => `approved_by says "${written}": not approved yet.`,
    },
    oralReason: {
      ja: (_: object) => "口頭の決裁ですが、理由がア・イ・ウのどれでもありません。",
      en: (_: object) => "Approved orally, but without a reason that allows it.",
    },
    oralBy: {
      ja: (_: object) => "口頭の決裁ですが、誰が決裁したか書かれていません。",
      en: (_: object) => "Approved orally, but nobody is named who did.",
    },
    unknown: {
      ja: (_: object) => "決裁は受けましたか。",
      en: (_: object) => "Has this post been approved?",
    },
  },
  *check({ post: { fields } }: Document) {
    const oral = judgeOral(fields);
    if (oral === "valid") return;
    if (oral !== "none") yield { at: WHOLE, say: oral, data: {}, certainty: "certain", advice: ORAL_ADVICE };
    else if (isPasted(fields)) yield { at: WHOLE, say: "unknown", data: {}, certainty: "hint", advice: ADVICE };
    else {
      const written = approver(fields);
      if (written === "") yield { at: WHOLE, say: "missing", data: {}, certainty: "certain", advice: ADVICE };
      else if (PENDING.test(written))
        yield { at: WHOLE, say: "pending", data: { written }, certainty: "certain", advice: ADVICE };
    }
  },
});

/** A text without any field says nothing of where it stands: worth a question, not more. */
function isPasted(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}

function approver({ approved_by }: Fields): string {
  return (approved_by ?? "").normalize("NFKC").trim();
}

const PENDING =
  /^[(【[]?(?:未(?:定|決裁?|承認|済|了)?|な[しい]|無し?|不在|-+|ー+|―+|[?]+|x+|×+|none|null|n\/?a|tbd|pending|no|false|(?:申請|起案|回議|合議|確認|協議)中|(?:決裁|承認)(?:前|待ち?|未|申請中)|あとで|後で|これから)(?:[)】\]].*)?$/iu;
