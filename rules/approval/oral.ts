import type { Fields } from "../../src/define-rule.js";

/** none: no oral approval is claimed. Else what it lacks. */
export type Oral = "none" | "valid" | "oralReason" | "oralBy";

/** `approval: {type: oral, reason: ア|イ|ウ, by: 誰}`; approved_by may name the person instead of `by`. */
export function judgeOral(fields: Fields): Oral {
  const { approval } = fields;
  if (!isRecord(approval) || !ORAL.test(words(approval["type"]))) return "none";
  if (!REASON.test(words(approval["reason"]))) return "oralReason";
  const by = WHO.map((key) => words(approval[key])).find((name) => name !== "") ?? words(fields.approved_by);
  return by === "" ? "oralBy" : "valid";
}

const ORAL = /^(?:oral|verbal|phone|口頭|電話)/iu;
/** The letter of the clause, with or without what it says. */
const REASON = /^(?:７⑴|7\(1\))?[アイウ](?:$|[^ァ-ヴー])/u;
const WHO: readonly string[] = ["by", "who", "approved_by", "approver"];

function words(value: unknown): string {
  return typeof value === "string" ? value.normalize("NFKC").trim() : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
