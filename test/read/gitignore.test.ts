import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readInputs, type ReadOptions } from "../../src/read/read-files.js";
import { git, HAS_GIT } from "../support/git.js";

let cwd = "";
beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), "sns-lint-ignore-"))));
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>, folder = cwd): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function read(paths: string[], options: Partial<ReadOptions> = {}) {
  const { posts, errors, ignored } = await readInputs(paths, { cwd, ...options });
  return { paths: posts.map(({ path }) => path), problems: errors.map(({ problem }) => problem), ignored };
}

describe(".gitignore", () => {
  it("leaves out what it names, in folders and patterns, and counts it", async () => {
    write({ ".gitignore": "下書き/\n*.tmp.txt\n", "a.txt": "一", "b.tmp.txt": "二", "下書き/c.txt": "三" });
    expect(await read(["."])).toEqual({ paths: ["a.txt"], problems: [], ignored: 1 });
    expect(await read(["**/*.txt"])).toEqual({ paths: ["a.txt"], problems: [], ignored: 2 });
  });

  it("does not keep a file that is named from being read", async () => {
    write({ ".gitignore": "*.txt\n", "a.txt": "一" });
    expect(await read(["a.txt"])).toEqual({ paths: ["a.txt"], problems: [], ignored: 0 });
    expect(await read(["."], { gitignore: false })).toMatchObject({ paths: ["a.txt"], problems: [] });
  });

  it("is read in every folder; the nearest one decides", async () => {
    write({ ".gitignore": "*.txt\n", "posts/.gitignore": "!公開.txt\n", "posts/公開.txt": "一", "posts/私.txt": "二" });
    expect(await read(["posts"], { cwd })).toMatchObject({ paths: ["posts/公開.txt"], ignored: 1 });
  });

  it("holds for a folder below it as far up as the repository goes", async () => {
    write({ ".gitignore": "*.md\n", "town/.git/HEAD": "", "town/.gitignore": "/posts/x.txt\n" });
    write({ "town/posts/a.md": "一", "town/posts/x.txt": "二" });
    expect(await read(["town/posts"])).toMatchObject({ paths: ["town/posts/a.md"], ignored: 1 });
  });

  it.each([
    ["a folder that is named", ["posts"], { ".gitignore": "posts/\n", ".git/HEAD": "", "posts/a.txt": "一" }],
    ["all its drafts", ["posts"], { "posts/.gitignore": "*\n", "posts/a.txt": "一" }],
    ["all matches", ["posts/*.txt"], { ".gitignore": "posts\n", "posts/a.txt": "一" }],
  ])("never leaves out %s without a word", async (_, paths, files) => {
    write(files);
    expect(await read(paths)).toMatchObject({ paths: [], problems: [expect.stringContaining(".gitignore")] });
  });

  it("is no reason where there is no draft", async () => {
    write({ "posts/.gitignore": "*.log\n", "posts/a.log": "一" });
    expect(await read(["posts"])).toMatchObject({ paths: [], problems: ["フォルダーに下書きがありません。"] });
  });

  it("is not obeyed in a line that long paths fit in countless ways; what it names is checked", async () => {
    write({ ".gitignore": "a/**/b/**/c.txt\n/**/a/**/d.txt\n", "a/x/b/y/c.txt": "一", "a/x/d.txt": "二" });
    expect(await read(["."])).toEqual({ paths: ["a/x/b/y/c.txt"], problems: [], ignored: 1 });
  });

  it.skipIf(process.platform === "win32")("is not read through a link, wherever that leads", async () => {
    write({ "posts/a.txt": "一", "rules.txt": "a.txt\n", "more/b.txt": "二" });
    symlinkSync("../rules.txt", join(cwd, "posts/.gitignore"));
    symlinkSync("/dev/zero", join(cwd, "more/.gitignore"));
    expect(await read(["posts", "more"])).toEqual({ paths: ["posts/a.txt", "more/b.txt"], problems: [], ignored: 0 });
  });

  it("is not obeyed where it is larger than any should be", async () => {
    write({ ".gitignore": `a.txt\n${"#".repeat(2 ** 20)}\n`, "a.txt": "一" });
    expect(await read(["."])).toEqual({ paths: ["a.txt"], problems: [], ignored: 0 });
  });
});

describe("a pattern of the command line", () => {
  it.each(["*a*b*c*.txt", "**/a/**/b/**/c/*.txt", "+(a*).txt", "posts/*(a|b+)/*.txt"])(
    "is refused where names fit it in countless ways: %s",
    async (pattern) => {
      write({ "xaxbxcx.txt": "一" });
      expect(await read([pattern])).toMatchObject({ paths: [], problems: ["パターンの「*」が多すぎます。"] });
    },
  );

  it.each(["*a*.txt", "**/*.txt", "**/p/**/*a*.txt", "{p,q}/**", "@(p|q)/**/*a*"])(
    "is tried otherwise: %s",
    async (pattern) => {
      write({ "p/a.txt": "一", "a.txt": "二" });
      expect((await read([pattern])).problems).toEqual([]);
    },
  );
});

describe.skipIf(!HAS_GIT)("beside git itself", () => {
  const name = fc.constantFrom("a", "b", "下", "a b", "x[1]");
  const file = fc
    .tuple(fc.array(name, { maxLength: 2 }), name)
    .map(([above, last]) => [...above, `${last}.txt`].join("/"));
  // No "?": to git it is one byte, of which 下 has three.
  const line = fc
    .tuple(
      fc.constantFrom("", "!", "/", "!/", "**/", "# "),
      fc.array(fc.oneof(name, fc.constantFrom("*", "**", "*.txt", "a.txt", "[ab]*")), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom("", "", "/", "/**", " "),
    )
    .map(([before, parts, after]) => before + parts.join("/") + after);
  const lines = fc.array(line, { maxLength: 3 }).map((all) => `${all.join("\n")}\n`);

  it("reads what git does not ignore", async () => {
    let run = 0;
    git(cwd, "init", "-q");
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { minLength: 1, maxLength: 6 }),
        lines,
        lines,
        async (files, top, below) => {
          run += 1;
          const folder = join(cwd, String(run));
          write(
            Object.fromEntries(files.filter((each) => !conflicts(each, files)).map((each) => [each, "本文"])),
            folder,
          );
          write({ ".gitignore": top, "a/.gitignore": below }, folder);
          const listed = git(folder, "ls-files", "-o", "--exclude-standard", "-z").split("\0");
          const expected = listed.filter((each) => each.endsWith(".txt")).sort();
          const { paths } = await read(["."], { cwd: folder });
          expect([...paths].sort()).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  /** a.txt may not be a folder too. */
  function conflicts(path: string, files: readonly string[]): boolean {
    return files.some((other) => other.startsWith(`${path}/`));
  }
});
