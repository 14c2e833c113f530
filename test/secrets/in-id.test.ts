import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLinter } from "../../src/index.js";
import { bareSecretsIn, mayHoldMore } from "../../src/secrets/in-id.js";
import { post } from "../support/post.js";

const ORDINARY = [
  "2026-11-20-library",
  "550e8400-e29b-41d4-a716-446655440000",
  "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  "1234567890123",
  "12345678901234567890",
  "1859234567890123456",
  "202611201002",
  "20261120100000",
  "2026-11-20T10:00:00+09:00",
  "kosodate_20261120_1000",
  "01HF7YAT31JZYG8V2Q5Z9W3X4K",
  "posts/2026/11/20.md",
  "post-090-12",
  "0957-22-1500",
  "p0",
  "防災0901",
  "広報-2026-11-20",
  "広報第12号-001",
  "shopping-0012",
  "owner/repo#123",
  "sk-2026-11-20-library-hours",
  "task-2026-11-20-Library-Hours",
];

describe("an ordinary id", () => {
  it.each(ORDINARY)("%s stays, and no rule is asked about it", (id) => {
    expect(bareSecretsIn(id)).toEqual([]);
    expect(mayHoldMore(id)).toBe(false);
  });
});

describe("a number or a password in an id is told by its form", () => {
  it.each([
    ["090-1234-5678", "090-1234-5678"],
    ["post-09012345678", "09012345678"],
    ["2026-090-1234-5678", "090-1234-5678"],
    ["０８０−１２３４−９８７６", "０８０−１２３４−９８７６"],
    ["080)4321-8765", "080)4321-8765"],
    ["4111-1111-1111-1111", "4111-1111-1111-1111"],
    ["5555 5555 5555 4444", "5555 5555 5555 4444"],
    ["card4012888888881881", "4012888888881881"],
    ["123456789018", "123456789018"],
    ["1234-5678-9018", "1234-5678-9018"],
    ["Kz9$mmQ2rt", "Kz9$mmQ2rt"],
  ])("%s", (id, value) => {
    expect(bareSecretsIn(id)).toEqual([value]);
  });

  it.each(["4111-1111-1111-1112", "123456789010", "090-1234-567", "090123456789", "Nagasaki-2026"])(
    "%s only resembles one",
    (id) => {
      expect(bareSecretsIn(id)).toEqual([]);
    },
  );
});

describe("the report", () => {
  it.each([
    ["ghp_0123456789abcdefghijABCDEFGHIJ012345", "＊".repeat(40)],
    ["p-AKIAQ3EGRTUVWX5YZ2AB", `p-${"＊".repeat(20)}`],
    ["password: Lion55circus", `password: ${"＊".repeat(12)}`],
    ["PW=Zebra99lamp", `PW=${"＊".repeat(11)}`],
    ["山田太郎 090-1234-5678", `山田太郎 ${"＊".repeat(13)}`],
    ["山田太郎 昭和60年4月1日生まれ", "＊".repeat(17)],
    ["koho-001", "koho-001"],
  ])("names the post %s as %s", async (id, shown) => {
    const linter = await createLinter({ guidelines: ["nagasaki"] });
    for await (const { report } of linter.lint([{ ...post("お知らせです。"), id }])) expect(report.id).toBe(shown);
  });

  it("has no line of a private key", async () => {
    const lines = ["MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn", "b4vWc9nPq8RkZ2m1XyT7hLs"];
    const key = ["-----BEGIN RSA PRIVATE KEY-----", ...lines, "-----END RSA PRIVATE KEY-----"].join("\n");
    const linter = await createLinter({ guidelines: ["nagasaki"] });
    for (const id of [key, key.split("\n").slice(0, 3).join("\n")])
      for await (const { report } of linter.lint([{ ...post("お知らせです。"), id }]))
        for (const line of lines) expect(report.id).not.toContain(line);
  });
});

it("takes any id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (id) => {
      for (const value of bareSecretsIn(id)) expect(id).toContain(value);
      expect(typeof mayHoldMore(id)).toBe("boolean");
    }),
  );
});
