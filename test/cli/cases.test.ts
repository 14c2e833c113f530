// The command line as data: each entry of cases/*.yml is one run of the bundled program in an empty folder.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shippedRules } from "../../src/index.js";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runCase, type Case, type Text } from "./run-case.js";

const FOLDER = fromRoot("test/cli/cases");
const PROGRAM = "dist/cli-under-test";

beforeAll(() => bundle("src/cli", PROGRAM));
afterAll(() => rmSync(fromRoot(PROGRAM), { recursive: true }));

for (const file of readdirSync(FOLDER)) {
  const cases = parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Case[];
  describe(file, () => {
    it.for(cases)("$name", async (example) => {
      const ended = await runCase(example, fromRoot(PROGRAM, "start.cjs"));
      expect(ended, ended.stderr).toMatchObject({ status: example.status });
      check(ended.stdout, example.stdout);
      check(ended.stderr, example.stderr);
      if (example.status < 2 && example.stderr === undefined) expect(ended.stderr).toBe("");
      if (example.json !== undefined) expect(JSON.parse(ended.stdout)).toMatchObject(example.json);
      if (example.ndjson !== undefined) expect(lines(ended.stdout)).toMatchObject(example.ndjson);
      for (const [name, parts] of Object.entries(example.written ?? {}))
        if (parts === null) expect(ended.written[name], name).toBeNull();
        else check(ended.written[name] ?? "", { contains: parts });
    });
  });
}

it("refuses to check by no rule at all", async () => {
  const off = shippedRules.flatMap(({ id }) => ["--rule", `${id}:off`]);
  const example: Case = { name: "all off", args: [...off, "-"], stdin: "お知らせです。", status: 2 };
  const ended = await runCase(example, fromRoot(PROGRAM, "start.cjs"));
  expect(ended).toMatchObject({ status: 2, stdout: "" });
  check(ended.stderr, { contains: ["<stdin>", "有効な規則が1つもないため"] });
});

function check(shown: string, { contains = [], lacks = [], matches = [] }: Text = {}): void {
  for (const part of contains) expect(shown).toContain(part);
  for (const part of lacks) expect(shown).not.toContain(part);
  for (const pattern of matches) expect(shown).toMatch(new RegExp(pattern));
}

function lines(text: string): unknown[] {
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as unknown]));
}
