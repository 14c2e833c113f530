import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawAcceptOptions } from "../../../src/cli/accept/accept-options.js";
import { ACCEPT_WORDS } from "../../../src/cli/accept/say-accept.js";
import type { Asker } from "../../../src/cli/ask.js";
import { run } from "../../../src/cli/commands/accept.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { decode } from "../../../src/read/decode.js";

const words = ACCEPT_WORDS.ja;
const GIVEN: RawAcceptOptions = { rule: ["url-shortener"], reason: "掲示物と同じ", by: "広報課長" };
let folder = "";
let shown = "";
let told = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  [shown, told] = ["", ""];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Picks the first finding whose label has the word, then answers one after the other. */
function asker(...answers: (string | null)[]): Asker & { readonly offered: string[] } {
  const offered: string[] = [];
  const next = (): Promise<never> => Promise.resolve(answers.shift() as never);
  return {
    offered,
    begin: () => undefined,
    tell: () => undefined,
    text: (_, __, check) => {
      const wrong = check?.(answers[0] ?? "");
      if (typeof wrong === "string" && answers[0] !== null) throw new Error(wrong);
      return next();
    },
    choose: (_, choices) => {
      offered.push(...choices.map(({ label }) => label));
      const wanted = answers.shift();
      if (wanted === null || wanted === undefined) return Promise.resolve(null);
      return Promise.resolve(choices.find(({ label }) => label.includes(wanted))?.value ?? null);
    },
    chooseSome: () => Promise.reject(new Error("nobody asks that")),
  };
}

function accept(raw: RawAcceptOptions, by: Asker | null = null, file = "a.md", now = "2026-11-20"): Promise<number> {
  const terminal: Terminal = {
    stdin: Readable.from([]),
    color: false,
    cwd: folder,
    out: (text) => (shown += text),
    err: (text) => (told += text),
  };
  return run(file, { config: false, guideline: ["nagasaki"], now, ...raw }, by, "ja", terminal);
}
const write = (content: string | Uint8Array, name = "a.md") => writeFileSync(join(folder, name), content);
const read = (name = "a.md.sns-lint.yml") => readFileSync(join(folder, name), "utf8");

