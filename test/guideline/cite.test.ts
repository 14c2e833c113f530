import { post } from "../support/post.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/guideline/cite.js";
import { CHECK_LEVELS, FORCES, SEVERITIES } from "../../src/guideline/schema.js";
import type { Certainty, Clause, Finding, Force, Guideline, Severity } from "../../src/types.js";
import { clause, finding, guideline } from "./samples.js";

const CERTAINTIES = ["certain", "likely", "hint"] as const;

function severity(found: Partial<Finding>, guidelines: Guideline[], wanted: Record<string, Severity | "off"> = {}) {
  return cite([finding(found)], guidelines, wanted, post("text"))[0]?.severity;
}

function cited(found: Partial<Finding>, ...guidelines: Guideline[]): string[] {
  const [violation] = cite([finding(found)], guidelines, {}, post("text"));
  return violation!.clauses.map(({ guideline: of, id }) => `${of}:${id}`);
}

describe("severity is the lesser of force and certainty", () => {
  const TABLE: readonly (readonly [Force, Severity, Severity])[] = [
    ["prohibition", "error", "warning"],
    ["principle", "error", "warning"],
    ["duty", "error", "warning"],
    ["care", "warning", "warning"],
    ["procedure", "info", "info"],
    ["permission", "info", "info"],
    ["background", "info", "info"],
    ["definition", "info", "info"],
  ];
  it.each(TABLE)("%s: certain %s, likely %s, hint info", (force, certain, likely) => {
    const guidelines = [guideline("a", [clause({ force })])];
    const got = CERTAINTIES.map((certainty) => severity({ certainty }, guidelines));
    expect(got).toEqual([certain, likely, "info"]);
  });

  it("is info without a clause, whatever the certainty", () => {
    const guidelines = [guideline("a", [clause({ covers: ["rights"] })])];
    expect(CERTAINTIES.map((certainty) => severity({ certainty }, guidelines))).toEqual(["info", "info", "info"]);
    expect(cited({}, ...guidelines)).toEqual([]);
  });

  it("is the highest of several clauses and guidelines", () => {
    const mild = guideline("mild", [clause({ force: "care" })]);
    const strict = guideline("strict", [clause({ force: "prohibition" })]);
    expect(severity({}, [mild, strict])).toBe("error");
    expect(severity({}, [mild, guideline("none", [])])).toBe("warning");
  });
});

describe("the clauses cited", () => {
  it("come in the order of the guidelines, the strongest first", () => {
    const one = guideline("one", [clause({ id: "a", force: "care" }), clause({ id: "b", force: "duty" })]);
    const two = guideline("two", [clause({ id: "c" })]);
    expect(cited({}, two, one)).toEqual(["two:c", "one:b", "one:a"]);
  });

  it.each(["background", "definition", "permission"] as const)("never are %s", (force) => {
    expect(cited({}, guideline("a", [clause({ force })]))).toEqual([]);
  });

  it("are told by the name of their own guideline, also where two have one in common", () => {
    const shared = clause();
    expect(cited({}, guideline("one", [shared]), guideline("two", [shared]))).toEqual(["one:1", "two:1"]);
    expect(cited({}, guideline("one", [shared]))).toEqual(["one:1"]);
  });

  it("leave out one that excepts the context", () => {
    const guidelines = [
      guideline("a", [clause({ id: "x", except: ["seeking-opinions"] }), clause({ id: "y", force: "care" })]),
    ];
    expect(cited({}, ...guidelines)).toEqual(["a:x", "a:y"]);
    expect(cited({ contexts: ["awareness", "seeking-opinions"] }, ...guidelines)).toEqual(["a:y"]);
    expect(severity({ contexts: ["seeking-opinions"] }, guidelines)).toBe("warning");
  });

  it("take one limited to a tag only with the tag, and then it displaces the general one of its guideline", () => {
    const special = clause({ id: "special", only: ["specific-target"] });
    const guidelines = [guideline("a", [special, clause({ id: "general" })]), guideline("b", [clause({ id: "own" })])];
    expect(cited({}, ...guidelines)).toEqual(["a:general", "b:own"]);
    expect(cited({ tags: ["specific-target"] }, ...guidelines)).toEqual(["a:special", "b:own"]);
  });
});

