import { expect, it } from "vitest";
import { versionsOf } from "../../src/cli/versions.js";
import { createLinter } from "../../src/index.js";

const programOf = async (rules: Record<string, "error" | "info">): Promise<string | null> =>
  (await versionsOf(await createLinter({ rules }))).program;

it("severities count, the order in which they are written does not", async () => {
  const program = await programOf({ insult: "error", reply: "info" });
  expect(await programOf({ reply: "info", insult: "error" })).toBe(program);
  expect(await programOf({ insult: "info", reply: "error" })).not.toBe(program);
});