describe("accept by options", () => {
  it("writes beside the draft, and shows what remains", async () => {
    write("bit.ly/a を、役立たずな市民に。\n");
    expect(await accept({ ...GIVEN, until: "2027-03-31" })).toBe(0);
    expect(read()).toBe(
      "- rule: url-shortener\n  text: bit.ly/a\n  reason: 掲示物と同じ\n  by: 広報課長\n  until: 2027-03-31\n",
    );
    expect(read("a.md")).toBe("bit.ly/a を、役立たずな市民に。\n");
    expect(shown).toContain("受け入れ1件");
    expect(shown).toContain("[insult]");
  });

  it("does nothing a second time", async () => {
    write("bit.ly/a\n");
    await accept(GIVEN);
    const once = read();
    expect(await accept(GIVEN)).toBe(0);
    expect(read()).toBe(once);
    expect(told).toContain(words.already);
  });

  it("takes the words that the message quotes, and a record of them", async () => {
    const draft = "移転先は中央公園に内定しました。\n";
    write(draft);
    const { rule: _, ...given } = GIVEN;
    expect(await accept({ ...given, text: "中央公園に内定" })).toBe(0);
    expect(shown).toContain("受け入れ1件");
    write(read().replace(/text: .*/u, "text: 中央公園に内定"), "a.md.sns-lint.yml");
    shown = "";
    expect(await accept({ ...given, text: "中央公園に内定" })).toBe(0);
    expect(told).toContain(words.already);
    expect(shown).toContain("受け入れ1件");
    expect(shown).not.toContain("[acceptance]");
  });

  it("says of a password named by its value that it cannot be accepted, and shows it nowhere", async () => {
    write("パスワードは hanamizu2026 です。\n");
    const given = { ...GIVEN, rule: ["credential"], text: "hanamizu2026" };
    await expect(accept(given)).rejects.toThrow(words.forbidden("credential"));
    expect(existsSync(join(folder, "a.md.sns-lint.yml"))).toBe(false);
    expect(shown + told).not.toContain("hanamizu2026");
  });

  it("renews one that has ended", async () => {
    write("bit.ly/a\n");
    await accept({ ...GIVEN, until: "2026-12-31" });
    expect(await accept({ ...GIVEN, until: "2027-12-31" }, null, "a.md", "2027-02-01")).toBe(0);
    expect(read()).toContain("until: 2027-12-31");
    expect(read()).not.toContain("2026-12-31");
    expect(shown).toContain("受け入れ1件");
  });

  it("writes into front matter that has acceptances, in the encoding of the file", async () => {
    const draft = "---\napproved_by: 課長\nsns-lint: [] # ここ\n---\nbit.ly/a\r\n本文\n";
    write(Buffer.from(draft, "utf16le"), "a.md");
    expect(await accept({ ...GIVEN, encoding: "utf-16le" })).toBe(0);
    const { text } = decode(readFileSync(join(folder, "a.md")), "utf-16le");
    expect(text.replace(/\[\{.*\}\]/, "[]")).toBe(draft);
    expect(text).toContain("{rule: url-shortener, text: bit.ly/a, reason: 掲示物と同じ, by: 広報課長}");
    expect(existsSync(join(folder, "a.md.sns-lint.yml"))).toBe(false);
  });

  it("begins front matter where it is asked to", async () => {
    write("\ufeffbit.ly/a\r\n");
    expect(await accept({ ...GIVEN, to: "front-matter" })).toBe(0);
    expect(read("a.md")).toBe(
      "\ufeff---\r\nsns-lint:\r\n  - rule: url-shortener\r\n    text: bit.ly/a\r\n    reason: 掲示物と同じ\r\n    by: 広報課長\r\n---\r\nbit.ly/a\r\n",
    );
    expect(shown).toContain("受け入れ1件");
  });

  it("never writes the value of personal data", async () => {
    write("担当の携帯は 090-1234-5678 です。\n");
    expect(await accept({ ...GIVEN, rule: ["personal-data"] })).toBe(0);
    expect(read()).not.toMatch(/1234|5678/);
    expect(shown + told).not.toMatch(/1234-5678/);
    expect(shown).toContain("受け入れ1件");
    write("担当の携帯は 090-1234-5679 です。\n");
    await accept({ ...GIVEN, rule: ["personal-data"], reason: "別の人" });
    expect(read().match(/rule:/g)).toHaveLength(2);
  });

  it("names what is found about the whole post by its fingerprint, whatever the language", async () => {
    write("---\nplatform: X\n---\nお知らせ。\n");
    expect(await accept({ ...GIVEN, rule: ["approval"], lang: "en" })).toBe(0);
    expect(read()).toMatch(/fingerprint: "?[0-9a-f]{8}"?\n/);
    expect(shown).toContain("受け入れ1件");
  });

  it.each([
    ["a password", "パスワードは hanamizu2026 です。\n", { ...GIVEN, rule: ["credential"] }, /受け入れられません/],
    [
      "an individual number",
      "個人番号は 1234 5678 9018 です。\n",
      { ...GIVEN, rule: ["personal-data"] },
      /受け入れられません/,
    ],
    ["what is not found", "お知らせ。bit.ly/a\n", { ...GIVEN, rule: ["insult"] }, /その指摘はありません[^]*bit\.ly\/a/],
    ["several at once", "bit.ly/a bit.ly/b\n", GIVEN, /--text で1つを/],
    ["a day that is over", "bit.ly/a\n", { ...GIVEN, until: "2026-01-01" }, /もう過ぎています/],
    ["a day that is none", "bit.ly/a\n", { ...GIVEN, until: "年末" }, /日付として読めません/],
    ["no reason", "bit.ly/a\n", { ...GIVEN, reason: " " }, /--reason/],
    ["nobody", "bit.ly/a\n", { rule: ["url-shortener"], reason: "x" }, /--by/],
    ["nothing said", "bit.ly/a\n", {}, /端末で質問に答えて/],
    ["another place", "bit.ly/a\n", { ...GIVEN, to: "mail" }, /sidecar か front-matter/],
    ["a private draft", "---\naccount_type: private\n---\nbit.ly/a\n", { ...GIVEN, guideline: ["isahaya"] }, /職務外/],
  ])("refuses %s, and writes nothing", async (_, draft, raw, message) => {
    write(draft);
    await expect(accept(raw)).rejects.toThrow(message);
    expect(existsSync(join(folder, "a.md.sns-lint.yml"))).toBe(false);
    expect(read("a.md")).toBe(draft);
  });

  it("gives the lines to write by hand where the file is of another form", async () => {
    write("bit.ly/a\n");
    write("rule: insult\ntext: あ\nreason: い\nby: う\n", "a.md.sns-lint.yml");
    await expect(accept(GIVEN)).rejects.toThrow(/手で[^]*- rule: url-shortener\n {4}text: bit\.ly\/a/);
    expect(read()).toBe("rule: insult\ntext: あ\nreason: い\nby: う\n");
  });

  it("accepts in a table beside it", async () => {
    write("id,本文\n1,bit.ly/a\n2,bit.ly/b\n", "a.csv");
    expect(await accept({ ...GIVEN, text: "bit.ly/b" }, null, "a.csv")).toBe(0);
    expect(read("a.csv.sns-lint.yml")).toContain("text: bit.ly/b");
    await expect(accept({ ...GIVEN, to: "front-matter" }, null, "a.csv")).rejects.toThrow(words.noFrontMatter);
  });

  it("names the post where the file holds several, and accepts in no other", async () => {
    write("id,本文\nA-1,bit.ly/a\n,bit.ly/a\nA-3,bit.ly/a\n", "a.csv");
    await expect(accept(GIVEN, null, "a.csv")).rejects.toThrow(/--post[^]*1件目 \[A-1\][^]*2件目[^]*3件目 \[A-3\]/);
    await expect(accept({ ...GIVEN, post: "A-9" }, null, "a.csv")).rejects.toThrow(words.noPost("A-9"));
    expect(await accept({ ...GIVEN, post: "A-3" }, null, "a.csv")).toBe(0);
    expect(read("a.csv.sns-lint.yml")).toContain("post: A-3");
    expect(shown).toContain("受け入れ1件");
    shown = "";
    expect(await accept({ ...GIVEN, post: "2件目" }, null, "a.csv")).toBe(0);
    expect(read("a.csv.sns-lint.yml")).toContain('post: "2"');
    expect(shown).toContain("受け入れ2件");
    shown = "";
    expect(await accept(GIVEN, null, "a.csv")).toBe(0);
    expect(shown).toContain("受け入れ3件");
    expect(shown).not.toContain("[acceptance]");
  });

  it("names a post by its number where its id may not be shown, or is another's too", async () => {
    write("id,本文\n090-1234-5678,bit.ly/a\nB,bit.ly/b\nB,bit.ly/c\n", "a.csv");
    for (const text of ["bit.ly/a", "bit.ly/c"]) expect(await accept({ ...GIVEN, text }, null, "a.csv")).toBe(0);
    expect(read("a.csv.sns-lint.yml").match(/post: .*/g)).toEqual(['post: "1"', 'post: "3"']);
    expect(read("a.csv.sns-lint.yml") + shown + told).not.toContain("1234-5678");
    expect(shown).toContain("受け入れ2件");
  });

  it("holds when words elsewhere change, and not when these do", async () => {
    write("bit.ly/a\n");
    await accept(GIVEN);
    write("新しい一文。\nbit.ly/a です\n");
    await expect(accept({ ...GIVEN, rule: ["insult"] })).rejects.toThrow(/その指摘はありません/);
    write("bit.ly/b\n");
    shown = "";
    await accept({ ...GIVEN, text: "bit.ly/b" });
    expect(shown).toContain("[acceptance]");
  });
});

