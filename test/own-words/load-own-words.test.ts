import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createLinter, openDictionaries } from "../../src/index.js";
import { DictionaryError } from "../../src/own-words/dictionary-error.js";
import { failingExamples } from "../../src/own-words/failing-examples.js";
import { runHere } from "../support/run-here.js";
import type { Report } from "../../src/types.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { write } = folder;

const OWN = `rule: insult
advice: 別の言い方にする
unless: [condemned-quotation, awareness]
entries:
  - id: insult-own-pest
    words: [おじゃまむし]
    patterns: ["[帰る] べき 虫"]
    certainty: likely
    reason: 花水市では、人を指すと侮辱になる。
    ng: [あの人はおじゃまむしだ。, 帰るべき虫だ。]
    ok: [虫の観察会を行います。, 花の市を開きます。]
allowed:
  - id: own-mascot
    words: [バカッキー]
    patterns: ["[読み:クソ] 大王"]
    reason: 市のキャラクターの名前。
    ok: [バカッキーが来ます。]
`;
const DRAFT = "おじゃまむしはこの町から出て行け。";

async function found(text: string, ...args: string[]): Promise<string[]> {
  write("draft.txt", text);
  const { posts } = JSON.parse((await runHere(folder.path, "--format", "json", ...args, "draft.txt")).shown) as Report;
  return posts.flatMap(({ violations }) => violations.flatMap(({ rule, text: words }) => `${rule}:${words}`));
}

describe("dictionaries that the configuration names", () => {
  beforeEach(() => {
    write("sns-lint.config.yml", "guidelines: [nagasaki]\ndictionaries: [辞書]\n");
    write("辞書/市のことば.yml", OWN);
  });

  it("find beside the shipped ones, also in disguise", async () => {
    expect(await found(DRAFT, "--no-config")).not.toContain("insult:おじゃまむし");
    expect(await found(DRAFT)).toContain("insult:おじゃまむし");
    expect(await found("オジャマムシは来るな。")).toContain("insult:オジャマムシ");
    expect(await found("あの人は帰るべき虫だ。")).toEqual(["insult:帰るべき虫"]);
    expect(await found("あの人はバカだ。")).toEqual(["insult:人はバカだ"]);
    expect(await found("虫の観察会を行います。")).toEqual([]);
  });

  it("are excused by the contexts of the shipped ones", async () => {
    expect(await found("人を「おじゃまむし」と呼ぶのは、いじめです。やめましょう。")).toEqual([]);
  });

  it("say what is ordinary here, for the shipped words too", async () => {
    const shipped = OWN.replace("words: [バカッキー]", "words: [バカ君まつり]");
    expect(await found("バカ君まつりに来てください。")).not.toEqual([]);
    write("辞書/市のことば.yml", shipped);
    expect(await found("バカ君まつりに来てください。")).toEqual([]);
    expect(await found("あの人はバカだ。")).toEqual(["insult:人はバカだ"]);
  });

  it("are refused with every fault, and status 2", async () => {
    write("辞書/a.yml", "rule: insult\nentries:\n  - {id: x}\n");
    write("draft.txt", DRAFT);
    const ended = await runHere(folder.path, "draft.txt");
    expect(ended).toMatchObject({ status: 2, shown: "" });
    expect(ended.told).toMatch(/辞書\/a\.yml:3: .*\n.*辞書\/a\.yml:3: /u);
    expect(ended.told).not.toMatch(/ at /u);
  });

  it("must be there, and within the repository", async () => {
    write("sns-lint.config.yml", "dictionaries: [辞所]\n");
    write("draft.txt", DRAFT);
    expect(await runHere(folder.path, "draft.txt")).toMatchObject({
      status: 2,
      told: expect.stringContaining("辞所") as string,
    });
    write("sns-lint.config.yml", "dictionaries: [/etc]\n");
    expect(await runHere(folder.path, "draft.txt")).toMatchObject({
      status: 2,
      told: expect.stringContaining("--allow-outside") as string,
    });
  });

  it("are told apart by the cache", async () => {
    write("draft.txt", "おじゃまむしが来ます。");
    const first = (): Promise<{ status: number }> =>
      runHere(folder.path, "--cache", "--max-warnings", "0", "draft.txt");
    write("辞書/市のことば.yml", OWN.replaceAll("おじゃまむし", "ぶんぶんむし"));
    expect(await first()).toMatchObject({ status: 0 });
    write("辞書/市のことば.yml", OWN);
    expect(await first()).toMatchObject({ status: 1 });
  });
});

