import { ACCOUNT_SHAPE } from "../../src/config/account-shape.js";
import { ANSWERS_SHAPE } from "../../src/config/answers-shape.js";
import { toJsonSchema, type JsonSchema } from "../../src/config/json-schema.js";
import { REGISTER_FILE } from "../../src/config/register-files.js";
import { REVIEW_SHAPE } from "../../src/config/review-shape.js";
import { casesSchema } from "./cases.js";
import { configSchema } from "./config.js";
import { dictionarySchema } from "./dictionary.js";
import { fieldsSchema, sidecarSchema } from "./fields.js";
import { typeSchema } from "./from-type.js";
import { guidelineSchema } from "./guideline.js";

/** Path from the root -> what the file should contain: every format that people or programs meet. */
export function schemas(ruleIds: readonly string[]): Map<string, string> {
  const all: Readonly<Record<string, readonly [title: string, schema: JsonSchema]>> = {
    config: ["sns-lint の設定ファイル（sns-lint.config.yml）", configSchema(ruleIds)],
    registers: ["sns-lint の台帳（設定の register_files に書いたファイル）", toJsonSchema(REGISTER_FILE)],
    account: ["sns-lint のアカウントの台帳", toJsonSchema(ACCOUNT_SHAPE)],
    guideline: ["sns-lint のガイドライン", guidelineSchema(ruleIds)],
    dictionary: ["sns-lint の辞書", dictionarySchema(ruleIds)],
    "front-matter": ["sns-lint が読む下書きの項目", fieldsSchema()],
    sidecar: ["sns-lint の受け入れの記録（<下書き>.sns-lint.yml）", sidecarSchema()],
    review: ["sns-lint の審査の記録（<下書き>.review.yml）", toJsonSchema(REVIEW_SHAPE)],
    answers: ["sns-lint review に渡す答え（--answers）", toJsonSchema(ANSWERS_SHAPE)],
    report: ["sns-lint --format json の結果", typeSchema("src/types/report.ts", "Report")],
    cases: ["sns-lint の規則の例（rules/<id>/cases.yml）", casesSchema()],
  };
  return new Map(
    Object.entries(all).map(([name, [title, schema]]) => [
      `schemas/${name}.schema.json`,
      file(title, MAY_BE_EMPTY.has(name) ? orNothing(schema) : schema),
    ]),
  );
}

/** What the program takes where nothing, or only comments, stand in it. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  "config",
  "registers",
  "dictionary",
  "front-matter",
  "sidecar",
  "answers",
]);

/** To YAML a file of nothing but comments is null. */
function orNothing(schema: JsonSchema): JsonSchema {
  const { type, anyOf } = schema;
  if (typeof type === "string") return { ...schema, type: [type, "null"] };
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...(anyOf as readonly unknown[]), { type: "null" }] };
  throw new Error("a schema that says neither its type nor a choice of forms");
}

function file(title: string, schema: JsonSchema): string {
  const whole = { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schema };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
