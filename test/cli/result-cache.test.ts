import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ended, runHere } from "../support/run-here.js";
import type { Report } from "../../src/types.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const FILE = ".sns-lint-cache.json";
const CLEAN = "12月2日（水）に、子育て講座を開きます。";
const INSULT = "窓口に来る老害どもは、二度と来るな。管理用のパスワードは Kn9xTz24 です。";

const folder = temporaryFolder();

function draft(name: string, text: string): void {
  folder.write(name, text);
}

function lint(...args: string[]): Promise<Ended> {
  return runHere(folder.path, "--no-config", "--now", "2026-11-20T10:00", ...args);
}

const cached = (): string => readFileSync(join(folder.path, FILE), "utf8");

/** Marks what is remembered, so that a report tells whether it was used. */
function mark(): void {
  const stored = JSON.parse(cached()) as { entries: Record<string, { kept: { checklist: object[] } }> };
  const question = { guideline: "g", clause: "c", label: "l", question: "覚えていた" };
  for (const { kept } of Object.values(stored.entries)) kept.checklist = [question];
  folder.write(FILE, JSON.stringify(stored));
}

async function wasUsed(...args: string[]): Promise<boolean[]> {
  const { shown } = await lint("--cache", "--format", "json", ...args);
  const { posts } = JSON.parse(shown) as Report;
  return posts.map(({ checklist }) => checklist.some(({ question }) => question === "覚えていた"));
}

describe("--cache", () => {
  it("prints the same with and without what it remembers", async () => {
    draft("a.txt", CLEAN);
    draft("b.txt", INSULT);
    const fresh = await lint("--format", "json", ".");
    expect(await lint("--cache", "--format", "json", ".")).toEqual(fresh);
    expect(await lint("--cache", "--format", "json", ".")).toEqual(fresh);
    expect(fresh.status).toBe(1);
  });

  it("keeps posts without findings, and no word of any draft", async () => {
    draft("a.txt", CLEAN);
    draft("b.txt", INSULT);
    await lint("--cache", ".");
    expect(cached()).not.toMatch(/講座|老害|窓口|Kn9/u);
    mark();
    expect(await wasUsed("a.txt", "b.txt")).toEqual([true, false]);
  });

  it.each<[string, () => void, string[]]>([
    ["the text", () => draft("a.txt", `${CLEAN}申込みは不要です。`), []],
    ["what the draft says of itself", () => draft("a.txt", `---\nplatform: X\n---\n${CLEAN}`), []],
    ["the guideline", () => undefined, ["--guideline", "nagasaki"]],
    ["the rules", () => undefined, ["--rule", "accessibility:off"]],
    ["the severity of a rule", () => undefined, ["--rule", "insult:info"]],
    ["the language", () => undefined, ["--lang", "en"]],
    ["on whose behalf it is", () => undefined, ["--context", "contractor"]],
    ["the day", () => undefined, ["--now", "2026-11-21T10:00"]],
  ])("judges again where another is %s", async (_, change, args) => {
    draft("a.txt", CLEAN);
    await lint("--cache", "a.txt");
    mark();
    expect(await wasUsed("a.txt")).toEqual([true]);
    change();
    expect(await wasUsed("a.txt", ...args)).toEqual([false]);
  });

  it("finds what has become wrong", async () => {
    draft("a.txt", CLEAN);
    expect((await lint("--cache", "a.txt")).status).toBe(0);
    draft("a.txt", INSULT);
    expect((await lint("--cache", "a.txt")).status).toBe(1);
  });

  it.each([
    ["broken", "{"],
    ["of another format", `{"format":99,"build":"x","entries":{}}`],
    ["of another build", `{"format":1,"build":"x","entries":{}}`],
    ["with entries that are none", `{"format":1,"build":"x","entries":[]}`],
  ])("begins anew where the file is %s", async (_, content) => {
    draft("a.txt", CLEAN);
    draft(FILE, content);
    expect(await lint("--cache", "a.txt")).toMatchObject({ status: 0, told: "" });
    mark();
    expect(await wasUsed("a.txt")).toEqual([true]);
  });

  it("remembers nothing of what people write for themselves", async () => {
    draft("a.txt", `---\naccount_type: private\n---\n${CLEAN}`);
    await lint("--cache", "a.txt");
    expect(existsSync(join(folder.path, FILE))).toBe(false);
    draft("b.txt", CLEAN);
    await lint("--cache", "b.txt");
    const before = cached();
    await lint("--cache", "a.txt");
    expect(cached()).toBe(before);
  });

  it("judges every post where somebody asks what was excused", async () => {
    draft("a.txt", CLEAN);
    await lint("--cache", "--explain-silence", "a.txt");
    expect(existsSync(join(folder.path, FILE))).toBe(false);
  });

  it("loses no finding where it cannot write", async () => {
    draft("a.txt", INSULT);
    draft("b.txt", CLEAN);
    draft("file", "");
    const ended = await lint("--cache-location", "file/cache.json", "a.txt", "b.txt");
    expect(ended.status).toBe(2);
    expect(ended.shown).toContain("老害");
    expect(ended.told).toContain("file/cache.json");
  });

  it("lets two runs write at once", async () => {
    draft("a.txt", CLEAN);
    draft("b.txt", "市役所の開庁時間は、8時30分からです。");
    await Promise.all([lint("--cache", "a.txt"), lint("--cache", "b.txt")]);
    expect(Object.keys((JSON.parse(cached()) as { entries: object }).entries).length).toBeGreaterThan(0);
    mark();
    expect((await wasUsed("a.txt", "b.txt")).some((used) => used)).toBe(true);
  });
});
