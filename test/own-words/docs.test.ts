// The dictionary that docs/dictionary.md shows is one, and its examples hold.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLinter, openDictionaries } from "../../src/index.js";
import { failingExamples } from "../../src/own-words/failing-examples.js";
import { fromRoot } from "../../tools/root.js";

test("the dictionary of a city that the manual shows", async () => {
  const [, shown = ""] =
    /```yaml\n# 辞書\/花水市\.yml\n([^]*?)```/u.exec(readFileSync(fromRoot("docs/dictionary.md"), "utf8")) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  try {
    writeFileSync(join(folder, "a.yml"), shown);
    const dictionaries = await openDictionaries([folder]);
    const linter = await createLinter({ dictionaries });
    expect(dictionaries.entries).toHaveLength(1);
    expect(failingExamples(dictionaries, (text) => linter.inspect(text).hits)).toEqual([]);
    expect(linter.inspect("バカッキーが会場に来ます。").hits.filter(({ silenced }) => !silenced)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
