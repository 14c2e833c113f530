// ESLint judges expressions as they are written. Here are those that are put together while the program runs, out of
// parts, and out of what users register: by the tool that ESLint's rules are made with.
import { readdirSync } from "node:fs";
import { analyse } from "scslre";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Post, Registers } from "../src/types.js";
import { fromRoot } from "../tools/root.js";
import { readCases } from "../tools/rule-cases.js";
import { post } from "./support/post.js";

const Original = RegExp;
const built = new Map<string, RegExp>();

beforeAll(async () => {
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const made = new target(...given);
      if (isOurs(new Error())) built.set(String(made), made);
      return made;
    },
  });
  for (const file of ["src", "rules"].flatMap(modulesOf)) await import(file);
  await lintEverything();
}, 120_000);
afterAll(() => {
  globalThis.RegExp = Original;
});

/** The packages' own are not for us to judge: what reaches them has its limits. */
function isOurs({ stack = "" }: Error): boolean {
  const [, , caller = ""] = stack.split("\n");
  return !caller.includes("node_modules");
}

/** Importing these runs the program. */
const PROGRAMS = /\/src\/cli\/(?:main|start)\.ts$/u;

function modulesOf(folder: string): string[] {
  return readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => fromRoot(folder, name))
    .filter((file) => !PROGRAMS.test(file));
}

/** Some expressions are made when they are first needed. */
async function lintEverything(): Promise<void> {
  const { createLinter, shippedRules } = await import("../src/index.js");
  const posts: Post[] = shippedRules.flatMap(({ id }) =>
    readCases(id)
      .slice(0, 4)
      .map(({ text, fields }) => post(text, fields)),
  );
  const linter = await createLinter({ guidelines: ["nagasaki"], registers: HOSTILE });
  for await (const result of linter.lint(posts)) expect(result.report.unchecked).toEqual([]);
}

/** What would take for ever as an expression. */
const BAD = "(あ+)+";
const HOSTILE: Partial<Registers> = {
  domains: ["city.((a+)+)+.lg.jp"],
  people: [BAD],
  contacts: [{ section: BAD, phones: [], fax: [], mails: [], urls: [] }],
  embargoes: [{ title: BAD, words: [BAD], until: "2099-01-01T00:00:00+09:00", by: null }],
  elections: [{ name: BAD, from: "2000-01-01", until: "2099-01-01", people: [BAD], offices: [BAD] }],
};

const faultsOf = (expression: RegExp): string[] =>
  analyse(expression).reports.map(({ type }) => `${type} in ${String(expression)}`);

it("none takes more than its share of time", () => {
  expect(built.size).toBeGreaterThan(80);
  expect([...built.values()].flatMap(faultsOf)).toEqual([]);
});

it("what users register is looked for as it is written", () => {
  const named = [...built.values()].filter(({ source }) => source.includes("あ\\s?\\+"));
  expect(named.map((expression) => expression.test(`担当は${BAD}です`))).toContain(true);
  expect(named.map((expression) => expression.test("担当はあああです"))).not.toContain(true);
  expect([...built.keys()].filter((source) => source.includes("(a+)+"))).toEqual([]);
});

it("others would be found out", () => {
  for (const bad of [/(?:a+)+$/u, /\s+$/u, /a.*b.*c/u]) expect(faultsOf(bad)).not.toEqual([]);
});
