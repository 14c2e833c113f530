import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispose as disposeOf } from "../src/dispositions.js";
import { fingerprintOf } from "../src/fingerprint.js";
import { markOf } from "../src/mark.js";
import type { Acceptance, Violation } from "../src/types.js";
import { violation } from "./guideline/samples.js";

const TEXT = "役立たず https://bit.ly/abc 歌詞 hanamizu2026 123456789018";
const found = (rule: string, words: string, changes: Partial<Violation> = {}): Violation => {
  const at = TEXT.indexOf(words);
  const range = [at, at + words.length] as const;
  return violation({ rule, text: words, range, fingerprint: fingerprintOf(rule, words), ...changes });
};
const RULES = new Set(["url-shortener", "insult", "rights", "credential", "personal-data", "unverified-link"]);
const JUDGED = { text: TEXT, rules: new Set([...RULES, "confidential"]), known: RULES, now: 0, lang: "ja" } as const;
const dispose = (violations: readonly Violation[], acceptances: readonly Acceptance[], now = 0, rules = RULES) =>
  disposeOf(violations, acceptances, { text: TEXT, rules, known: RULES, now, lang: "ja" });
const dispositionsOf = (violations: readonly Violation[], acceptances: readonly Acceptance[], text: string) =>
  disposeOf(violations, acceptances, { text, rules: RULES, known: RULES, now: 0, lang: "ja" });
const accept = (changes: Partial<Acceptance> = {}): Acceptance => ({
  rule: "url-shortener",
  text: "https://bit.ly/abc",
  fingerprint: null,
  reason: "掲示物と同じ表記にするため",
  by: "広報課長",
  until: null,
  ends: null,
  shared: false,
  ...changes,
});
const link = found("url-shortener", "https://bit.ly/abc");
const rude = found("insult", "役立たず");
const rulesOf = ({ violations }: ReturnType<typeof dispose>): string[] => violations.map(({ rule }) => rule);

