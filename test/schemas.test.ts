// The JSON Schemas that are shipped: what the program takes they take, and what it refuses for its form they refuse.
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { newFiles } from "../src/cli/init-files.js";
import { parseAccount } from "../src/config/parse-account.js";
import { parseConfig } from "../src/config/parse-config.js";
import { createLinter } from "../src/index.js";
import { json } from "../src/format/json.js";
import { validateGuideline } from "../src/guideline/validate.js";
import { isBroken, readAcceptances } from "../src/read/acceptances.js";
import { FIELDS } from "../src/read/field-names.js";
import { readFields } from "../src/read/fields.js";
import type { Post, PostReport } from "../src/types.js";
import { compileSources } from "../tools/compile-lexicon.js";
import { fromRoot } from "../tools/root.js";
import { KEYS as CASE_KEYS } from "../tools/rule-cases.js";
import { ajv, faults, read, rules, runs, schema, type Schema } from "./support/schema.js";

const files = (pattern: string): string[] => globSync(pattern, { cwd: fromRoot() }).sort();

/** Of somebody who presses Enter at every question of init. */
const NO_ANSWERS = {
  guidelines: [],
  domain: "",
  platforms: [],
  service: "",
  account: "",
  section: "",
  administrator: "",
};

describe("config.schema.json", () => {
  const validate = ajv.compile(schema("config"));
  const blank = { ...NO_ANSWERS, guidelines: ["nagasaki"] };

  it.each(["docs/sns-lint.config.yml", ...files("examples/**/sns-lint.config.yml")])("takes %s", (path) => {
    expect(faults(validate, parse(read(path)))).toEqual([]);
  });

  it("takes what init writes, with and without answers", () => {
    for (const answers of [blank, { ...blank, domain: "city.hanamizu.lg.jp", account: "hanamizu" }])
      expect(faults(validate, parse(newFiles(answers)[0]!.content))).toEqual([]);
  });

  it.each([
    "guidelines: nagasaki",
    "rules: {insult: off}",
    "registers: {people: [花水太郎, {name: 花水花子, until: 2027-03-31}]}",
    "registers:",
    "guideline: nagasaki",
    "rules: {insult: loud}",
    "registers: {links: [{url: https://example.com/}]}",
    "registers: {contacts: [{phones: [095-800-0000]}]}",
    "columns: {textt: 本文}",
    "guidelines: []",
    "platforms: LINE\ndictionaries: [辞書]",
    "overrides: [{files: posts/**, guidelines: isahaya, rules: {insult: info}, platforms: [X]}]",
    "overrides: [{guidelines: isahaya}]",
    "overrides: [{files: []}]",
    "overrides: [{files: a, rules: {insult: loud}}]",
    "overrides: [{files: a, plugins: [x]}]",
  ])("agrees with the program on %s", (source) => {
    expect(faults(validate, parse(source)).length === 0).toBe(runs(() => parseConfig(source, "/x.yml", rules)));
  });
});

describe("account.schema.json", () => {
  const validate = ajv.compile(schema("account"));

  it("takes the example and what init writes", () => {
    const made = newFiles(NO_ANSWERS);
    for (const source of [read("examples/account/花水市.yml"), made.at(-1)!.content])
      expect(faults(validate, parse(source))).toEqual([]);
  });

  it.each(["service: X\naccount: a\nverified: たぶん", "service: X", "service: X\naccount: a\npassword: x"])(
    "agrees with the program on %j",
    (source) => {
      expect(faults(validate, parse(source))).not.toEqual([]);
      expect(runs(() => parseAccount(source, "x.yml"))).toBe(false);
    },
  );
});

describe("guideline.schema.json", () => {
  const validate = ajv.compile(schema("guideline"));
  const guideline = parse(read("guidelines/nagasaki.yml")) as { clauses: object[] };

  it.each([...files("guidelines/*.yml"), "examples/hanamizu/きまり.yml"])("takes %s", (path) => {
    expect(faults(validate, parse(read(path)))).toEqual([]);
  });

  it.each<[string, object]>([
    ["an unknown key", { ...guideline, titel: "x" }],
    ["no clauses", { ...guideline, clauses: [] }],
    ["a clause without text", { ...guideline, clauses: [{ ...guideline.clauses[0], text: undefined }] }],
    ["an unknown force", { ...guideline, clauses: [{ ...guideline.clauses[0], force: "must" }] }],
    ["an unknown category", { ...guideline, clauses: [{ ...guideline.clauses[0], covers: ["insults"] }] }],
    ["a date that YAML makes a number", { ...guideline, date: 2019 }],
  ])("refuses %s, as the program does", (_, value) => {
    expect(faults(validate, JSON.parse(JSON.stringify(value)))).not.toEqual([]);
    expect(runs(() => validateGuideline(JSON.parse(JSON.stringify(value)), "x.yml"))).toBe(false);
  });
});

