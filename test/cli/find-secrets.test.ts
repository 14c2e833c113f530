import { expect, it } from "vitest";
import { findSecrets, secretsInWords } from "../../src/cli/find-secrets.js";
import { MOST_FINDINGS } from "../../src/run-rules.js";

const source = (text: string) => ({ path: "sheet.yml", text, firstLine: 1 });
const password = (at: number): string => `Kn9xTz${String(1000 + at)}`;

it("tells where a password of a sheet stands, and hides its phones too", async () => {
  const { secrets, hidden } = await findSecrets([
    source(`note: 担当の携帯は 090-1234-5678\nmemo: パスワードは ${password(1)} です\n`),
  ]);
  expect(secrets).toMatchObject([{ path: "sheet.yml", line: 2 }]);
  expect([...hidden].sort()).toEqual(["090-1234-5678", password(1)]);
});

it("refuses a text with more than can be told of, instead of printing the rest", async () => {
  const many = Array.from({ length: MOST_FINDINGS + 5 }, (_, at) => `パスワードは ${password(at)} です。`).join("\n");
  await expect(findSecrets([source(many)])).rejects.toMatchObject({
    name: "UsageError",
    message: expect.stringMatching(/^sheet\.yml: .*2,000件/u) as string,
  });
  const found = new Set(await secretsInWords([many]));
  expect(Array.from({ length: MOST_FINDINGS + 5 }, (_, at) => password(at)).filter((each) => !found.has(each))).toEqual(
    [],
  );
}, 60_000);
