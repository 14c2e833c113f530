import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Asker } from "../../src/cli/ask.js";
import { run } from "../../src/cli/commands/init.js";
import type { RawInitOptions } from "../../src/cli/init-options.js";
import { ACCOUNT_FILE, CONFIG_FILE } from "../../src/cli/init-files.js";
import { INIT_WORDS } from "../../src/cli/say-init.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { shippedRules } from "../../src/index.js";
import { findSecrets } from "../../src/cli/find-secrets.js";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sns-lint-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Answers one after the other; what was asked is kept. */
function asker(...answers: (string | boolean | null)[]): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = (question: string): never => {
    asked.push(question);
    return answers.shift() as never;
  };
  return {
    asked,
    begin: () => undefined,
    tell: () => undefined,
    text: (question) => Promise.resolve(next(question)),
    choose: (question) => Promise.resolve(next(question)),
    confirm: (question) => Promise.resolve(next(question)),
  };
}

function init(raw: RawInitOptions, by: Asker | null): Promise<number> {
  const terminal: Terminal = {
    stdin: Readable.from([]),
    color: false,
    cwd: folder,
    out: () => undefined,
    err: () => undefined,
  };
  return run(raw, by, INIT_WORDS.ja, "ja", terminal);
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const rules = shippedRules.map(({ id }) => id);

describe("init", () => {
  it("writes what was answered, in a form that our own schemas take", async () => {
    const by = asker("nagasaki", "https://www.city.hanamizu.example.jp/", "X", "hanamizu:#1", "広報課", "");
    expect(await init({}, by)).toBe(0);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE)).toMatchObject({
      guidelines: ["nagasaki"],
      registers: { domains: ["city.hanamizu.example.jp"], accounts: ["hanamizu:#1"] },
    });
    expect(parseAccount(read(ACCOUNT_FILE), ACCOUNT_FILE)).toMatchObject({
      service: "X",
      account: "hanamizu:#1",
      section: "広報課",
      administrator: null,
    });
  });

  it("leaves open what nobody answers; all that is commented out is valid, too", async () => {
    expect(await init({ yes: true }, null)).toBe(0);
    expect(parseConfig(read(CONFIG_FILE), CONFIG_FILE).guidelines).toEqual(["general"]);
    const configured = read(CONFIG_FILE).replace(/^( *)# (?= *(?:- \{|[a-z_-]+:))/gmu, "$1");
    const { registers } = parseConfig(configured, CONFIG_FILE, rules);
    for (const name of ["contacts", "links", "embargoes", "elections", "retired_domains"] as const)
      expect(registers[name], name).toHaveLength(1);
    const opened = read(ACCOUNT_FILE).replace(/^# (?=[ a-z_]+: ?)|^# (?= {2})/gmu, "");
    expect(parseAccount(opened, ACCOUNT_FILE)).toMatchObject({
      verified: "取得済み",
      policy: { file: "運用ポリシー.md" },
    });
    const { secrets } = await findSecrets([{ path: ACCOUNT_FILE, text: opened, firstLine: 1 }]);
    expect(secrets).toEqual([]);
  });

  it("asks only for what was not given", async () => {
    const by = asker("X", "広報課長");
    const given = { guideline: ["oizumi"], domain: "town.example.lg.jp", account: "a", section: "広報課" };
    expect(await init(given, by)).toBe(0);
    expect(by.asked).toEqual([INIT_WORDS.ja.service, INIT_WORDS.ja.administrator]);
  });

  it("writes nothing where the user gives up", async () => {
    expect(await init({}, asker("nagasaki", "", null))).toBe(2);
    expect(existsSync(join(folder, CONFIG_FILE))).toBe(false);
  });

  it("overwrites only where the user agrees, and asks that first", async () => {
    writeFileSync(join(folder, CONFIG_FILE), "guidelines: [isahaya]\n");
    const by = asker(false);
    expect(await init({}, by)).toBe(2);
    expect(by.asked).toHaveLength(1);
    expect(read(CONFIG_FILE)).toBe("guidelines: [isahaya]\n");
    await expect(init({ yes: true }, null)).rejects.toThrow(CONFIG_FILE);
    expect(await init({ yes: true, force: true }, null)).toBe(0);
    expect(read(CONFIG_FILE)).toContain("general");
  });

  it.each([{ guideline: ["nagasakki"] }, { domain: "花水市" }])("refuses %o", async (given) => {
    await expect(init({ yes: true, ...given }, null)).rejects.toThrow(/「/);
    expect(existsSync(join(folder, CONFIG_FILE))).toBe(false);
  });
});
