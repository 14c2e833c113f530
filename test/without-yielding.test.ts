import { describe, expect, it } from "vitest";
import type { Range, Rule, Severity, Violation } from "../src/types.js";
import { withoutYielding } from "../src/without-yielding.js";

const rules = [{ id: "unverified-link", yieldsTo: ["harmful-link"] }, { id: "harmful-link" }] as unknown as Rule[];
const at = (rule: string, range: Range, severity: Severity = "warning"): Violation =>
  ({ rule, range, severity }) as unknown as Violation;
const kept = (...violations: Violation[]): string[] =>
  withoutYielding(violations, rules).map(({ rule, range }) => `${rule} ${range.join("-")}`);

describe("a rule that yields to another", () => {
  it("tells nothing of the words of which the other tells something", () => {
    expect(kept(at("unverified-link", [3, 9]), at("harmful-link", [3, 9], "error"))).toEqual(["harmful-link 3-9"]);
    expect(kept(at("harmful-link", [5, 9]), at("unverified-link", [3, 9]))).toEqual(["harmful-link 5-9"]);
  });

  it("tells the rest", () => {
    const other = [at("unverified-link", [20, 30]), at("harmful-link", [3, 9])];
    expect(kept(...other)).toEqual(["unverified-link 20-30", "harmful-link 3-9"]);
    expect(kept(at("unverified-link", [3, 9]), at("insult", [3, 9]))).toEqual(["unverified-link 3-9", "insult 3-9"]);
  });

  it("yields to nothing that is said in passing", () => {
    expect(kept(at("unverified-link", [3, 9]), at("harmful-link", [3, 9], "info"))).toHaveLength(2);
  });
});
