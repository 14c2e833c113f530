import type { JsonSchema } from "../../src/config/json-schema.js";
import { PLATFORMS } from "../../src/platforms/platforms.js";
import { about, listOf, object, oneOrMore, text } from "./parts.js";

const words: JsonSchema = { type: ["string", "number"] };
const names = oneOrMore(text);
const anything: JsonSchema = {};
const platform = oneOrMore({ type: "string", examples: PLATFORMS.map(({ id }) => id) });

const ACCEPTANCE = {
  rule: about("指摘の最後に出る［ ］の中", text),
  text: about("指摘された言葉", words),
  fingerprint: about("指摘の指紋（--format json）。text の代わりに書く", text),
  post: about("投稿がいくつもあるファイルで、どの投稿か（結果に出る番号かid）", words),
  reason: about("受け入れる理由", text),
  by: about("受け入れた人", text),
  until: about("いつまで", { type: "string", examples: ["2027-03-31"] }),
};
const MEDIUM = object({ file: text, path: text, url: text, src: text, alt: { type: "string" } });

const FIELDS: Readonly<Record<string, JsonSchema>> = {
  id: about("投稿を呼ぶ名前", words),
  posts: about("「---」で区切った投稿がいくつもある", { enum: ["several", "複数"] }),
  platform: about("投稿先", platform),
  platforms: about("投稿先", platform),
  account: about("投稿するアカウント", words),
  account_type: about("だれの投稿か", { type: "string", examples: ["organization", "personal", "contractor"] }),
  approved_by: about("決裁した人", words),
  approval: about("口頭の決裁の理由など", anything),
  scheduled_at: about("公開する日時", { type: "string", examples: ["2026-12-01T10:00:00+09:00"] }),
  allow: about("この投稿で認めるドメインかアカウント", names),
  reply_to: about("返信する相手", words),
  in_reply_to: about("返信する投稿", anything),
  quote_of: about("引用する投稿", anything),
  repost_of: about("リポストする投稿", anything),
  retweet_of: about("リポストする投稿", anything),
  quoted: about("引用する投稿", anything),
  consent: about("個人の情報を載せる同意（同意を得た人）", anything),
  media: about("添える画像や動画", oneOrMore({ anyOf: [text, { ...MEDIUM, additionalProperties: true }] })),
  guideline: about("この投稿に使うガイドライン", names),
  "sns-lint": about("受け入れた指摘", oneOrMore(acceptance())),
};

/** Front matter, or a line of NDJSON without its text. Other keys are other programs'. */
export function fieldsSchema(): JsonSchema {
  return { ...object(nullable(FIELDS)), additionalProperties: true };
}

/** A list of acceptances beside a draft. */
export function sidecarSchema(): JsonSchema {
  return listOf(acceptance());
}

function acceptance(): JsonSchema {
  const schema = object(ACCEPTANCE, ["rule", "reason", "by"]);
  return { ...schema, oneOf: [{ required: ["text"] }, { required: ["fingerprint"] }] };
}

/** An empty field says nothing. */
function nullable(fields: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { description, ...schema }]) => [
      key,
      { description, anyOf: [schema, { type: "null" }] },
    ]),
  );
}
