import { Document, isScalar, visit } from "yaml";
import type { PostReview } from "../types.js";

const HEAD = [
  " SNS投稿の審査の記録です（sns-lint review が書きました）。",
  " 本文・投稿先・予約日時・写真などが変わると、使えなくなります。直すときは、書きかえずに、もう一度 sns-lint review を実行します。",
  " sha256 は本文の指紋、range は本文の何文字目かです。accepted のない指摘は保留、answer のない確認項目は未回答です。",
].join("\n");

/** The file of a draft's reviews, as parseReview reads it; a manager reads it, too. */
export function reviewText(draft: string, reviews: readonly PostReview[]): string {
  const document = new Document({ draft, posts: reviews.map(written) }, { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function written({ prints, nth, id, drafter, reviewer, samePerson, at, versions, ...rest }: PostReview): object {
  const { tool, rules, ...decisive } = versions;
  return {
    nth,
    id,
    drafter,
    reviewer,
    ...(samePerson === null ? {} : { same_person: samePerson ? "はい" : "いいえ" }),
    reviewed_at: at,
    sha256: prints.text,
    fields_sha256: prints.fields,
    checked_with: { "sns-lint": tool, rules, ...decisive },
    ...rest,
  };
}
