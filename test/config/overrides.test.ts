import fc from "fast-check";
import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { configByPath, type PathConfig } from "../../src/config/overrides.js";
import { parseConfig } from "../../src/config/parse-config.js";

const FILE = "/town/sns-lint.config.yml";
const WHOLE = "guidelines: [nagasaki]\nrules: {insult: error, reply: off}\nplatforms: [X]\n";

async function of(overrides: string, path: string | null): Promise<PathConfig> {
  const configOf = await configByPath(parseConfig(`${WHOLE}overrides:\n${overrides}`, FILE), FILE);
  return configOf(path);
}

const whole = { guidelines: ["nagasaki"], rules: { insult: "error", reply: "off" }, platforms: ["X"] };
const isahaya = { ...whole, guidelines: ["isahaya"] };

describe("overrides of a configuration", () => {
  it.each<[string, string, boolean]>([
    ["posts/a/**", "/town/posts/a/x.md", true],
    ["posts/a/**", "/town/posts/a/b/c/x.md", true],
    ["posts/a/**", "/town/posts/ab/x.md", false],
    ["posts/a/**", "/town/more/posts/a/x.md", false],
    ["/posts/a/", "/town/posts/a/x.md", true],
    ['"*.csv"', "/town/posts/a/x.csv", true],
    ['"*.csv"', "/town/posts/a/x.md", false],
    ['["posts/*", "!posts/x.md"]', "/town/posts/x.md", false],
    ['["posts/*", "!posts/x.md"]', "/town/posts/y.md", true],
    // A file system that keeps ガ in two pieces, or the configuration.
    ["投稿/ガイド/**", "/town/投稿/ガイド/x.md".normalize("NFD"), true],
    ["投稿/ガイド/**".normalize("NFD"), "/town/投稿/ガイド/x.md", true],
    ["Posts/**", "/town/posts/x.md", false],
    ["./posts/**", "/town/posts/x.md", true],
    ["./x.md", "/town/posts/x.md", false],
    ["/town/posts/**", "/town/posts/x.md", true],
    ['["posts/*", "!./posts/x.md"]', "/town/posts/x.md", false],
    ['"\\\\#x"', "/town/#x", true],
    ['"**"', "/elsewhere/x.md", false],
    ['"**"', "/town2/x.md", false],
  ])("%s, for %s: %j", async (files, path, held) => {
    expect(await of(`  - {files: ${files}, guidelines: isahaya}`, path)).toEqual(held ? isahaya : whole);
  });

  it.each([
    "posts\\**",
    "../town/posts/**",
    "C:/town/posts/**",
    '"#x"',
    '"!posts/a"',
    '["posts/*", "a\\\\b"]',
    '["!a", b]',
  ])("are refused where they could never hold: %s", async (files) => {
    await expect(of(`  - {files: ${files}, guidelines: isahaya}`, null)).rejects.toThrow(
      /filesの値.*書いてください。/u,
    );
  });

  it("are refused where one path fits them in countless ways, and only there", async () => {
    const starred = of('  - {files: ["a*b*c*d*e.txt"], guidelines: isahaya}', null);
    await expect(starred).rejects.toThrow(/a\*b\*c\*d\*e\.txt.*「\*」が4つ以上/u);
    expect(await of('  - {files: "a*b*c*.txt", guidelines: isahaya}', "/town/a1b2c3.txt")).toEqual(isahaya);
    const bad = of("  - {files: [ok, a/**/b/**/c], guidelines: isahaya}", null);
    await expect(bad).rejects.toThrow(/sns-lint\.config\.yml:5:\d+: .*a\/\*\*\/b\/\*\*\/c.*途中の「\*\*」は1つまで/u);
    expect(await of('  - {files: "**/a/**/b/**", guidelines: isahaya}', "/town/x/a/y/b/z.md")).toEqual(isahaya);
  });

  it("say only what they say; of two the later one holds", async () => {
    const two = `  - {files: a/**, rules: {insult: info, approval: off}, platforms: LINE}
  - {files: a/b/**, rules: {insult: warning}, guidelines: [isahaya, general]}`;
    expect(await of(two, "/town/a/x.md")).toEqual({
      ...whole,
      rules: { insult: "info", reply: "off", approval: "off" },
      platforms: ["LINE"],
    });
    expect(await of(two, "/town/a/b/x.md")).toEqual({
      guidelines: ["isahaya", "general"],
      rules: { insult: "warning", reply: "off", approval: "off" },
      platforms: ["LINE"],
    });
    expect(await of(two, null)).toEqual(whole);
  });

  it("never fail, whatever a file is called", async () => {
    const configOf = await configByPath(
      parseConfig(`${WHOLE}overrides: [{files: "*.md", platforms: LINE}]`, FILE),
      FILE,
    );
    fc.assert(
      fc.property(
        fc
          .tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("", ".md", "/b"))
          .map((parts) => parts.join("")),
        (name) => {
          const inside = relative("/town", `/town/${name}`).split("/");
          const held = inside[0] !== ".." && inside.some((part) => part.endsWith(".md"));
          expect(configOf(`/town/${name}`).platforms).toEqual([held ? "LINE" : "X"]);
        },
      ),
    );
  });
});
