import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MOST_TEXT } from "../../src/read/limits.js";
import { readInputs, STDIN, type ReadOptions } from "../../src/read/read-files.js";
import { asNobody } from "../support/as-nobody.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sns-lint-read-"));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = "本文\n"): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

/** Paths of the posts, and files of the errors. */
async function read(paths: string[], options: Partial<ReadOptions> = {}): Promise<[string[], string[]]> {
  const { posts, errors } = await readInputs(paths, { cwd, ...options });
  return [posts.map((post) => post.path), errors.map((error) => error.file)];
}

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

describe("readInputs", () => {
  it("reads files in the order given, each once", async () => {
    write("b.txt");
    write("a.md");
    expect(await read(["b.txt", "a.md", "./b.txt", join(cwd, "a.md")])).toEqual([["b.txt", "a.md"], []]);
  });

  it("reads the drafts of a folder and nothing else", async () => {
    for (const name of ["c.txt", "a/z.ndjson", "a/b.jsonl", "A.MD", "x.txt/inner.txt", "運用ポリシーの改定.md"]) {
      write(`posts/${name}`, name.includes("json") ? '{"text":"一"}' : "本文");
    }
    const others = [
      "README.md",
      "readme.ja.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "運用ポリシー.md",
      "運用ポリシー.txt".normalize("NFD"),
      ".git/a.txt",
      ".a.txt",
      "node_modules/a.txt",
    ];
    for (const name of [...others, "c.sns-lint.yml", "photo.jpg"]) write(`posts/${name}`);
    expect(await read(["posts"])).toEqual([
      [
        "posts/A.MD",
        "posts/a/b.jsonl",
        "posts/a/z.ndjson",
        "posts/c.txt",
        "posts/x.txt/inner.txt",
        "posts/運用ポリシーの改定.md",
      ],
      [],
    ]);
  });

  it("tells which files of a folder hold no posts, but for settings and its own", async () => {
    write("p/a.yaml", "本文: 一\n");
    write("p/b.yaml", "foo: [\n");
    write("p/c.json", '{"foo":1}');
    for (const name of ["package.json", "tsconfig.build.json", "pnpm-lock.yaml", "x.config.yml"])
      write(`p/${name}`, "{}");
    write("p/結果.json", '{"schemaVersion":1,"posts":[{"path":"a.yaml"}]}');
    write("p/きまり.yml", "id: hanamizu\nclauses: []\n");
    write("p/dictionary.yaml", "entries: []\n");
    write("p/花水市.yml", "service: X\naccount: hanamizu_city\n");
    const { posts, errors, postless } = await readInputs(["p"], { cwd });
    expect([posts.map(({ path }) => path), errors, postless]).toEqual([["p/a.yaml"], [], ["p/b.yaml", "p/c.json"]]);
    expect((await readInputs(["p/*.json"], { cwd })).postless).toEqual(["p/c.json"]);
    expect(await read(["p/c.json"])).toEqual([[], ["p/c.json"]]);
  });

  it("reads patterns, and takes a name for a name first", async () => {
    for (const name of ["告知(1).txt", "p/a.txt", "p/b.md", "p/c.jpg", "p/node_modules/d.txt"]) write(name);
    expect(await read(["p/*"])).toEqual([["p/a.txt", "p/b.md"], []]);
    expect(await read(["**/*.txt"])).toEqual([["p/a.txt", "告知(1).txt"], []]);
    expect(await read(["告知(1).txt"])).toEqual([["告知(1).txt"], []]);
    expect(await read([join(cwd, "p/*.md")])).toEqual([[join(cwd, "p/b.md")], []]);
    expect(await read(["p/*.jpg", "q/*.txt"])).toEqual([[], ["p/*.jpg", "q/*.txt"]]);
  });

  it("asks back for a name that is nearly there", async () => {
    write("posts/draft.txt");
    const { errors } = await readInputs(["posts/drfat.txt"], { cwd });
    expect(errors[0]?.repair).toContain("draft.txt");
  });

  it("says which formats it reads", async () => {
    write("a.exe");
    const { errors } = await readInputs(["a.exe"], { cwd });
    expect(errors[0]?.repair).toContain(".ndjson");
  });

  it("passes over a sidecar that a shell's pattern names", async () => {
    write("a.txt");
    write("a.sns-lint.yml");
    expect(await read(["a.sns-lint.yml", "a.txt"])).toEqual([["a.txt"], []]);
    expect(await read(["a.sns-lint.yml"])).toEqual([[], [""]]);
  });

  it("is never silent about finding nothing", async () => {
    mkdirSync(join(cwd, "empty"));
    write("a.txt");
    expect(await read([])).toEqual([[], [""]]);
    expect(await read(["empty", "a.txt"])).toEqual([["a.txt"], ["empty"]]);
  });

  it("reads the others when one cannot be read", async () => {
    write("a.txt");
    write("b.txt", Uint8Array.of(0x82, 0xff, 0xff));
    write("c.txt", " \n");
    write("d.txt");
    expect(await read(["."])).toEqual([
      ["a.txt", "d.txt"],
      ["b.txt", "c.txt"],
    ]);
  });

  it("ends where links go in circles, and reads a linked file once", async () => {
    write("p/a.txt");
    symlinkSync("..", join(cwd, "p/up"));
    symlinkSync("self.txt", join(cwd, "p/self.txt"));
    symlinkSync("a.txt", join(cwd, "p/same.txt"));
    symlinkSync("nowhere", join(cwd, "p/dead"));
    expect(await read(["p"])).toEqual([["p/a.txt"], ["p/self.txt"]]);
    expect(await read(["p/self.txt"])).toEqual([[], ["p/self.txt"]]);
    expect(await read(["p/**/a.txt"])).toEqual([[expect.stringContaining("a.txt")], []]);
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    execFileSync("mkfifo", [join(cwd, "p.txt")]);
    expect(await read(["p.txt"])).toEqual([[], ["p.txt"]]);
  });

  it.skipIf(process.platform === "win32")("reports what it may not read", async () => {
    write("p/a.txt");
    write("q/b.txt");
    write("r/c.txt");
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "p/a.txt"), 0);
    chmodSync(join(cwd, "q"), 0);
    await asNobody(async () => {
      expect(await read(["p", "q", "r"])).toEqual([["r/c.txt"], ["p/a.txt", "q"]]);
      // Who seeks by a pattern would pass over a folder in silence.
      expect(await read(["[qr]/*.txt"])).toEqual([["r/c.txt"], ["q"]]);
      expect(await read(["[q]/*.txt"])).toEqual([[], ["q"]]);
      expect(await read([join(cwd, "[q]/*.txt")])).toEqual([[], [join(cwd, "q")]]);
    });
    chmodSync(join(cwd, "q"), 0o755);
  });

  it("reads standard input once, across chunks", async () => {
    const bytes = new TextEncoder().encode("図書館");
    const stdin = chunks(bytes.subarray(0, 4), bytes.subarray(4));
    const { posts } = await readInputs(["-", "-"], { cwd, stdin });
    expect(posts.map(({ path, text }) => [path, text])).toEqual([[STDIN, "図書館"]]);
  });

  it("takes the format of standard input from its name", async () => {
    const stdin = [new TextEncoder().encode('{"text":"一"}\n{"text":"二"}')];
    expect(await read(["-"], { stdin, stdinFilename: "x.ndjson" })).toEqual([["x.ndjson", "x.ndjson"], []]);
    expect(await read(["-"], { stdin, stdinFilename: "x.docx" })).toEqual([[], ["x.docx"]]);
    expect(await read(["-"], { stdin, stdinFilename: "x" })).toEqual([["x"], []]);
    expect(await read(["-"])).toEqual([[], [STDIN]]);
  });

  it("reports standard input that breaks off", async () => {
    const stdin = (async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.reject<Uint8Array>(Object.assign(new Error("gone"), { code: "EIO" }));
    })();
    expect(await read(["-"], { stdin })).toEqual([[], [STDIN]]);
  });

  it("uses the encoding it is told, and names a wrong one once", async () => {
    write("a.txt", Uint8Array.of(0xb1, 0xb2));
    const { posts } = await readInputs(["a.txt"], { cwd, encoding: "sjis" });
    expect(posts[0]?.text).toBe("ｱｲ");
    expect(await read(["a.txt", "a.txt"], { encoding: "sjiss" })).toEqual([[], [""]]);
  });

  it("refuses a post that is too long to judge, and reads the others of its file", async () => {
    write("a.txt", "あ".repeat(MOST_TEXT));
    write("b.ndjson", `{"text":"一"}\n${JSON.stringify({ text: "あ".repeat(MOST_TEXT + 1) })}\n{"text":"三"}`);
    const { posts, errors } = await readInputs(["a.txt", "b.ndjson"], { cwd });
    expect(posts.map(({ path, index }) => [path, index])).toEqual([
      ["a.txt", 0],
      ["b.ndjson", 0],
      ["b.ndjson", 2],
    ]);
    expect(errors.map(({ file }) => file)).toEqual(["b.ndjson"]);
    expect(errors[0]?.message).toContain("2件目の投稿が長すぎます（1件30万字まで）");
  });
});
