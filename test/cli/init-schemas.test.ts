// Every file that init writes is free of faults in an editor: it fits the JSON Schema that its first line names.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { RawInitOptions } from "../../src/cli/init-options.js";
import { shippedGuidelines } from "../../src/guideline/load-guidelines.js";
import { fromRoot } from "../../tools/root.js";
import { initHere } from "../support/init-here.js";
import { runHere } from "../support/run-here.js";
import { ajv, faults, schema } from "../support/schema.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { init, everything } = initHere(folder);

const NAMED = /^# yaml-language-server: \$schema=(\S+)\n/u;
const SOME: RawInitOptions = { domain: "city.hanamizu.lg.jp", account: "123" };
const ALL: RawInitOptions = {
  ...SOME,
  platform: ["X", "LINE", "YouTube"],
  service: "LINE",
  section: "広報課: SNS係",
  administrator: "課長",
  ci: ["github", "gitlab", "pre-commit"],
  folder: "投稿",
};

const validators = new Map(
  ["config", "registers", "account", "guideline", "front-matter"].map((name) => [name, ajv.compile(schema(name))]),
);

/** By file: what an editor would underline. Only files that name their schema. */
function underlined(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, text] of Object.entries(everything())) {
    const path = NAMED.exec(text)?.[1];
    if (path === undefined) continue;
    expect(existsSync(fromRoot("schemas", basename(path))), path).toBe(true);
    found[name] = faults(validators.get(basename(path, ".schema.json"))!, parse(text));
  }
  return found;
}

describe.each(shippedGuidelines().map(({ id }) => id))("of %s", (guideline) => {
  it.each<[string, RawInitOptions]>([
    ["no answers", {}],
    ["some answers", SOME],
    ["all answers", ALL],
  ])("with %s", async (_, given) => {
    folder.write("package.json", '{"devDependencies": {"sns-lint": "0.1.0"}}');
    expect(await init({ yes: true, guideline: [guideline], ...given }, null)).toBe(0);
    const files = underlined();
    expect(Object.keys(files).sort()).toEqual([
      "sns-lint.account.yml",
      "sns-lint.config.yml",
      "sns-lint.contacts.yml",
      "sns-lint.links.yml",
      "sns-lint.unannounced.yml",
    ]);
    expect(Object.entries(files).filter(([, all]) => all.length > 0)).toEqual([]);
    const sample = Object.entries(everything()).find(([name]) => name.endsWith("見本.md"))![1];
    expect(faults(validators.get("front-matter")!, parse(sample.split("---\n")[1]!))).toEqual([]);
  });
});

it("of a document, too", async () => {
  folder.write("package.json", '{"devDependencies": {"sns-lint": "0.1.0"}}');
  folder.write("指針.txt", "花水市SNS利用指針\n１ 禁止\n⑴ 個人情報を発信しないこと。\n⑵ 秘密を守ること。\n");
  expect(await runHere(folder.path, "init", "--from", "指針.txt")).toMatchObject({ status: 0 });
  expect(underlined()).toEqual({ "指針.yml": [] });
});
