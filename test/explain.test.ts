import { beforeAll, describe, expect, it } from "vitest";
import { createLinter, type Linter, type Result } from "../src/index.js";
import { post } from "./support/post.js";

describe("explanations", () => {
  let linter: Linter;
  beforeAll(async () => {
    linter = await createLinter({ guidelines: ["nagasaki"] });
  });
  async function judged(text: string): Promise<Result> {
    for await (const result of linter.lint([post(text, { approved_by: "課長" })])) return result;
    throw new Error("no result");
  }

  it("name entry and tokens of each finding, in the order of the report", async () => {
    const { report, explanations } = await judged("詳しくは https://bit.ly/a へ。ほんとに役立たずだ。");
    const explained = explanations();
    expect(explained).toHaveLength(report.violations.length);
    report.violations.forEach(({ entry, text }, at) => {
      expect(explained[at]?.entry).toBe(entry);
      expect(explained[at]?.tokens.map(({ surface }) => surface).join("")).toContain(text);
    });
  });

  it("are none for what is said of the whole post", async () => {
    for await (const { report, explanations } of linter.lint([post("お知らせです。", { platform: "x" })])) {
      expect(report.violations.map(({ rule }) => rule)).toEqual(["approval"]);
      expect(explanations()).toEqual([null]);
    }
  });

  it("tell as what disguised words were read", async () => {
    const { report, explanations } = await judged("あの職員はバ○だ。ほんとに役立たずだ。");
    expect(report.violations.map(({ text }, at) => [text, explanations()[at]?.meant])).toEqual([
      ["職員はバ○だ", "職員はバカだ"],
      ["役立たず", undefined],
    ]);
  });

  it("name the context that an entry needs", () => {
    const needing = linter.inspect("ばーか").hits.filter(({ met }) => met !== null);
    expect(needing.length).toBeGreaterThan(0);
    expect(linter.inspect("図書館は月曜日が休みです。").hits).toEqual([]);
  });
});