describe("an acceptance", () => {
  it("takes its finding out, and keeps reason and person", () => {
    const result = dispose([rude, link], [accept()], 0);
    expect(rulesOf(result)).toEqual(["insult"]);
    expect(result.accepted).toMatchObject([
      { rule: "url-shortener", reason: "掲示物と同じ表記にするため", by: "広報課長" },
    ]);
  });

  it("may name the finding by its fingerprint, or in other widths", () => {
    const byPrint = accept({ text: null, fingerprint: link.fingerprint });
    expect(dispose([link], [byPrint], 0).violations).toEqual([]);
    expect(dispose([link], [accept({ text: "ｈｔｔｐｓ://bit.ly/abc " })], 0).violations).toEqual([]);
  });

  it("may name the finding by the words that its message quotes around it, but for those of a secret", () => {
    const text = "中央公園に内定しました。";
    const words: Partial<Violation> = { text: "に内定", range: [4, 7] };
    const message = "「中央公園に内定」は、まだ公表していない情報かもしれません。「予定」と書きます。";
    const inside = violation({ rule: "confidential", category: "confidential", message, ...words });
    const by = (named: string, about = inside, of = text) =>
      disposeOf([about], [accept({ rule: about.rule, text: named })], { ...JUDGED, text: of }).accepted;
    expect(by("中央公園に内定")).toHaveLength(1);
    expect(by("に内定")).toHaveLength(1);
    expect(by("予定")).toEqual([]);
    expect(by("東公園に内定")).toEqual([]);
    expect(by("中央公園に内定", { ...inside, message: 'The words "中央公園に内定" look confidential.' })).toHaveLength(
      1,
    );
    expect(by("中央公園に内定", { ...inside, text: "＊＊＊" })).toEqual([]);
    expect(by("中央公園に内定", { ...inside, category: "personal-data" })).toEqual([]);
  });

  it.each([
    ["other words", accept({ text: "https://bit.ly/other" })],
    ["another rule", accept({ rule: "unverified-link" })],
  ])("of %s is unused, and says so", (_, acceptance) => {
    const result = dispose([link], [acceptance], 0);
    expect(rulesOf(result)).toEqual(["acceptance", "url-shortener"]);
    expect(result.violations[0]).toMatchObject({ severity: "warning", clauses: [] });
  });

  it("holds until its end, then the finding is back", () => {
    const acceptance = accept({ until: "2026-12-31", ends: 1000 });
    expect(dispose([link], [acceptance], 999).violations).toEqual([]);
    const late = dispose([link], [acceptance], 1000);
    expect(rulesOf(late)).toEqual(["acceptance", "url-shortener"]);
    expect(late.violations[0]?.message).toContain("2026-12-31");
  });

  it.each([
    found("credential", "hanamizu2026", { category: "credential" }),
    found("personal-data", "123456789018", { category: "personal-data", tags: ["individual-number"] }),
  ])("never stands for what no reason makes fit to publish", (secret) => {
    const result = dispose([secret], [accept({ rule: secret.rule, text: secret.text })], 0);
    expect(rulesOf(result)).toEqual(["acceptance", secret.rule]);
    expect(result.violations[0]?.severity).toBe("error");
    expect(result.violations[0]?.message).not.toContain(secret.text);
  });

  it("of a rule that there is not is an error, with the rule that was meant", () => {
    const result = dispose([link], [accept({ rule: "url-shortner", where: "a.md.sns-lint.yml:1" })]);
    expect(rulesOf(result)).toEqual(["acceptance", "url-shortener"]);
    expect(result.violations[0]).toMatchObject({ severity: "error" });
    expect(result.violations[0]?.message).toBe(
      "a.md.sns-lint.yml:1: 受け入れの記録の規則「url-shortner」がありません。「url-shortener」のことではありませんか。",
    );
  });

  it("says nothing of a rule that did not run, or of another post of the file", () => {
    expect(dispose([], [accept()], 0, new Set(["insult"])).violations).toEqual([]);
    expect(dispose([], [accept({ shared: true })]).violations).toEqual([]);
  });

  it("of a secret's fingerprint is for no secret, for they are alike; of its mark for that secret alone", () => {
    const name = found("personal-data", "役立たず", { category: "personal-data" });
    const across = found("third-party-quote", "役立たず https");
    const by = (fingerprint: string, rule = "personal-data") => accept({ rule, text: null, fingerprint });
    expect(rulesOf(dispose([name], [by(name.fingerprint)]))).toEqual(["acceptance", "personal-data"]);
    expect(rulesOf(dispose([name], [accept({ rule: "personal-data", text: "役立たず" })]))).toEqual([]);
    const mark = markOf(name, TEXT, [name.range]);
    expect(rulesOf(dispose([name], [by(mark)]))).toEqual([]);
    const other = dispositionsOf([name], [by(mark)], TEXT.replace("役立たず", "役立ちす"));
    expect(rulesOf(other)).toEqual(["acceptance", "personal-data"]);
    const wide = markOf(across, TEXT, [name.range]);
    expect(wide).toMatch(/^[0-9a-f]{8}-[0-9a-f]{2}$/);
    expect(rulesOf(dispose([name, across], [by(wide, across.rule)]))).toEqual(["personal-data"]);
  });

  it("that is broken accepts nothing, and is an error with its place and its repair", () => {
    const broken = { where: "draft.md:3", problem: "1件目に by がありません。", repair: "by を書いてください。" };
    const { violations, accepted } = disposeOf([link], [broken], {
      text: TEXT,
      rules: RULES,
      known: RULES,
      now: 0,
      lang: "ja",
    });
    expect(accepted).toEqual([]);
    expect(violations).toMatchObject([{ rule: "acceptance", severity: "error" }, { rule: "url-shortener" }]);
    expect(violations[0]?.message).toContain("draft.md:3");
    expect(violations[0]?.advice).toContain(broken.repair);
  });

  it("of one finding about the whole post is not for another", () => {
    const whole = (message: string): Violation =>
      violation({
        rule: "image-metadata",
        range: [0, 0],
        message,
        fingerprint: fingerprintOf("image-metadata", message),
      });
    const [place, owner] = [whole("撮影した場所が残っています。"), whole("持ち主の名前が残っています。")];
    const acceptance = accept({ rule: "image-metadata", text: null, fingerprint: owner.fingerprint });
    expect(dispose([place, owner], [acceptance]).violations).toEqual([place]);
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
        const result = dispose(violations, acceptances, now);
        const kept = result.violations.filter(({ rule }) => rule !== "acceptance");
        expect(kept.length + result.accepted.length).toBe(violations.length);
      }),
    );
  });
});
