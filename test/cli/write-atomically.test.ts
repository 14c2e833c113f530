import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeAtomically } from "../../src/cli/write-atomically.js";

it("keeps a file whole that is written twice at once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
  try {
    const file = join(folder, "a.txt");
    const contents = ["a", "b", "c", "d"].map((letter, at) => letter.repeat(500_000 * (at + 1)));
    await Promise.all(contents.map((content) => writeAtomically(file, content)));
    expect(contents).toContain(readFileSync(file, "utf8"));
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