describe("accept by asking", () => {
  it("goes on until there is enough", async () => {
    write("bit.ly/a を、役立たずな市民に。\n");
    const by = asker("url-shortener", "掲示物と同じ", "広報課長", "", "insult", "引用", "広報課長", "2027-03-31");
    expect(await accept({}, by)).toBe(0);
    expect(read().match(/rule: .*/g)).toEqual(["rule: url-shortener", "rule: insult"]);
    expect(told).toContain(words.nothing);
  });

  it("asks only for what was not given, and stops where the person is done", async () => {
    write("bit.ly/a bit.ly/b\n");
    const by = asker("bit.ly/b", words.done);
    expect(await accept({ reason: "x", by: "課長", until: "" }, by)).toBe(0);
    expect(read()).toBe("- rule: url-shortener\n  text: bit.ly/b\n  reason: x\n  by: 課長\n");
  });

  it("does not offer what no reason excuses, and says so", async () => {
    write("パスワードは hanamizu2026 です。bit.ly/a\n");
    const by = asker(words.done);
    expect(await accept({}, by)).toBe(0);
    expect(by.offered.join()).not.toContain("credential");
    expect(told).toContain("ほかの1件");
    expect(told + by.offered.join()).not.toContain("hanamizu");
  });

  it("writes nothing where the user gives up", async () => {
    write("bit.ly/a\n");
    expect(await accept({}, asker("bit.ly/a", "x", null))).toBe(2);
    expect(existsSync(join(folder, "a.md.sns-lint.yml"))).toBe(false);
  });

  it("has nothing to ask of a draft without findings", async () => {
    write("お知らせ。\n");
    expect(await accept({}, asker())).toBe(0);
    expect(told).toContain(words.nothing);
  });
});
