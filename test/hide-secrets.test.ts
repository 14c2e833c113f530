import { describe, expect, it } from "vitest";
import { hideSecrets } from "../src/hide-secrets.js";
import { createLinter } from "../src/index.js";
import { MOST_FINDINGS } from "../src/run-rules.js";
import { post, postReport } from "./format/sample.js";

const idOf = (id: string, ...secrets: string[]): string | null =>
  hideSecrets(postReport(post("お知らせ", { id })), { all: secrets, inId: [] }).id;

describe("the id of a post", () => {
  it.each([
    ["koho-001", "koho"],
    ["nagasaki-2026-12", "nagasaki"],
    ["2026-12-001", "2026"],
    ["7a9b01c2", "01c"],
  ])("%s stays, where a weak password is part of it: %s", (id, secret) => {
    expect(idOf(id, secret)).toBe(id);
  });

  it.each([
    ["koho", "koho", "＊＊＊＊"],
    ["p-09012345678", "09012345678", "p-＊＊＊＊＊＊＊＊＊＊＊"],
    ["ghp_0123456789abcdef", "ghp_0123456789abcdef", "＊".repeat(20)],
    ["パスワードは koho です", "koho", "パスワードは ＊＊＊＊ です"],
  ])("%s is masked, where somebody wrote the secret itself there: %s", (id, secret, shown) => {
    expect(idOf(id, secret)).toBe(shown);
  });
});

it("a weak password is masked in all that people write, and the post is found by its id", async () => {
  const linter = await createLinter({ guidelines: ["nagasaki"] });
  const draft = post("管理画面のパスワードは koho2 です。@koho2 さんへ。", {
    id: "koho2-001",
    fields: { account: "koho2" },
  });
  for await (const { report } of linter.lint([draft])) {
    expect(report.id).toBe("koho2-001");
    expect(report.violations.map(({ rule }) => rule)).toContain("credential");
    expect(JSON.stringify(report.violations)).not.toContain("koho2");
  }
});

describe("the values in words of which each stands for itself", () => {
  it("are all found, also behind as many as a rule goes through", async () => {
    const phones = Array.from(
      { length: MOST_FINDINGS + 100 },
      (_, at) => `090-${String(1000 + at)}-${String(3000 + at)}`,
    );
    const linter = await createLinter();
    const found = new Set(await linter.secretsIn([`携帯は ${phones.join(" ")} と taro.yamada@gmail.com です。`]));
    expect(phones.filter((phone) => !found.has(phone))).toEqual([]);
    expect(found).toContain("taro.yamada@gmail.com");
  }, 60_000);

  it("are no moment, no number of a post, and no word of one who is in charge", async () => {
    const linter = await createLinter();
    expect(
      await linter.secretsIn(["id: 202611201000", "scheduled_at: 2026-11-20 10:00", "approved_by: 総務課長"]),
    ).toEqual([]);
  });
});
