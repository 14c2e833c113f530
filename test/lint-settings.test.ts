import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { fromRoot } from "../tools/root.js";

const eslint = new ESLint({ cwd: fromRoot() });

// The fences that dependency-cruiser cannot see, because nothing is imported.
test.each([
  ["fetch('https://example.jp/')", "no-restricted-globals"],
  ["globalThis.fetch('https://example.jp/')", "no-restricted-properties"],
  ["new WebSocket('wss://example.jp/')", "no-restricted-globals"],
  ["Reflect.get(globalThis, 'fetch')", "no-restricted-globals"],
  ["const everything = global", "no-restricted-globals"],
  ["process.getBuiltinModule('net')", "no-restricted-syntax"],
  ["process['getBuiltinModule']('net')", "no-restricted-syntax"],
  ["process.binding('tcp_wrap')", "no-restricted-syntax"],
  ["import(name)", "no-restricted-syntax"],
  ["import(`node:${name}`)", "no-restricted-syntax"],
  ["createRequire(file)(name)", "no-restricted-syntax"],
  ["eval(code)", "no-eval"],
  ["new Function(code)", "no-new-func"],
  ["process.exit(1)", "no-restricted-properties"],
  ["console.log(1)", "no-console"],
])("%s is refused by %s", async (code, rule) => {
  const [result] = await eslint.lintText(code, { filePath: "bin/example.js" });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test.each(["import('./part.js')", "process.argv", "const window = 3; [].at(window)", "cache.fetch()"])(
  "%s is not refused",
  async (code) => {
    const [result] = await eslint.lintText(`void (() => { ${code}; });\n`, { filePath: "bin/example.js" });
    expect(result?.messages.filter(({ ruleId }) => ruleId?.startsWith("no-restricted") === true)).toEqual([]);
  },
);

test("a worker is refused in what is shipped", async () => {
  const code = 'import { Worker } from "node:worker_threads";\nexport { Worker };\n';
  const [result] = await eslint.lintText(code, { filePath: "src/lint.ts" });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain("no-restricted-imports");
});
