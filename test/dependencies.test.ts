import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "../tools/root.js";

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly license?: string;
}

const json = (...path: string[]): Package => JSON.parse(readFileSync(fromRoot(...path), "utf8")) as Package;

it("docs/dependencies.md has a full line for each package that users install, and for no other", () => {
  const rows = readFileSync(fromRoot("docs/dependencies.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const expected = Object.entries(json("package.json").dependencies).map(([name, version]) => {
    return [`\`${name}\` ${version}`, json("node_modules", name, "package.json").license];
  });
  expect(rows.map(([, name, , license]) => [name, license])).toEqual(expected);
  for (const [, , why = "", , released = "", instead = ""] of rows) {
    expect(released).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Math.min(why.length, instead.length)).toBeGreaterThan(1);
  }
});
