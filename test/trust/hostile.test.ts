// Hostile input: a little of what `npm run fuzz` does for minutes, and what nobody hits by chance.
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseAccount } from "../../src/config/parse-account.js";
import { parseConfig } from "../../src/config/parse-config.js";
import { parseGuideline } from "../../src/guideline/parse-guideline.js";
import { createLinter } from "../../src/index.js";
import { readInputs } from "../../src/read/read-files.js";
import { targets } from "../../tools/fuzz/targets.js";
import { runHere, type Ended } from "../support/run-here.js";

const linter = await createLinter({ guidelines: ["nagasaki"], now: new Date("2026-11-20T01:00:00Z") });
const all = targets(linter);
const cwd = mkdtempSync(join(tmpdir(), "sns-lint-hostile-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("whatever comes", () => {
  it.each(all.map((target) => [target.name, target] as const))("%s", async (_, target) => {
    await fc.assert(
      fc.asyncProperty(target.input, async (input) => void (await target.feed(input))),
      { numRuns: 40 },
    );
  });

  it("would be told: a reader that fails is a failure here", async () => {
    const reader = all.find(({ name }) => name === "read any text");
    await expect(reader?.feed({ bytes: null, file: "a.txt", encoding: undefined })).rejects.toThrow();
  });
});

/** A few hundred bytes that stand for a thousand million values. */
const LAUGHS = ["a0: &a0 [x, x]"]
  .concat(
    Array.from({ length: 30 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`),
  )
  .join("\n");
const BOMBS: readonly (readonly [string, string])[] = [
  ["aliases of aliases", LAUGHS],
  ["an alias of itself", "&a text: *a\n"],
  ["a list that holds itself", "posts: &a [*a]\n"],
  ["brackets without end", "[".repeat(200_000)],
  ["maps without end", "{a: ".repeat(50_000)],
  ["dashes without end", "- ".repeat(100_000)],
  ["questions without end", "? ".repeat(100_000)],
  ["a step deeper each line", Array.from({ length: 900 }, (_, n) => `${" ".repeat(n)}a:`).join("\n")],
  ["a tag of a language", 'text: !!js/function "function(){}"\n'],
  ["merged prototypes", "__proto__: {isAdmin: true}\nconstructor: {prototype: {x: 1}}\n"],
  ["anchors by the thousand", Array.from({ length: 3000 }, (_, n) => `k${String(n)}: &a${String(n)} 1`).join("\n")],
];

const PARSERS: readonly ((text: string, file: string) => unknown)[] = [parseConfig, parseAccount, parseGuideline];

describe.each(BOMBS)("YAML: %s", (_, yaml) => {
  it("is read or refused, as a draft, a sidecar, a front matter and a setting", async () => {
    writeFileSync(join(cwd, "a.yml"), yaml);
    writeFileSync(join(cwd, "b.txt"), "本文");
    writeFileSync(join(cwd, "b.txt.sns-lint.yml"), yaml);
    writeFileSync(join(cwd, "c.md"), `---\n${yaml}\n---\n本文`);
    const { posts, errors } = await readInputs(["a.yml", "b.txt", "c.md"], { cwd });
    expect(posts.map(({ path }) => path)).toContain("b.txt");
    for (const { message } of errors) expect(message).not.toContain("不具合");
    for (const parse of PARSERS) {
      await Promise.resolve()
        .then(() => parse(yaml, join(cwd, "x.yml")))
        .catch((error: unknown) => {
          expect((error as Error).name).toMatch(/^(?:Config|Guideline)Error$/);
        });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it("JSON that is nested without end is refused", async () => {
  for (const unit of ["[", '{"a":', '[{"text":']) {
    const stdin = [Buffer.from(unit.repeat(200_000))];
    const { posts, errors } = await readInputs(["-"], { cwd, stdin, stdinFilename: "a.json" });
    expect([posts.length, errors[0]?.problem]).toEqual([0, expect.stringMatching(/複雑すぎ|JSONとして/)]);
  }
});

describe("a text as large as", () => {
  const lint = (name: string, text: string): Promise<Ended> => {
    writeFileSync(join(cwd, name), text);
    return runHere(cwd, "--no-config", "-g", "oizumi", name);
  };

  it("a hundred thousand emoji is judged", async () => {
    const { status, shown, told } = await lint("emoji.txt", "😀".repeat(100_000));
    expect([status, told]).toEqual([0, ""]);
    expect(shown).toContain("1件の投稿（100000字）");
  });

  it.each(["市".repeat(3_500_000), "a".repeat(10_000_000)])(
    "one line of 10 MB is refused, and said to be too long",
    async (text) => {
      const { status, shown, told } = await lint("line.txt", text);
      expect([status, shown]).toEqual([2, ""]);
      expect(told).toMatch(/^sns-lint: line\.txt: 1件目の投稿が長すぎます（1件30万字まで）/u);
    },
  );
});
