import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { fromRoot } from "../tools/root.js";

const eslint = new ESLint({ cwd: fromRoot() });

// The fences that dependency-cruiser cannot see, because nothing is imported.
test.each([
  ["fetch('https://example.jp/')", "no-restricted-globals"],
  ["globalThis.fetch('https://example.jp/')", "no-restricted-properties"],
  ["new WebSocket('wss://example.jp/')", "no-restricted-globals"],
  ["process.exit(1)", "no-restricted-properties"],
  ["console.log(1)", "no-console"],
])("%s is refused by %s", async (code, rule) => {
  const [result] = await eslint.lintText(code, { filePath: "bin/example.js" });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});
