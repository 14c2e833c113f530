import { describe, expect, it } from "vitest";
import { preferResembled } from "../src/prefer-resembled.js";
import type { Finding, Violation } from "../src/types.js";

const finding = (rule: string, rather?: string): Finding =>
  ({ rule, certainty: "likely", ...(rather === undefined ? {} : { rather }) }) as Finding;

/** Gives all findings of these rules a warning, and others an information. */
const citing =
  (...told: string[]) =>
  (findings: readonly Finding[]): Violation[] =>
    findings.map(
      (each) => ({ ...each, severity: told.includes(each.rule) ? "warning" : "info" }) as unknown as Violation,
    );

const certainties = (findings: readonly Finding[]): string[] => findings.map(({ certainty }) => certainty);

describe("of related rules", () => {
  const both = [finding("undecided-policy", "confidential"), finding("confidential")];

  it("the one that the post resembles far less is asked, where the other is told", () => {
    expect(certainties(preferResembled(both, citing("undecided-policy", "confidential")))).toEqual(["hint", "likely"]);
  });

  it("both stay where the other has no clause, is switched off, or has found nothing", () => {
    expect(certainties(preferResembled(both, citing("undecided-policy")))).toEqual(["likely", "likely"]);
    const [alone] = both;
    expect(certainties(preferResembled([alone!], citing("undecided-policy", "confidential")))).toEqual(["likely"]);
  });

  it("nothing is cited twice where nothing is doubted", () => {
    const findings = [finding("insult")];
    const cite = (): never => {
      throw new Error("cited");
    };
    expect(preferResembled(findings, cite)).toBe(findings);
  });
});
