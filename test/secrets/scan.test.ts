import fc from "fast-check";
import { expect, test } from "vitest";
import { scanSecrets } from "../../src/secrets/scan.js";

const TOKEN = "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";

test("finds a token where it stands, and names it in Japanese", async () => {
  expect(await scanSecrets(`鍵は ${TOKEN} です`)).toEqual([
    { start: 3, end: 3 + TOKEN.length, kind: "GitHubのトークン" },
  ]);
});

test("a directive inside the post does not switch it off", async () => {
  const text = `/* secretlint-disable */\n${TOKEN}\n/* secretlint-enable */`;
  expect(await scanSecrets(text)).toHaveLength(1);
});

test.each(["", "夏まつりは8月1日です", "詳しくは https://www.city.hanamizu.lg.jp/kurashi/gomi/2026/index12.html へ"])(
  "nothing in %j",
  async (text) => {
    expect(await scanSecrets(text)).toEqual([]);
  },
);

test("any text: no throw, ranges within the text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
      for (const { start, end } of await scanSecrets(`${text}${TOKEN}`)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length + TOKEN.length);
      }
    }),
  );
});