describe("dictionary.schema.json", () => {
  const whole = schema("dictionary");
  const validate = ajv.compile(whole);

  it.each(files("dictionaries/**/*.yml").filter((path) => !path.endsWith("user-words.yml")))("takes %s", (path) => {
    expect(faults(validate, parse(read(path)))).toEqual([]);
  });

  /** The program lists the keys there are when it meets one that is not. */
  it.each<[string, string, (properties: Schema["properties"]) => unknown]>([
    ["a file", "zzz: 1", (properties) => properties],
    ["an entry", "rule: insult\nentries: [{zzz: 1}]", ({ entries }) => entries],
    ["a context", "contexts: [{zzz: 1}]", ({ contexts }) => contexts],
    ["a class", "classes: [{zzz: 1}]", ({ classes }) => classes],
    ["an allowed name", "allowed: [{zzz: 1}]", ({ allowed }) => allowed],
    ["a disguise", "disguises: [{zzz: 1}]", ({ disguises }) => disguises],
  ])("knows every key of %s", (_, source, part) => {
    const told = messageOf(() => compileSources([["dictionaries/x.yml", source]]));
    const keys = /「zzz」という項目はありません（使えるのは (.*)）/u.exec(told)?.[1]?.split("・") ?? [];
    const found = part(whole.properties) as { readonly items?: Schema };
    expect(Object.keys(found.items?.properties ?? found).sort()).toEqual([...keys].sort());
    expect(faults(validate, parse(source))).not.toEqual([]);
  });

  it("refuses an entry without examples", () => {
    const entry = {
      id: "insult-x",
      words: ["x"],
      certainty: "likely",
      reason: "x",
      advice: "x",
      ng: ["a", "b"],
      ok: ["a", "b"],
    };
    expect(faults(validate, { rule: "insult", entries: [entry] })).toEqual([]);
    expect(faults(validate, { rule: "insult", entries: [{ ...entry, ok: ["a"] }] })).not.toEqual([]);
    expect(faults(validate, { rule: "insult", entries: [{ ...entry, words: undefined }] })).not.toEqual([]);
  });
});

describe("front-matter.schema.json and sidecar.schema.json", () => {
  const whole = schema("front-matter");
  const validate = ajv.compile(whole);
  const sidecar = schema("sidecar");
  const acceptance = { rule: "insult", text: "x", reason: "x", by: "x", until: "2027-03-31" };

  it("know every field", () => {
    expect(Object.keys(whole.properties).sort()).toEqual([...FIELDS, "id", "posts"].sort());
    const { text: _, ...keys } = (sidecar["items"] as Schema).properties;
    const all = Object.fromEntries(Object.keys(keys).map((key) => [key, key === "until" ? "2027-03-31" : "x"]));
    expect(readAcceptances([all]).some(isBroken)).toBe(false);
  });

  it.each(files("examples/**/*.md"))("take the fields of %s", (path) => {
    const [, head] = /^---\n([^]*?)\n---\n/u.exec(read(path)) ?? [];
    expect(faults(validate, head === undefined ? {} : parseDocument(head).toJS())).toEqual([]);
  });

  it.each([
    { scheduled_at: "2026-12-01T10:00", media: [{ file: "a.jpg", alt: "" }], title: "x" },
    { platform: ["x", "line"], approved_by: null },
    { "sns-lint": [acceptance] },
    { "sns-lint": acceptance },
    { "sns-lint": [{ ...acceptance, reason: undefined }] },
    { "sns-lint": [{ ...acceptance, fingerprint: "x" }] },
    { "sns-lint": [{ ...acceptance, who: "x" }] },
    { platform: { x: true } },
    { allow: [1] },
  ])("agrees with the program on %j", (value: object) => {
    const plain = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
    const { problems, fields } = readFields(plain);
    const isRead = problems.length === 0 && fields["sns-lint"]?.some(isBroken) !== true;
    expect(faults(validate, plain).length === 0).toBe(isRead);
  });

  it("refuse an acceptance beside a draft that lacks its person", () => {
    const check = ajv.compile(sidecar);
    expect(faults(check, [acceptance])).toEqual([]);
    expect(faults(check, [{ ...acceptance, by: undefined }])).not.toEqual([]);
  });
});

describe("report.schema.json", () => {
  const validate = ajv.compile(schema("report"));

  it("takes what --format json prints", async () => {
    const linter = await createLinter({ guidelines: ["nagasaki", "isahaya"], now: new Date("2026-11-20T10:00+09:00") });
    const text = "バカな職員がbit.ly/abcで12月2日（火）に。090-1234-5678";
    const sns = {
      rule: "insult",
      text: "バカ",
      fingerprint: null,
      reason: "x",
      by: "x",
      until: null,
      ends: null,
      shared: false,
    };
    const posts: Post[] = [
      { path: "a.txt", index: 0, id: null, text, fields: { "sns-lint": [sns] }, firstLine: 1 },
      { path: "b.csv", index: 1, id: "7", text: "休館です。", fields: { media: ["x.jpg"] }, firstLine: 1, cell: "C5" },
    ];
    const reports: PostReport[] = [];
    for await (const { report } of linter.lint(posts)) reports.push(report);
    const printable = { report: linter.report(reports, posts), posts, silences: [], explanations: [] };
    const printed = JSON.parse(json(printable, { lang: "ja", quiet: false, explainSilence: false })) as {
      posts: { violations: unknown[]; unchecked: unknown[] }[];
    };
    expect(printed.posts[0]?.violations.length).toBeGreaterThan(2);
    expect(faults(validate, printed)).toEqual([]);
    expect(faults(validate, { ...printed, schemaVersion: 2 })).not.toEqual([]);
    expect(faults(validate, { ...printed, posts: [{ ...printed.posts[0], unchecked: undefined }] })).not.toEqual([]);
    expect(faults(validate, { ...printed, more: 1 })).not.toEqual([]);
  });
});

describe("cases.schema.json", () => {
  const whole = schema("cases");
  const validate = ajv.compile(whole);

  it("knows every key", () => {
    expect(Object.keys((whole["items"] as Schema).properties).sort()).toEqual([...CASE_KEYS].sort());
  });

  it.each(files("rules/*/cases.yml"))("takes %s", (path) => expect(faults(validate, parse(read(path)))).toEqual([]));

  it.each([
    [[{ text: "x", why: "x" }]],
    [[{ text: "x", why: "x", none: true, expect: [] }]],
    [[{ text: "x", none: true }]],
  ])("refuses %j", (cases) => expect(faults(validate, cases)).not.toEqual([]));
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return String(error);
  }
}
