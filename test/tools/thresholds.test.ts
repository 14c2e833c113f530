import { describe, expect, it } from "vitest";
import { chooseLimits, countsOf, type LeftOut, type Limits } from "../../tools/train/thresholds.js";

const RULES = ["rights", "insult", "credential"];
const NO_SECRET: ReadonlySet<string> = new Set();

function draft(scores: readonly number[], breaks: readonly string[], given: Partial<LeftOut> = {}): LeftOut {
  const leads = scores.map(() => 0);
  const none = new Set<string>();
  return { scores, leads, breaks: new Set(breaks), found: new Map(), excused: none, unsaid: none, ...given };
}

const LIMITS: Limits = { tell: [0, 0, 0], doubt: [-0.5, -0.5, null] };
const count = (...drafts: LeftOut[]) => countsOf(drafts, RULES, LIMITS);

describe("what would be told", () => {
  it("is the best rule above its threshold, and none other", () => {
    expect(count(draft([0.3, 0.2, -1], ["rights"]))).toEqual({ right: 1, wrong: 0, clean: 0 });
    expect(count(draft([0.3, 0.2, -1], ["insult"]))).toEqual({ right: 0, wrong: 1, clean: 0 });
    expect(count(draft([0.3, 0.2, -1], []))).toEqual({ right: 0, wrong: 0, clean: 1 });
    expect(count(draft([-0.1, -0.2, -1], ["rights"]))).toEqual({ right: 0, wrong: 0, clean: 0 });
  });

  it("is nothing in a draft that is too short for its best rule", () => {
    const short = { leads: [Infinity, 0.1, 0] };
    expect(count(draft([0.3, 0.2, -1], ["rights"], short))).toEqual({ right: 0, wrong: 0, clean: 0 });
    expect(count(draft([0.2, 0.3, -1], ["insult"], short))).toEqual({ right: 1, wrong: 0, clean: 0 });
    expect(count(draft([0, 0.1, -1], ["insult"], short))).toEqual({ right: 0, wrong: 0, clean: 0 });
  });

  it("is what the dictionaries find, where the draft is not unlike the rule, nor much more like another that is told", () => {
    const found = new Map([["insult", true]]);
    expect(count(draft([-1, -0.4, -1], ["insult"], { found }))).toEqual({ right: 1, wrong: 0, clean: 0 });
    expect(count(draft([-1, -0.6, -1], ["insult"], { found }))).toEqual({ right: 0, wrong: 0, clean: 0 });
    expect(count(draft([0.2, 0.1, -1], ["insult"], { found }))).toEqual({ right: 1, wrong: 1, clean: 0 });
    expect(count(draft([0.2, -0.4, -1], ["rights"], { found }))).toEqual({ right: 1, wrong: 0, clean: 0 });
  });

  it("is never taken from words that are themselves, nor from secrets", () => {
    const scores = [-1, -1, -1];
    expect(count(draft(scores, ["insult"], { found: new Map([["insult", false]]) })).right).toBe(1);
    expect(count(draft(scores, ["credential"], { found: new Map([["credential", true]]) })).right).toBe(1);
  });

  it("is of a rule that the dictionaries have excused only what is clear", () => {
    const excused = new Set(["rights"]);
    expect(count(draft([0.1, -1, -1], ["rights"], { excused })).right).toBe(0);
    expect(count(draft([0.3, -1, -1], ["rights"], { excused })).right).toBe(1);
  });

  it("is nothing of a rule of which nobody said whether it is broken", () => {
    const nothing = { right: 0, wrong: 0, clean: 0 };
    expect(count(draft([0.3, -1, -1], ["insult"], { unsaid: new Set(["rights"]) }))).toEqual(nothing);
  });
});

describe("the thresholds", () => {
  it("lie where what is told above them is worth most", () => {
    const drafts = [0.42, 0.5, 0.6].map((score) => draft([score, -1, -1], ["rights"]));
    const proper = [0.1, 0.33].map((score) => draft([score, -1, -1], []));
    const [tell] = chooseLimits([...drafts, ...proper], RULES, NO_SECRET).tell;
    expect(tell).toBeGreaterThanOrEqual(0.33);
    expect(tell).toBeLessThan(0.42);
  });

  it("lie where what is doubted below them is worth least; nothing secret is doubted", () => {
    const found = new Map([["insult", true]]);
    const drafts = [-0.52, 0].map((score) => draft([-1, score, -1], ["insult"], { found }));
    const proper = [-1, -0.63].map((score) => draft([-1, score, -1], [], { found }));
    const [, doubt, secret] = chooseLimits([...drafts, ...proper], RULES, new Set(["credential"])).doubt;
    expect(doubt).toBeGreaterThan(-0.63);
    expect(doubt).toBeLessThanOrEqual(-0.52);
    expect(secret).toBeNull();
  });
});
