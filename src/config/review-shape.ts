import { APPROVALS, REPLIES, SAME_PERSON } from "../types.js";
import { SCHEMA_FIELD } from "./schema-field.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

const SHA256 = { kind: "text", example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } as const;
const NUMBER = { kind: "text", example: "1" } as const;

const GUIDELINE: ObjectShape = object({
  id: words("nagasaki", "ガイドラインのid"),
  title: words("長崎市ソーシャルメディアの利用に関するガイドライン", "題名"),
  date: optional(words("2019-03", "文書の日付")),
  sha256: { shape: SHA256, about: "条項の指紋" },
});

const FINDING: ObjectShape = object({
  rule: words("url-shortener", "規則のid"),
  severity: { shape: { kind: "choice", values: ["error", "warning", "info"] }, about: "重さ" },
  text: optional(words("https://bit.ly/EXAMPLE1", "指摘された言葉（伏せるものは＊）")),
  range: { shape: { kind: "list", of: NUMBER, least: 2 }, about: "本文の何文字目から何文字目か" },
  fingerprint: words("3f2a91bc", "指摘の指紋"),
  message: words("URL短縮サービスです。", "指摘"),
  clauses: { shape: { kind: "list", of: { kind: "text", example: "長崎市 ７⑶" } }, about: "条項", missing: [] },
  accepted: optional({
    shape: object({
      reason: words("掲示物と同じ表記", "受け入れる理由"),
      by: words("広報課長", "受け入れた人"),
      until: { shape: { kind: "date" }, about: "期限", missing: null },
    }),
    about: "受け入れ。ないものは保留",
  }),
});

const QUESTION: ObjectShape = object({
  clause: words("長崎市 ８⑷ク", "条項"),
  question: words("元の資料と突き合わせましたか。", "確認項目"),
  answer: { shape: { kind: "choice", values: REPLIES }, about: "答え。ないものは未回答", missing: null },
  note: optional(words("起案と照合した", "覚え書き")),
});

const APPROVAL: ObjectShape = object({
  type: { shape: { kind: "choice", values: APPROVALS }, about: "決裁の受け方" },
  cases: {
    shape: {
      kind: "list",
      of: object({
        clause: words("長崎市 ７⑴イ", "条項"),
        answer: { shape: { kind: "choice", values: REPLIES }, about: "当たるか" },
      }),
    },
    about: "口頭の決裁を認める場合に当たるか",
    missing: [],
  },
  reason: optional(words("イ", "当たる場合の記号")),
  by: optional(words("観光課長", "口頭で決裁した人")),
});

const POST: ObjectShape = object({
  nth: { shape: NUMBER, about: "ファイルの何件目か" },
  id: optional(words("2026-12-01-a", "投稿のid")),
  sha256: { shape: SHA256, about: "本文の指紋" },
  fields_sha256: { shape: SHA256, about: "投稿先・予約日時・写真などの項目の指紋" },
  drafter: words("観光課 花水", "起案した人"),
  reviewer: words("広報課 佐藤", "審査した人"),
  same_person: {
    shape: { kind: "choice", values: SAME_PERSON },
    about: "起案した人と審査した人が同じ人か（名字が同じときに答えたもの）",
    missing: null,
  },
  reviewed_at: { shape: { kind: "date", timed: true }, about: "審査した日時" },
  checked_with: {
    shape: object({
      "sns-lint": words("0.1.0", "sns-lint の版"),
      rules: { shape: NUMBER, about: "規則の数" },
      // Records that were written before it was noted hold on.
      program: optional({ shape: SHA256, about: "プログラムと、使った規則と重さの指紋" }),
      dictionaries: { shape: SHA256, about: "辞書（足した辞書と、似た例を見分けるモデルを含む）の指紋" },
      guidelines: { shape: { kind: "list", of: GUIDELINE }, about: "ガイドライン" },
    }),
    about: "何で検査したか",
  },
  findings: { shape: { kind: "list", of: FINDING }, about: "指摘と、その扱い", missing: [] },
  answers: { shape: { kind: "list", of: QUESTION }, about: "人が確認すること", missing: [] },
  approval: optional({ shape: APPROVAL, about: "決裁の受け方" }),
});

/** A review record, as `sns-lint review` writes it. */
export const REVIEW_SHAPE: ObjectShape = object({
  $schema: SCHEMA_FIELD,
  draft: words("紅葉まつり.md", "下書きのファイル"),
  posts: { shape: { kind: "list", of: POST }, about: "投稿ごとの審査" },
});

function object(fields: Readonly<Record<string, Field>>): ObjectShape {
  return { kind: "object", fields };
}

function words(example: string, about: string): { readonly shape: Shape; readonly about: string } {
  return { shape: { kind: "text", example }, about };
}

function optional(field: Field): Field {
  return { ...field, missing: null };
}
