import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { EXIT, worst } from "../../src/cli/exit-status.js";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** A terminal that remembers what was written. */
function terminal(more: Partial<Terminal> = {}): Terminal & { shown: string; told: string } {
  const fake = {
    shown: "",
    told: "",
    stdin: Object.assign(Readable.from([]), { isTTY: true }),
    color: false,
    cwd: "/",
    out: (text: string) => void (fake.shown += text),
    err: (text: string) => void (fake.told += text),
    ...more,
  };
  return fake;
}

describe("run", () => {
  it("shows how it is used, as an error, where nothing is asked", async () => {
    const fake = terminal();
    expect(await run([], fake)).toBe(EXIT.usage);
    expect(fake.told).toContain("使い方:");
    expect(fake.shown).toBe("");
  });

  it("tells a failure of its own in one line", async () => {
    const broken = terminal();
    Object.defineProperty(broken, "cwd", {
      get: () => {
        throw new Error("boom\n    at somewhere");
      },
    });
    expect(await run(["draft.txt"], broken)).toBe(EXIT.failure);
    expect(broken.told).toMatch(/^sns-lint: .*boom.*\n$/);
  });
});

describe("worst", () => {
  it("is the greatest: an unchecked post outweighs a violation, a failure everything", () => {
    expect(worst()).toBe(0);
    expect(worst(EXIT.violations, EXIT.usage)).toBe(2);
    expect(worst(EXIT.failure, EXIT.usage, EXIT.violations)).toBe(3);
  });
});
