import { describe, expect, it } from "vitest";
import { CORE, failureOf, reasonOf } from "../src/failure.js";
import { lint, type Setup } from "../src/lint.js";
import { summarise } from "../src/summarise.js";
import type { PostReport, Severity } from "../src/types.js";
import { post, postReport, violation } from "./format/sample.js";

describe("reasonOf", () => {
  it("tells what failed on one line", () => {
    expect(reasonOf(new TypeError("x is not a function\n    at somewhere"))).toBe("TypeError: x is not a function");
    expect(reasonOf("broken")).toBe("Error: broken");
  });

  it("never quotes the draft, nor any number", () => {
    const draft = "合言葉は Hunter2!pass です。";
    expect(reasonOf(new Error(`no rule for "Hunter2!pass"`), draft)).toBe("Error");
    expect(reasonOf(new Error("no rule for PIN 0957"), "暗証番号は 0957 です。")).toBe("Error: no rule for PIN …");
    expect(failureOf(new Error("Hunter2!pass"), draft, "en")).not.toContain("Hunter2");
  });
});

describe("lint", () => {
  it("goes on with the next post where more than a rule fails, and does not call the post checked", async () => {
    const setup = { scanSecrets: () => Promise.reject(new Error("no memory")), lang: "ja" } as unknown as Setup;
    const seen: [number, (string | null)[]][] = [];
    for await (const { report } of lint([post("一"), post("二", { index: 1 })], setup))
      seen.push([report.index, report.unchecked.map(({ rule }) => rule)]);
    expect(seen).toEqual([
      [0, [CORE]],
      [1, [CORE]],
    ]);
  });
});

describe("summarise", () => {
  const draft = post("役立たず");
  const report = (severity: string): PostReport =>
    postReport(draft, { violations: [violation(draft, "役立たず", { severity: severity as Severity })] });

  it("counts each finding once", () => {
    expect(summarise([report("error")], [draft], 3)).toMatchObject({ posts: 1, characters: 4, errors: 1, warnings: 0 });
  });

  it("throws where the figures do not add up", () => {
    expect(() => summarise([report("fatal")], [draft], 3)).toThrow(/counted/);
    expect(() => summarise([report("error")], [], 3)).toThrow(/belong/);
    expect(() => summarise([report("error")], [post("役立たず", { index: 7 })], 3)).toThrow(/belong/);
  });
});
