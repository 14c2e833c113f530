import { beforeAll, describe, expect, it } from "vitest";
import { createLinter, type Linter, type PostReport } from "../../src/index.js";
import { fromRoot } from "../../tools/root.js";
import { post } from "../support/post.js";

/** The example of a city that decides otherwise; a YAML file and nothing else. */
const RULES = fromRoot("examples/hanamizu/きまり.yml");

describe("a fourth guideline", () => {
  let hanamizu: Linter;
  let nagasaki: Linter;
  beforeAll(async () => {
    hanamizu = await createLinter({ guidelines: [RULES] });
    nagasaki = await createLinter({ guidelines: ["nagasaki"] });
  });

  async function judged(linter: Linter, text: string, fields = {}): Promise<PostReport> {
    const given = { approved_by: "係長", ...fields };
    for await (const { report } of linter.lint([post(text, given)])) return report;
    throw new Error("no report");
  }
  const rulesOf = ({ violations }: PostReport): string[] => violations.map(({ rule }) => rule);

  it("may allow what another forbids", async () => {
    const text = "@hanamizu_fan さん、ご質問ありがとうございます。地図は https://bit.ly/abc です。";
    expect(rulesOf(await judged(nagasaki, text))).toEqual(expect.arrayContaining(["reply", "url-shortener"]));
    expect(rulesOf(await judged(hanamizu, text))).not.toEqual(expect.arrayContaining(["reply"]));
    expect(rulesOf(await judged(hanamizu, text))).not.toEqual(expect.arrayContaining(["url-shortener"]));
  });

  it("asks what its own clauses demand, of every draft", async () => {
    const signature = "投稿の終わりに、書いた職員の署名がありますか。";
    const questions = async (linter: Linter): Promise<string[]> =>
      (await judged(linter, "図書館は月曜日が休みです。")).checklist.map(({ question }) => question);
    expect(await questions(hanamizu)).toContain(signature);
    expect(await questions(nagasaki)).not.toContain(signature);
  });

  it("has exceptions of its own", async () => {
    const oral = (reason: string) => ({ approval: { type: "口頭", reason, by: "係長" } });
    const text = "市役所前の道路が冠水しています。";
    expect(rulesOf(await judged(hanamizu, text, oral("災害")))).toEqual([]);
    const { violations } = await judged(hanamizu, text, oral("イ"));
    expect(violations.flatMap(({ clauses }) => clauses.map(({ label }) => label))).toEqual(["第7条"]);
  });

  it("is cited as written", async () => {
    const { violations } = await judged(hanamizu, "こんな申請書も書けないなんて、バカとしか言いようがない。");
    expect(violations[0]?.clauses).toEqual([
      { guideline: "hanamizu", id: "4-1", label: "第4条第1号", text: "だれかを見下し、傷つけ、または差別すること" },
    ]);
  });
});
