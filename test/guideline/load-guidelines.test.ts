import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGuideline, shippedGuidelines } from "../../src/guideline/load-guidelines.js";
import { fromRoot } from "../../tools/root.js";
import { compileGuidelines } from "../../tools/compile-guidelines.js";
import { CITIES, shipped } from "./shipped.js";

describe("loadGuideline", () => {
  it("finds the shipped ones by id", async () => {
    expect(shippedGuidelines().map(({ id }) => id)).toEqual(["general", "isahaya", "nagasaki", "oizumi"]);
    for (const id of [...CITIES, "general"]) expect(await loadGuideline(id)).toEqual(await shipped(id));
  });

  it("reads a file by its ending", async () => {
    const file = fromRoot("guidelines", "oizumi.yml");
    expect((await loadGuideline(file)).id).toBe("oizumi");
    const copy = join(await mkdtemp(join(tmpdir(), "guideline-")), "hana.YAML");
    await writeFile(copy, (await readFile(file, "utf8")).replace("id: oizumi", "id: hana"));
    expect((await loadGuideline(copy)).id).toBe("hana");
  });

  it("reads any encoding that drafts may have", async () => {
    const folder = await mkdtemp(join(tmpdir(), "guideline-"));
    const source = (name: string): Buffer =>
      Buffer.concat([
        Buffer.from(
          "id: hana\nissuer: a\nname: a\nclauses:\n  - {id: 1-1, label: a, text: a, force: care, check: none, why: a}\ntitle: ",
        ),
        Buffer.from(name, "hex"),
        Buffer.from("\n"),
      ]);
    // 広報の指針です
    await writeFile(join(folder, "hana.yml"), source("8d4c95f182cc8e77906a82c582b7"));
    expect((await loadGuideline(join(folder, "hana.yml"))).title).toBe("広報の指針です");
    await writeFile(join(folder, "bad.yml"), source("e381fffe00d881fd"));
    await expect(loadGuideline(join(folder, "bad.yml"))).rejects.toMatchObject({ name: "GuidelineError" });
  });

  it("names what was meant when the id is unknown", async () => {
    await expect(loadGuideline("nagasakii")).rejects.toThrow(/nagasakii.*nagasaki/u);
    await expect(loadGuideline("zzz")).rejects.toMatchObject({ name: "GuidelineError", problems: [{ line: null }] });
  });

  it("names the file that is not there, or is no guideline", async () => {
    await expect(loadGuideline("no/such.yml")).rejects.toThrow(/^no\/such\.yml: /u);
    await expect(loadGuideline(fromRoot("guidelines"))).rejects.toThrow(/guidelines/u);
    await expect(loadGuideline("/srv/Kikaku2026a/guidelines")).rejects.toThrow("「/srv/Kikaku2026a/guidelines」");
  });
});

describe("compileGuidelines", () => {
  it("writes what is loaded later", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "guideline-")), "guidelines.ndjson");
    await compileGuidelines(file);
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(shippedGuidelines());
  });
});
