import { isRecord, upTo, type Fields } from "../../src/define-rule.js";

/** An approval by word of mouth, as claimed. */
export interface Oral {
  /** The case that allows it, as short as written: ア, 緊急. "": none is named. */
  readonly reason: string;
  /** Who approved. "": nobody is named. */
  readonly by: string;
}

/** `approval: {type: oral, reason: ア, by: 誰}`; approved_by may name the person instead of `by`. null: none claimed. */
export function oralApproval(fields: Fields): Oral | null {
  const { approval } = fields;
  if (!isRecord(approval) || !ORAL.test(words(approval["type"]))) return null;
  const by = WHO.map((key) => words(approval[key])).find((name) => name !== "") ?? words(fields.approved_by);
  return { reason: shortOf(words(approval["reason"])), by };
}

const ORAL = /^(?:oral|verbal|phone|口頭|電話)/iu;
const WHO: readonly string[] = ["by", "who", "approved_by", "approver"];

/** 「７⑴ア 周知済みの再発信」 is ア: without the clause before it and what it says behind it. */
function shortOf(reason: string): string {
  return upTo(reason.replace(/^[\d０-９第条項号()（）.-]+/u, ""), /[\s:、。（(「]/u);
}

function words(value: unknown): string {
  return typeof value === "string" ? value.normalize("NFKC").trim() : "";
}