describe("a clause limited to a tag in one category", () => {
  const gathers = clause({
    id: "other",
    covers: ["insult", "harmful-link"],
    only_in: { "harmful-link": ["harmful-site"] },
  });
  const general = clause({ id: "links", covers: ["harmful-link"], force: "care" });
  const guidelines = [guideline("a", [gathers, general])];

  it("binds others without it, and displaces nothing", () => {
    expect(cited({}, ...guidelines)).toEqual(["a:other"]);
    expect(cited({ category: "harmful-link", tags: ["unknown-site"] }, ...guidelines)).toEqual(["a:links"]);
    expect(cited({ category: "harmful-link", tags: ["harmful-site"] }, ...guidelines)).toEqual(["a:other", "a:links"]);
  });
});

describe("a violation", () => {
  it("has nothing of what only the judging needed", () => {
    const [violation] = cite([finding({ contexts: ["awareness"], rather: "insult" })], [], {}, post("text"));
    expect(violation).not.toHaveProperty("contexts");
    expect(violation).not.toHaveProperty("rather");
  });
});

describe("settings", () => {
  const care = guideline("a", [clause({ force: "care" })]);

  it("of the user override the computed severity, up and down", () => {
    expect(severity({}, [care], { insult: "error" })).toBe("error");
    expect(severity({ certainty: "likely" }, [care], { insult: "error" })).toBe("error");
    expect(severity({}, [care], { insult: "info" })).toBe("info");
    expect(severity({}, [care], { rights: "error" })).toBe("warning");
  });

  it("of the user raise a finding without a clause, and invent none", () => {
    const [violation] = cite([finding()], [guideline("a", [])], { insult: "error" }, post("text"));
    expect(violation).toMatchObject({ severity: "error", clauses: [] });
  });

  it("never raise a hint", () => {
    expect(severity({ certainty: "hint" }, [care], { insult: "error" })).toBe("info");
    expect(severity({ certainty: "hint" }, [{ ...care, severities: { insult: "error" } }])).toBe("info");
  });

  it("off removes", () => {
    expect(cite([finding()], [care], { insult: "off" }, post("text"))).toEqual([]);
    expect(cite([finding()], [{ ...care, severities: { insult: "off" } }], {}, post("text"))).toEqual([]);
    expect(cite([finding()], [guideline("a", [], { severities: { insult: "off" } })], {}, post("text"))).toEqual([]);
  });

  it("off in one guideline leaves the others' clauses", () => {
    const off = { ...care, severities: { insult: "off" } as const };
    expect(cited({}, off, guideline("b", [clause()]))).toEqual(["b:1"]);
    expect(cite([finding()], [off, guideline("b", [])], {}, post("text"))).toEqual([]);
  });

  it("of a guideline weigh its own clauses only", () => {
    const strict = { ...care, severities: { insult: "error" } as const };
    expect(severity({}, [strict])).toBe("error");
    expect(severity({}, [{ ...strict, clauses: [] }])).toBe("info");
    expect(
      severity({}, [
        { ...strict, clauses: [] },
        { ...care, id: "b" },
      ]),
    ).toBe("warning");
  });

  it("of the user override those of a guideline", () => {
    expect(severity({}, [{ ...care, severities: { insult: "error" } }], { insult: "info" })).toBe("info");
  });

  it("are not found in the prototype", () => {
    expect(severity({ rule: "constructor" }, [care])).toBe("warning");
  });
});

describe("overlapping findings of one rule", () => {
  const strict = [guideline("a", [clause()])];
  const ranges = (...findings: Finding[]) => cite(findings, strict, {}, post("0123456789")).map(({ range }) => range);

  it("leave the longest", () => {
    expect(ranges(finding({ range: [2, 4] }), finding({ range: [1, 5] }))).toEqual([[1, 5]]);
  });

  it("leave the most severe, longer or not", () => {
    expect(ranges(finding({ range: [0, 9], certainty: "hint" }), finding({ range: [1, 2] }))).toEqual([[1, 2]]);
  });

  it("count also when they are empty and in one place", () => {
    expect(ranges(finding({ range: [0, 0] }), finding({ range: [0, 0] }))).toEqual([[0, 0]]);
  });

  it("are found among many, wherever they stand", () => {
    const many = [finding({ range: [7, 9] }), finding({ range: [0, 2] }), finding({ range: [4, 6] })];
    expect(ranges(...many, finding({ range: [5, 8], certainty: "likely" }), finding({ range: [2, 4] }))).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [7, 9],
    ]);
  });

  it("do not when they only touch, or are of different rules", () => {
    expect(ranges(finding({ range: [3, 5] }), finding({ range: [1, 3] }))).toEqual([
      [1, 3],
      [3, 5],
    ]);
    expect(ranges(finding({ range: [1, 3] }), finding({ range: [1, 3], rule: "other" }))).toHaveLength(2);
  });
});

