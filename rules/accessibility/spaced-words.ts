import { once } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { type Found, matches } from "./found.js";

/** Headings that are pulled apart to make columns of the same width. Names of people (林　淳) look the same. */
const HEADINGS: ReadonlySet<string> = new Set(
  (
    "日時 場所 会場 対象 定員 内容 料金 費用 主催 共催 後援 協賛 協力 講師 期間 期日 期限 時間 日程 申込 締切 持物 備考 電話 " +
    "住所 氏名 問合 参加 注意 受付 開場 開演 開始 終了 集合 解散 出演 入場 無料 有料 資格 条件 方法 問い合わせ お知らせ"
  ).split(" "),
);
const SPACE = /[ \u3000]+/gu;
const LETTER = "[\\p{sc=Han}々ぁ-ん]";
/** Single letters with spaces between, the whole of it set apart. */
const SPACED = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${LETTER}(?:[ \\u3000]{1,4}${LETTER})+(?![\\p{L}\\p{N}])`, "gu"),
);
/** Tried before it: all headings are of these letters. */
const MAY_BE_SPACED = /[一-鿿ぁ-ん][ \u3000]{1,4}[一-鿿ぁ-ん]/;

export function* spacedWords({ post: { text } }: Document): Iterable<Found> {
  if (!MAY_BE_SPACED.test(text)) return;
  for (const found of matches(text, SPACED())) {
    const joined = found.words.replace(SPACE, "");
    if (HEADINGS.has(joined)) yield { ...found, instead: joined };
  }
}
