import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACCEPT_FLAGS } from "../../../src/cli/accept/accept-options.js";
import { FLAGS, type Flag } from "../../../src/cli/flags.js";
import { isBroken } from "../../../src/read/acceptances.js";
import { readSidecar } from "../../../src/read/read-sidecar.js";
import { fromRoot } from "../../../tools/root.js";

const page = readFileSync(fromRoot("docs/acceptance.md"), "utf8");

describe("docs/acceptance.md", () => {
  it("shows a record that can be read", () => {
    const [, yaml = ""] = /```yaml\n([^]*?)```/.exec(page) ?? [];
    const entries = readSidecar(yaml, "a.yml");
    expect(entries).toMatchObject([{ rule: "url-shortener", until: "2027-03-31" }]);
    expect(entries.some(isBroken)).toBe(false);
  });

  it("names only options that there are", () => {
    const known = [...Object.values<Flag>(FLAGS), ...ACCEPT_FLAGS].map(({ flags }) => /--[\w-]+/.exec(flags)?.[0]);
    const named = page.match(/--[a-z][\w-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    for (const option of named) expect(known).toContain(option);
  });
});
