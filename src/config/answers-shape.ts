import { APPROVALS, REPLIES, SAME_PERSON } from "../types.js";
import { SCHEMA_FIELD } from "./schema-field.js";
import type { Field, ObjectShape } from "./shape.js";

const WHICH: Field = text("2", "投稿の番号か id。書かなければ、どの投稿にも使う");

const ACCEPT: ObjectShape = {
  kind: "object",
  fields: {
    rule: { shape: { kind: "text", example: "url-shortener" }, about: "規則のid" },
    text: text("https://bit.ly/EXAMPLE1", "指摘された言葉"),
    line: text("8", "指摘の行。言葉を書けないもの（個人情報など）に使う"),
    reason: { shape: { kind: "text", example: "掲示物と同じ表記" }, about: "受け入れる理由" },
    until: { shape: { kind: "date" }, about: "期限", missing: null },
    post: WHICH,
  },
};

const ANSWER: ObjectShape = {
  kind: "object",
  fields: {
    clause: { shape: { kind: "text", example: "８⑷ク" }, about: "条項（［ ］の中）" },
    question: text("性的な言い回しや画像が入っていませんか。", "質問の文。同じ条項の質問が二つあるときに書く"),
    answer: { shape: { kind: "choice", values: REPLIES }, about: "答え" },
    note: text("起案と照合した", "覚え書き"),
    post: WHICH,
  },
};

const APPROVAL: ObjectShape = {
  kind: "object",
  fields: {
    type: { shape: { kind: "choice", values: APPROVALS }, about: "決裁の受け方" },
    case: text("イ", "口頭の決裁を認める場合の記号"),
    by: text("観光課長", "口頭で決裁した人"),
    post: WHICH,
  },
};

/** The answers to `sns-lint review` where nobody can be asked. */
export const ANSWERS_SHAPE: ObjectShape = {
  kind: "object",
  fields: {
    $schema: SCHEMA_FIELD,
    drafter: text("観光課 花水", "起案した人"),
    reviewer: text("広報課 佐藤", "審査した人"),
    same_person: {
      shape: { kind: "choice", values: SAME_PERSON },
      about: "起案した人と審査した人が同じ人か。名字が同じときに書く",
      missing: null,
    },
    accept: { shape: { kind: "list", of: ACCEPT }, about: "受け入れる指摘", missing: [] },
    answers: { shape: { kind: "list", of: ANSWER }, about: "確認項目への答え", missing: [] },
    approval: { shape: { kind: "list", of: APPROVAL }, about: "決裁の受け方", missing: [] },
  },
};

function text(example: string, about: string): Field {
  return { shape: { kind: "text", example }, about, missing: null };
}
