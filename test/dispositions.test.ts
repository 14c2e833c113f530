import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispose } from "../src/dispositions.js";
import { fingerprintOf } from "../src/fingerprint.js";
import type { Acceptance, Violation } from "../src/types.js";
import { violation } from "./guideline/samples.js";

const found = (rule: string, words: string, changes: Partial<Violation> = {}): Violation =>
  violation({ rule, text: words, fingerprint: fingerprintOf(rule, words), ...changes });
const accept = (changes: Partial<Acceptance> = {}): Acceptance => ({
  rule: "url-shortener",
  text: "https://bit.ly/abc",
  fingerprint: null,
  reason: "掲示物と同じ表記にするため",
  by: "広報課長",
  until: null,
  ends: null,
  ...changes,
});
const link = found("url-shortener", "https://bit.ly/abc");
const rude = found("insult", "役立たず");
const rulesOf = ({ violations }: ReturnType<typeof dispose>): string[] => violations.map(({ rule }) => rule);

describe("an acceptance", () => {
  it("takes its finding out, and keeps reason and person", () => {
    const result = dispose([rude, link], [accept()], 0, "ja");
    expect(rulesOf(result)).toEqual(["insult"]);
    expect(result.accepted).toMatchObject([
      { rule: "url-shortener", reason: "掲示物と同じ表記にするため", by: "広報課長" },
    ]);
  });

  it("may name the finding by its fingerprint, or in other widths", () => {
    const byPrint = accept({ text: null, fingerprint: link.fingerprint });
    expect(dispose([link], [byPrint], 0, "ja").violations).toEqual([]);
    expect(dispose([link], [accept({ text: "ｈｔｔｐｓ://bit.ly/abc " })], 0, "ja").violations).toEqual([]);
  });

  it.each([
    ["other words", accept({ text: "https://bit.ly/other" })],
    ["another rule", accept({ rule: "unverified-link" })],
  ])("of %s is unused, and says so", (_, acceptance) => {
    const result = dispose([link], [acceptance], 0, "ja");
    expect(rulesOf(result)).toEqual(["acceptance", "url-shortener"]);
    expect(result.violations[0]).toMatchObject({ severity: "warning", clauses: [] });
  });

  it("holds until its end, then the finding is back", () => {
    const acceptance = accept({ until: "2026-12-31", ends: 1000 });
    expect(dispose([link], [acceptance], 999, "ja").violations).toEqual([]);
    const late = dispose([link], [acceptance], 1000, "ja");
    expect(rulesOf(late)).toEqual(["acceptance", "url-shortener"]);
    expect(late.violations[0]?.message).toContain("2026-12-31");
  });

  it.each([
    found("credential", "hanamizu2026", { category: "credential" }),
    found("personal-data", "123456789018", { category: "personal-data", tags: ["individual-number"] }),
  ])("never stands for what no reason makes fit to publish", (secret) => {
    const result = dispose([secret], [accept({ rule: secret.rule, text: secret.text })], 0, "ja");
    expect(rulesOf(result)).toEqual(["acceptance", secret.rule]);
    expect(result.violations[0]?.severity).toBe("error");
    expect(result.violations[0]?.message).not.toContain(secret.text);
  });

  it("loses no finding: each is reported or accepted", () => {
    const any = fc.constantFrom(link, rude, found("rights", "歌詞"));
    const anyAcceptance = fc.constantFrom(
      accept(),
      accept({ rule: "insult", text: "役立たず", ends: 5 }),
      accept({ text: "x" }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(any), fc.array(anyAcceptance), fc.nat(10), (violations, acceptances, now) => {
        const result = dispose(violations, acceptances, now, "ja");
        const kept = result.violations.filter(({ rule }) => rule !== "acceptance");
        expect(kept.length + result.accepted.length).toBe(violations.length);
      }),
    );
  });
});
