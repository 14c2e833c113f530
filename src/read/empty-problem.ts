import { namesOnly } from "../media/named-media.js";
import type { Fields } from "../types.js";

/** What to say of a post without text; pictures without text look checked where nobody says that they are not. */
export function emptyProblem(fields: Fields): { readonly problem: string; readonly repair: string } {
  const pictures = fields.media === undefined ? 0 : namesOnly(fields).length;
  if (pictures === 0) return { problem: "下書きが空です。", repair: "投稿する文章を書いてください。" };
  const problem = `文章がありません。画像（${String(pictures)}件）も検査していません。`;
  return { problem, repair: "投稿する文章を書いてください。画像だけの投稿は、人が確かめてください。" };
}
