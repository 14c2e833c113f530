import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.js";
import { FLAGS } from "../../src/cli/flags.js";
import { run } from "../../src/cli/run.js";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { shippedGuidelines } from "../../src/guideline/load-guidelines.js";
import { shippedRules } from "../../src/index.js";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";

async function completion(...args: string[]): Promise<{ status: number; shown: string }> {
  let shown = "";
  const out = (text: string): void => void (shown += text);
  const terminal = { stdin: Readable.from([]), color: false, cwd: "/", out, err: out };
  return { status: await run(["completion", ...args], terminal), shown };
}

/** Values offered for the last of the words; ":files" where files fit. */
async function offered(...words: string[]): Promise<string[]> {
  const { shown } = await completion("words", "--", ...words);
  return shown.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0]!]));
}

const rules = shippedRules.map(({ id }) => id);
const guidelines = shippedGuidelines().map(({ id }) => id);

describe("what may come next", () => {
  it("is a command or a file at the beginning", async () => {
    expect(await offered("")).toEqual([":files", ...Object.keys(COMMANDS)]);
    expect(await offered("gui")).toEqual([":files", "guidelines"]);
    expect(await offered("--quiet", "posts/", "in")).toContain("init");
  });

  it("is every option of the program, or of the command", async () => {
    const long = Object.values(FLAGS).map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0]);
    expect(await offered("--")).toEqual([...new Set([...long, "--help"])]);
    const own = await offered("init", "--");
    expect(own).toEqual(expect.arrayContaining(["--domain", "--from", "--lang"]));
    expect(own).not.toContain("--quiet");
  });

  it.each([
    [["--format", ""], FORMAT_NAMES],
    [["--format", "js"], ["json"]],
    [["-f", "nd"], ["ndjson"]],
    [
      ["-g", ""],
      [":files", ...guidelines],
    ],
    [["--guideline=na"], [":files", "--guideline=nagasaki"]],
    [["--rule", ""], rules.map((id) => `${id}:`)],
    [
      ["--rule", "insult:"],
      ["insult:off", "insult:info", "insult:warning", "insult:error"],
    ],
    [
      ["--lang", ""],
      ["ja", "en"],
    ],
    [["--context", "p"], ["private"]],
    [["--config", ""], [":files"]],
    [["--max-warnings", ""], []],
    [["rules", "url"], ["url-shortener"]],
    [
      ["guidelines", ""],
      [":files", ...guidelines],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish", "powershell"],
    ],
    [
      ["account", "--format", ""],
      ["pretty", "json"],
    ],
    [["account", ""], [":files"]],
    // What follows an option is its value, whatever it is called like.
    [["-g", "init", "--dom"], []],
    [["init", "--dom"], ["--domain"]],
    // As Windows PowerShell has to write an empty word.
    [["rules", '""'], rules],
  ])("after %j is %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it("is told in the language asked for", async () => {
    expect((await completion("words", "--", "ru")).shown).toContain("規則の一覧");
    expect((await completion("words", "--", "--lang", "en", "ru")).shown).toContain("list the rules");
  });
});

it("knows its shells, and no other", async () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"])
    expect(await completion(shell)).toMatchObject({
      status: 0,
      shown: expect.stringContaining("completion words") as unknown,
    });
  expect(await completion("fihs")).toMatchObject({ status: 2, shown: expect.stringContaining("「fish」") as unknown });
});

describe("in real shells", () => {
  const PROGRAM = "dist/cli-completing";
  let folder = "";
  beforeAll(async () => {
    await bundle("src/cli", PROGRAM);
    folder = mkdtempSync(join(tmpdir(), "sns-lint-complete-"));
    writeFileSync(
      join(folder, "sns-lint"),
      `#!/bin/sh\nexec '${process.execPath}' '${fromRoot(PROGRAM, "start.cjs")}' "$@"\n`,
    );
    chmodSync(join(folder, "sns-lint"), 0o755);
    writeFileSync(join(folder, "gアルバム 1.txt"), "");
  });
  afterAll(() => {
    rmSync(fromRoot(PROGRAM), { recursive: true });
    rmSync(folder, { recursive: true });
  });

  /** What the shell offers for the line. */
  function inShell(shell: string, script: string): string[] {
    const env = { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}`, HOME: folder, LC_ALL: "C.UTF-8" };
    return execFileSync(shell, ["-c", script], { cwd: folder, env, encoding: "utf8" }).split("\n").filter(Boolean);
  }
  const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

  it.skipIf(!has("bash"))("bash", () => {
    const bash = (line: string): string[] =>
      inShell(
        "bash",
        `eval "$(sns-lint completion bash)"; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _sns_lint; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
    expect(bash("sns-lint g")).toEqual(["gアルバム 1.txt", "guidelines"]);
    expect(bash("sns-lint --format js")).toEqual(["json"]);
    expect(bash("sns-lint rules url")).toEqual(["url-shortener"]);
    // bash itself has taken "insult:" for a word.
    expect(bash("sns-lint --rule insult:e")).toEqual(["error"]);
    expect(bash("sns-lint --guideline=na")).toEqual(["nagasaki"]);
  });

  it.skipIf(!has("fish"))("fish", () => {
    const fish = (line: string): string[] =>
      inShell("fish", `sns-lint completion fish | source; complete -C '${line}'`).map((each) => each.split("\t")[0]!);
    expect(fish("sns-lint --format js")).toEqual(["json"]);
    expect(fish("sns-lint --rule insult:e")).toEqual(["insult:error"]);
    expect(fish("sns-lint gu")).toEqual(["guidelines"]);
  });

  it.skipIf(!has("zsh"))("zsh", () => {
    const zsh = `
      zmodload zsh/zpty; zpty shell zsh -f -i
      zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; eval "$(sns-lint completion zsh)"; print rea''dy'
      zpty -m -r shell x '*ready*'
      zpty -w -n shell $'sns-lint rules url\\t'; zpty -m -r shell out '*url-shortener*'; print -r -- \${out##*rules }`;
    expect(inShell("zsh", zsh).join("")).toContain("url-shortener");
  });
});
