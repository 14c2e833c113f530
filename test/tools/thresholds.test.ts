import { describe, expect, it } from "vitest";
import type { TrainingText } from "../../tools/train/examples.js";
import { bestThreshold, outcomeOf, type Outcome, type Scored } from "../../tools/train/thresholds.js";

const scored = (outcome: Outcome, ...scores: number[]): Scored[] => scores.map((score) => ({ score, outcome }));

describe("a threshold", () => {
  it("lies where what is told above it is worth most", () => {
    const list = [...scored("right", 0.3, 0.4, 0.6, 0.7), ...scored("wrong", 0.32), ...scored("clean", -0.2)];
    const { threshold, counts } = bestThreshold(list, "above");
    expect(threshold).toBeGreaterThanOrEqual(0.3);
    expect(threshold).toBeLessThan(0.4);
    expect(counts).toEqual({ right: 3, wrong: 0, clean: 0 });
  });

  it("lies where what is doubted below it is worth least", () => {
    const list = [...scored("right", -0.9, 0.1, 0.6), ...scored("wrong", -0.8), ...scored("clean", -0.5)];
    const { threshold, counts } = bestThreshold(list, "below");
    expect(threshold).toBeGreaterThan(-0.5);
    expect(threshold).toBeLessThanOrEqual(0.1);
    expect(counts).toEqual({ right: 1, wrong: 1, clean: 1 });
  });

  it("is none where any would do harm", () => {
    expect(bestThreshold(scored("clean", 0.5), "above").threshold).toBeNull();
    expect(bestThreshold(scored("right", -1), "below").threshold).toBeNull();
  });
});

describe("an outcome", () => {
  const text = (breaks: string[], unsaid: string[] = []): TrainingText =>
    ({ breaks: new Set(breaks), unsaid: new Set(unsaid) }) as unknown as TrainingText;

  it("is right, wrong beside another rule, or wrong in a proper draft; nothing where it may be reported", () => {
    expect(outcomeOf("rights", text(["rights"]))).toBe("right");
    expect(outcomeOf("rights", text(["insult"]))).toBe("wrong");
    expect(outcomeOf("rights", text([]))).toBe("clean");
    expect(outcomeOf("rights", text(["insult"], ["rights"]))).toBeNull();
  });
});
