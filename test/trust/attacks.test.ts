// Words of drafts, names of files and settings that try to drive a terminal or the runner of GitHub Actions: whatever a
// command prints about them, it is only read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { harmless } from "../../src/cli/terminal.js";
import { runHere } from "../support/run-here.js";

const ATTACKS = {
  "at the start of a line": "::error file=a,line=1::x\u001b]0;x\u0007\u009b2J\u202e",
  "on a line of its own": "a\n::error::x\n##[error]x\r::add-mask::x\u001b[2J",
} as const;

const top = mkdtempSync(join(tmpdir(), "sns-lint-attacks-"));
afterAll(() => rmSync(top, { recursive: true }));

describe.each(Object.entries(ATTACKS))("%s", (name, evil) => {
  const file = `${evil}.txt`;
  let cwd = "";
  const write = (path: string, content: unknown): void =>
    writeFileSync(join(cwd, path), typeof content === "string" ? content : stringify(content));

  beforeAll(() => {
    cwd = join(top, name.replaceAll(" ", "-"), evil);
    mkdirSync(cwd, { recursive: true });
    write(file, `${evil}\n父兄の皆さま、馬鹿 bit.ly/x\n`);
    write(`${file}.sns-lint.yml`, [{ rule: evil, text: evil, reason: evil, by: evil }]);
    write("a.txt", `父兄の皆さま${evil}馬鹿 bit.ly/x\n`);
    write("a.md", `---\n${stringify({ id: evil, account: evil, media: [evil], [evil]: evil })}---\n馬鹿${evil}\n`);
    write("a.csv", `本文,"${evil}"\n"${evil}馬鹿","${evil}"\n`);
    write("a.ndjson", `${JSON.stringify({ id: evil, text: `馬鹿${evil}`, [evil]: evil })}\n`);
    write("bad.yml", { guidelines: [evil], rules: { [evil]: evil }, [evil]: evil });
    write("worse.yml", `${evil}: [\n`);
    write("own.yml", GUIDELINE(evil));
    write("wrong.yml", { ...GUIDELINE(evil), [evil]: evil });
    write("account.yml", { service: "X", account: evil, section: evil, [evil]: evil, profile: { text: evil } });
    write("answers.yml", { drafter: evil, reviewer: evil, answers: [{ clause: evil, answer: evil, note: evil }] });
    write("result.json", { schemaVersion: 1, posts: evil });
    write("outline.txt", `第１条 ${evil}は、してはならない。\n`);
  });

  const runs: readonly (readonly string[])[] = [
    ...FORMAT_NAMES.filter((format) => format !== "github").map((format) => ["--no-config", "-f", format, "."]),
    ["--no-config", "-g", "own.yml", "--explain", "--explain-silence", "a.txt", "a.md"],
    ["--no-config", file, `missing${evil}`],
    ["--config", "bad.yml", "a.txt"],
    ["--config", "worse.yml", "a.txt"],
    ["--config", `${evil}.yml`, "a.txt"],
    ["-g", evil, "a.txt"],
    ["-g", "wrong.yml", "a.txt"],
    [`--${evil}`, "a.txt"],
    ["--rule", `${evil}:error`, "a.txt"],
    ["-f", evil, "a.txt"],
    ["--encoding", evil, "a.txt"],
    ["--now", evil, "a.txt"],
    ["--plugin", evil, "a.txt"],
    ["rules", evil],
    ["guidelines", "own.yml"],
    ["guidelines", evil],
    ["try", evil],
    ["doctor"],
    ["doctor", "--config", "bad.yml"],
    ["account", "--no-config", "account.yml"],
    ["account", "--no-config", "-f", "json", "account.yml"],
    ["format", "result.json"],
    ["format", file],
    ["review", "--no-config", "a.txt", "--answers", "answers.yml"],
    ["review", "--no-config", file, "--drafter", evil, "--reviewer", evil],
    ["accept", "--no-config", "a.txt", "--rule", "insult", "--text", evil, "--reason", evil, "--by", evil],
    ["accept", "--no-config", "a.txt", "--rule", "insult", "--reason", evil, "--by", evil, "--until", "2099-01-01"],
    ["accept", "--no-config", file, "--rule", evil, "--reason", evil, "--by", evil],
    ["init", "--from", "outline.txt", "-o", `${evil}.out.yml`],
    ["init", "--yes", "--guideline", evil, "--account", evil],
    [evil],
  ];

  it.each(runs)("%j %j %j %j", async (...args) => {
    const words = args.filter((word) => typeof word === "string");
    const { status, shown, told } = await runHere(cwd, ...words);
    expect(status).toBeLessThan(3);
    expect(shown + told).not.toBe("");
    expectHarmless(shown);
    expectHarmless(harmless(told)); // as the process writes it
  });
});

function expectHarmless(shown: string): void {
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
  expect(shown).not.toMatch(/^\s*(?:::|##\[)/mu);
}

function GUIDELINE(evil: string) {
  const words = { label: evil, heading: evil, text: `${evil}馬鹿`, question: evil };
  const clause = { id: "1", ...words, force: "prohibition", check: "checklist", covers: ["insult"] };
  const head = { id: "own", title: evil, issuer: evil, name: evil, date: "2026-01" };
  return { ...head, applies: { contractors: true, private_use: false }, own_domains: [], clauses: [clause] };
}