describe("positions", () => {
  it("are lines and code points of the post", () => {
    const [violation] = cite([finding({ range: [6, 8] })], [], {}, post("一行\r\n😀あい"));
    expect(violation).toMatchObject({ start: { line: 2, column: 2 }, end: { line: 2, column: 4 } });
  });
});

const anyClause: fc.Arbitrary<Clause> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  label: fc.constant("x"),
  heading: fc.constant(""),
  text: fc.string(),
  force: fc.constantFrom(...FORCES),
  check: fc.constantFrom(...CHECK_LEVELS),
  covers: fc.subarray(["insult", "rights"] as const),
  except: fc.subarray(["c1", "c2"]),
  only: fc.subarray(["t1", "t2"]),
});
const anySettings = fc.dictionary(fc.constantFrom("r1", "r2"), fc.constantFrom(...SEVERITIES));
const anyGuidelines = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("a", "b", "c"),
    clauses: fc.array(anyClause, { maxLength: 4 }),
    severities: anySettings,
  }),
  { maxLength: 3, selector: ({ id }) => id },
);
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom("r1", "r2"),
    category: fc.constantFrom("insult" as const, "rights" as const),
    certainty: fc.constantFrom<Certainty>(...CERTAINTIES),
    contexts: fc.subarray(["c1", "c2"]),
    tags: fc.subarray(["t1", "t2"]),
    range: fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  })
  .map((changes) => finding(changes));
const anyCase = fc.tuple(
  fc.array(anyFinding, { maxLength: 8 }),
  anyGuidelines.map((all) => all.map(({ id, clauses, severities }) => guideline(id, clauses, { severities }))),
  anySettings,
  fc.string({ unit: "binary", maxLength: 30 }),
);

describe("for any findings and guidelines", () => {
  it("every clause cited is one of an active guideline, and covers the category", () => {
    fc.assert(
      fc.property(anyCase, ([findings, guidelines, settings, text]) => {
        for (const { category, clauses } of cite(findings, guidelines, settings, post(text)))
          for (const { guideline: of, id, text: quoted } of clauses) {
            const own = guidelines.find((each) => each.id === of)!.clauses;
            expect(own.some((each) => each.id === id && each.text === quoted && each.covers.includes(category))).toBe(
              true,
            );
          }
      }),
    );
  });

  it("certainty caps hold where no setting says otherwise, and no clause means info", () => {
    fc.assert(
      fc.property(anyCase, ([findings, guidelines, , text]) => {
        const plain = guidelines.map((each) => ({ ...each, severities: {} }));
        for (const { certainty, severity: got, clauses } of cite(findings, plain, {}, post(text))) {
          if (certainty === "likely") expect(got).not.toBe("error");
          if (clauses.length === 0) expect(got).toBe("info");
        }
      }),
    );
  });

  it("a hint is info, whatever the settings", () => {
    fc.assert(
      fc.property(anyCase, ([findings, guidelines, settings, text]) => {
        for (const { certainty, severity: got } of cite(findings, guidelines, settings, post(text)))
          if (certainty === "hint") expect(got).toBe("info");
      }),
    );
  });

  it("the result is in order, without overlaps of one rule, and each comes from a finding", () => {
    fc.assert(
      fc.property(anyCase, ([findings, guidelines, settings, text]) => {
        const got = cite(findings, guidelines, settings, post(text));
        const starts = got.map(({ range }) => range[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const [index, a] of got.entries()) {
          expect(findings.some(({ rule, range }) => rule === a.rule && range === a.range)).toBe(true);
          for (const b of got.slice(index + 1))
            if (a.rule === b.rule) expect(a.range[0] < b.range[1] && b.range[0] < a.range[1]).toBe(false);
        }
      }),
    );
  });
});