describe("openDictionaries", () => {
  it("reads folders and files, and knows what they were made of", async () => {
    write("a/b/c.yaml", OWN);
    const [whole, single] = [
      await openDictionaries([join(folder.path, "a")]),
      await openDictionaries([join(folder.path, "a/b/c.yaml")]),
    ];
    expect(whole.entries.map(({ id }) => id)).toEqual(["insult-own-pest"]);
    expect(single.sha256).toBe(whole.sha256);
    write("a/b/c.yaml", OWN.replace("市のキャラ", "町のキャラ"));
    expect((await openDictionaries([join(folder.path, "a")])).sha256).not.toBe(whole.sha256);
  });

  it("does not follow links out of its folder, nor take an empty one", async () => {
    write("outside.yml", OWN);
    mkdirSync(join(folder.path, "a"));
    symlinkSync(join(folder.path, "outside.yml"), join(folder.path, "a/b.yml"));
    await expect(openDictionaries([join(folder.path, "a")])).rejects.toThrow(DictionaryError);
    mkdirSync(join(folder.path, "empty"));
    await expect(openDictionaries([join(folder.path, "empty")])).rejects.toThrow(/empty/u);
  });

  it("enters each folder once, whatever links lead back to it", async () => {
    write("a/own.yml", OWN);
    for (const name of ["a/again", "a/once-more"]) symlinkSync(".", join(folder.path, name));
    expect((await openDictionaries([join(folder.path, "a")])).entries).toHaveLength(1);
  });

  it("names a link out of its folder, and nothing of what lies behind it", async () => {
    write("elsewhere/deep/himitsu.yml", OWN);
    write("a/own.yml", OWN);
    symlinkSync(join(folder.path, "elsewhere"), join(folder.path, "a/link"));
    const opened = openDictionaries([join(folder.path, "a")]);
    await expect(opened).rejects.toThrow(/a\/link:1: [^\n]*$/u);
    await expect(opened).rejects.not.toThrow(/himitsu/u);
  });

  it("reads a file once that is named twice", async () => {
    write("a/own.yml", OWN);
    const opened = await openDictionaries([join(folder.path, "a"), join(folder.path, "a/own.yml")]);
    expect(opened.entries).toHaveLength(1);
  });

  it("takes one that is empty, and says of one without a rule only that", async () => {
    write("a/empty.yml", "# まだありません\n");
    write("a/own.yml", OWN);
    expect((await openDictionaries([join(folder.path, "a")])).entries).toHaveLength(1);
    write("a/own.yml", OWN.replace("rule: insult\n", ""));
    const opened = openDictionaries([join(folder.path, "a")]);
    await expect(opened).rejects.toThrow(/rule/u);
    await expect(opened).rejects.not.toThrow(/「-」で始めて/u);
    write("a/own.yml", "- おじゃまむし\n");
    await expect(openDictionaries([join(folder.path, "a")])).rejects.toThrow(/「entries:」.*行の頭/u);
  });

  it("names the examples that do not hold", async () => {
    write("a.yml", OWN.replace("虫の観察会を行います。", "おじゃまむしだ。").replace("帰るべき虫だ。", "晴れです。"));
    const dictionaries = await openDictionaries([join(folder.path, "a.yml")]);
    const linter = await createLinter({ dictionaries });
    expect(failingExamples(dictionaries, (text) => linter.inspect(text).hits)).toEqual([
      { id: "insult-own-pest", kind: "ng", text: "晴れです。" },
      { id: "insult-own-pest", kind: "ok", text: "おじゃまむしだ。" },
    ]);
  });
});
