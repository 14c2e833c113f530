import { isUnder } from "../../src/define-rule.js";
import type { Document, Link } from "../../src/define-rule.js";

/** Tells which retired domain of the register a link leads to; null: none. Registers need not have any. */
export function retiredDomains({ registers }: Document): (link: Link) => string | null {
  const retired = "retired" in registers && Array.isArray(registers.retired) ? registers.retired.filter(isWord) : [];
  return ({ host }) => retired.find((domain) => isUnder(host, domain.toLowerCase().replace(/^www\./u, ""))) ?? null;
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
