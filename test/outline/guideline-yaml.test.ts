import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseGuideline } from "../../src/guideline/parse-guideline.js";
import { findClauses } from "../../src/outline/clauses.js";
import { guidelineYaml } from "../../src/outline/guideline-yaml.js";
import { yamlScalar } from "../../src/text/yaml-scalar.js";
import { CITIES, sourceOf } from "../guideline/shipped.js";

const NAMING = { id: "hana", title: "題名", domains: ["city.hanamizu.example.jp"] };
const yamlOf = (source: string) => guidelineYaml(findClauses(source), NAMING);

describe("a skeleton", () => {
  it.each(CITIES)("of %s is a guideline that loads, and covers nothing yet", async (id) => {
    const { clauses, own_domains } = await parseGuideline(yamlOf(sourceOf(id)), "hana.yml");
    expect(own_domains).toEqual(NAMING.domains);
    expect(clauses.flatMap(({ covers, account = [] }) => [...covers, ...account])).toEqual([]);
    expect(clauses.filter(({ why }) => why === "未分類").length).toBeLessThan(clauses.length / 2);
  });

  it("proposes in comments what clauses may cover", () => {
    const yaml = yamlOf(
      "1 秘密\n職務上の秘密を発信してはならない。\n2 アカウント\n所属長は運用ポリシーを作成すること。\n",
    );
    expect(yaml).toContain("# 候補: covers: [confidential]");
    expect(yaml).toContain("# 候補: account: [policy-document]");
  });

  it("knows the document's title, issuer and date", async () => {
    const source = "花水市SNS利用ガイドライン\n平成３１年３月\n花水市広報課\n１ 目的\n必要なことを定める。\n";
    expect(await parseGuideline(yamlOf(source), "hana.yml")).toMatchObject({
      title: "花水市SNS利用ガイドライン",
      name: "花水市",
      issuer: "花水市広報課",
      date: "2019-03",
    });
  });

  it.each([
    ["R6年4月", "2024-04"],
    ["Ｈ３１年３月", "2019-03"],
    ["S60年12月1日", "1985-12"],
    ["令和元年5月", "2019-05"],
    ["6年4月", null],
    ["２０２４年１３月", null],
  ])("dates %s as %s", async (written, date) => {
    const source = `花水市指針\n${written}\n花水市広報課\n１ 目的\n必要なことを定める。\n`;
    expect(await parseGuideline(yamlOf(source), "hana.yml")).toMatchObject({ date });
  });

  it("asks after rules in plain form", async () => {
    const source =
      "第１章　総則\n第１条　短縮URLは使わない。\n第２章　運用\n第２条　利用者への返信は行わない。\n第３条　次の情報は投稿しない。\n　ア　個人情報\n　イ　うわさ\n第４条　写真に写った人の承諾を得る。\n第５条　前条の規定にかかわらず、災害のときはこの限りでない。\n";
    const yaml = yamlOf(source);
    const { clauses } = await parseGuideline(yaml, "hana.yml");
    expect(clauses.map(({ label, force, check }) => [label, force, check])).toEqual([
      ["第１条", "prohibition", "checklist"],
      ["第２条", "prohibition", "checklist"],
      ["第３条", "prohibition", "none"],
      ["第３条ア", "prohibition", "checklist"],
      ["第３条イ", "prohibition", "checklist"],
      ["第４条", "duty", "checklist"],
      ["第５条", "permission", "none"],
    ]);
    for (const category of ["url-shortener", "reply", "personal-data", "unverified-claim", "rights"])
      expect(yaml).toContain(`# 候補: covers: [${category}]`);
    expect(clauses[3]?.question).toContain("個人情報」に当たるところはありませんか。");
  });

  it("of any text loads", async () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("１ 目的: 何か #", "⑴ 'あれ' を", "ア - それ", "1 true"),
      ),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const found = findClauses(all.join("\n"));
        if (found.clauses.length > 0) await parseGuideline(guidelineYaml(found, NAMING), "hana.yml");
      }),
    );
  });
});

describe("yamlScalar", () => {
  it("is read back as it was, alone and in a list", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const whole = words.replace(/\p{Surrogate}/gu, "");
        expect(parse(`- ${yamlScalar(whole)}`)).toEqual([whole]);
        expect(parse(`[${yamlScalar(whole)}, b]`)).toEqual([whole, "b"]);
      }),
    );
  });
});
