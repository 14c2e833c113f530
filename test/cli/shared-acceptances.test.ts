import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/fingerprint.js";
import type { Report } from "../../src/types.js";
import { runHere } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { write } = folder;

const BY = "reason: 掲示物と同じ, by: 広報課長";
const entry = (words: string): string =>
  `- {rule: url-shortener, fingerprint: ${fingerprintOf("url-shortener", words)}, ${BY}}\n`;

/** Rules that found something, a list for each post. */
async function found(...args: string[]): Promise<string[][]> {
  const now = ["--now", "2026-11-20T10:00", "--format", "json"];
  const { shown } = await runHere(folder.path, "--no-config", "-g", "oizumi", ...now, ...args);
  return (JSON.parse(shown) as Report).posts.map(({ violations }) => violations.map(({ rule }) => rule));
}

describe("an acceptance by fingerprint beside a file of several posts", () => {
  const posts = ["一つ目のお知らせ bit.ly/a", "二つ目のお知らせ bit.ly/b", "三つ目のお知らせです"];
  beforeEach(() => write("posts.yml", JSON.stringify(posts.map((text) => ({ text })))));

  it("serves the post that has the finding", async () => {
    expect(await found("posts.yml")).toEqual([["url-shortener"], ["url-shortener"], []]);
    write("posts.yml.sns-lint.yml", entry("bit.ly/a") + entry("bit.ly/b"));
    expect(await found("posts.yml")).toEqual([[], [], []]);
  });

  it("is told once, on the last post, where it serves none", async () => {
    write("posts.yml.sns-lint.yml", entry("bit.ly/a") + entry("bit.ly/gone"));
    expect(await found("posts.yml")).toEqual([[], ["url-shortener"], ["acceptance"]]);
    write("other.txt", "お知らせです");
    expect(await found("posts.yml", "other.txt")).toEqual([[], ["url-shortener"], ["acceptance"], []]);
  });

  it("is told once, where there is no such rule, whatever ran", async () => {
    const slip = entry("bit.ly/a").replace("url-shortener", "url-shortner");
    write("posts.yml.sns-lint.yml", slip);
    expect(await found("posts.yml")).toEqual([["acceptance", "url-shortener"], ["url-shortener"], []]);
    expect(await found("--rule", "url-shortener:off", "posts.yml")).toEqual([["acceptance"], [], []]);
  });

  it("is not told where its rule did not run", async () => {
    write("posts.yml.sns-lint.yml", entry("bit.ly/gone"));
    expect(await found("--rule", "url-shortener:off", "posts.yml")).toEqual([[], [], []]);
  });

  it("is told as expired, not as unused", async () => {
    write("posts.yml.sns-lint.yml", entry("bit.ly/a").replace("}", ", until: 2026-01-01}"));
    const { shown } = await runHere(
      folder.path,
      "--no-config",
      "-g",
      "oizumi",
      "--now",
      "2026-11-20T10:00",
      "posts.yml",
    );
    expect(shown).toContain("期限（2026-01-01）が過ぎています");
    expect(shown).not.toContain("当たる指摘がありません");
  });

  it("is told where two posts have its words, and neither the finding", async () => {
    write(
      "posts.yml",
      JSON.stringify([{ text: "役立たずの話" }, { text: "役立たずの会" }].map(({ text }) => ({ text, platform: "X" }))),
    );
    write("posts.yml.sns-lint.yml", `- {rule: url-shortener, text: 役立たず, ${BY}}\n`);
    expect((await found("posts.yml")).at(-1)).toContain("acceptance");
  });
});

describe("a record with more entries than anybody has looked at", () => {
  it("accepts nothing, and is told once", async () => {
    write("posts.yml", JSON.stringify([{ text: "お知らせ bit.ly/a" }, { text: "お知らせです" }]));
    write("posts.yml.sns-lint.yml", entry("bit.ly/a").repeat(1000));
    expect(await found("posts.yml")).toEqual([[], []]);
    write("posts.yml.sns-lint.yml", entry("bit.ly/a").repeat(1001));
    expect(await found("posts.yml")).toEqual([["acceptance", "url-shortener"], []]);
  });

  it("accepts nothing where its words stand in too many posts", async () => {
    write("posts.ndjson", '{"text": "お知らせです"}\n'.repeat(2001));
    write("posts.ndjson.sns-lint.yml", `- {rule: url-shortener, text: お知らせ, ${BY}}\n`.repeat(500));
    const [first, second] = await found("posts.ndjson");
    expect([first, second]).toEqual([["acceptance"], []]);
  });
});

describe.skipIf(process.platform === "win32")("a record that is a link", () => {
  const lint = () => runHere(folder.path, "--no-config", "-g", "oizumi", "drafts/a.txt");
  beforeEach(() => {
    write("drafts/a.txt", "お知らせ bit.ly/a");
    write("secret.yml", "koho_password_hint: hana\n");
    write("drafts/all.yml", entry("bit.ly/a"));
  });

  it("is not followed out of the folder, and nothing of what is there is said", async () => {
    symlinkSync(join("..", "secret.yml"), join(folder.path, "drafts/a.txt.sns-lint.yml"));
    const { status, shown, told } = await lint();
    expect(status).toBe(2);
    expect(told).toContain("drafts/a.txt.sns-lint.yml: フォルダーの外へのリンク");
    expect(shown + told).not.toMatch(/koho_password_hint|hana/u);
    expect(shown).toContain("bit.ly");
  });

  it("is followed within the folder", async () => {
    symlinkSync("all.yml", join(folder.path, "drafts/a.txt.sns-lint.yml"));
    const { status, shown } = await lint();
    expect([status, shown.includes("受け入れ1件")]).toEqual([0, true]);
  });
});
