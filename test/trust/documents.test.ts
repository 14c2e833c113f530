// What docs/threat-model.md and SECURITY.md promise is shown by tests that exist, and by commands that can be run.
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/format/index.js";
import { fromRoot } from "../../tools/root.js";

const read = (path: string): string => readFileSync(fromRoot(path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

describe.each(["docs/threat-model.md", "SECURITY.md"])("%s", (page) => {
  const text = read(page);

  it("names tests that exist", () => {
    const named = [...text.matchAll(/`(test\/[^`]+)`/gu)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => globSync(path, { cwd: fromRoot() }).length === 0)).toEqual([]);
  });

  it("names commands that exist", () => {
    const named = [...text.matchAll(/`npm run ([a-z]+)/gu)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("leads to pages and sections that exist", () => {
    for (const [, to = ""] of text.matchAll(/\]\(([^)]+)\)/gu)) {
      const [path = "", section] = to.split("#");
      const target = read(page.startsWith("docs/") ? `docs/${path}` : path);
      if (section !== undefined) expect(target).toMatch(new RegExp(`^#+ ${section}$`, "mu"));
    }
  });
});

it("every test of test/trust is named by docs/threat-model.md", () => {
  const text = read("docs/threat-model.md");
  const tests = globSync("test/trust/*.test.ts", { cwd: fromRoot() }).filter((path) => !path.includes("documents"));
  expect(tests.filter((path) => !text.includes(path))).toEqual([]);
});

it("docs/threat-model.md says of every format how its words are written", () => {
  const text = read("docs/threat-model.md");
  expect(FORMAT_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
