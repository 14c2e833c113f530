// What the readmes show is what the program prints. UPDATE=1 copies it there.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "../../tools/bundle.js";
import { fromRoot } from "../../tools/root.js";
import { runIn } from "./run-case.js";

const PROGRAM = "dist/readme-under-test";
const DRAFT = "examples/nagasaki/紅葉まつり.md";
const BLOCK = /<!-- sample -->[^]*<!-- \/sample -->/;

beforeAll(() => bundle("src/cli", PROGRAM));
afterAll(() => rmSync(fromRoot(PROGRAM), { recursive: true }));

it.each(["README.md", "README.en.md"])("%s shows a real run", async (name) => {
  const { stdout } = await runIn(fromRoot(), fromRoot(PROGRAM, "start.cjs"), ["--no-config", DRAFT]);
  const sample = `<!-- sample -->\n\n\`\`\`console\n$ npx sns-lint ${DRAFT}\n${stdout}\`\`\`\n\n<!-- /sample -->`;
  const page = readFileSync(fromRoot(name), "utf8");
  if (process.env["UPDATE"] === "1")
    writeFileSync(
      fromRoot(name),
      page.replace(BLOCK, () => sample),
    );
  else expect(BLOCK.exec(page)?.[0]).toBe(sample);
});
