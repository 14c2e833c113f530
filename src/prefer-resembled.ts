// Related rules resemble each other (confidential, undecided-policy). Where a post resembles one of them much more, and that one
// is told, what a pattern of another has found is asked. Where it is not told (no clause, switched off), nothing changes.
import type { Finding, Violation } from "./types.js";

/** `cite` gives findings their severity; what is below a warning is not told. */
export function preferResembled(
  findings: readonly Finding[],
  cite: (findings: readonly Finding[]) => readonly Violation[],
): readonly Finding[] {
  if (findings.every(({ rather }) => rather === undefined)) return findings;
  const told = new Set(cite(findings).flatMap(({ rule, severity }) => (severity === "info" ? [] : [rule])));
  return findings.map((finding) =>
    finding.rather !== undefined && told.has(finding.rather) ? { ...finding, certainty: "hint" } : finding,
  );
}
