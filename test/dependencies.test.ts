// What goes to users: packages are bundled, so that nothing else is installed; and named, with their licences.
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, bundleLibrary } from "../tools/bundle.js";
import type { BundledPackage, Manifest } from "../tools/bundled-package.js";
import { bundledPackages } from "../tools/bundled-packages.js";
import { notices } from "../tools/notices.js";
import { fromRoot } from "../tools/root.js";
import { sbom } from "../tools/sbom.js";

const FOLDERS = ["dist/cli-listed", "dist/lib-listed"] as const;
let packages: readonly BundledPackage[] = [];
beforeAll(async () => {
  packages = bundledPackages([...(await bundle("src/cli", FOLDERS[0])), ...(await bundleLibrary("src", FOLDERS[1]))]);
});
afterAll(() => FOLDERS.forEach((folder) => rmSync(fromRoot(folder), { recursive: true })));

const json = (...path: string[]): unknown => JSON.parse(readFileSync(fromRoot(...path), "utf8"));
const manifest = json("package.json") as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
const rows = readFileSync(fromRoot("docs/dependencies.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const listed = rows.map(([, name = ""]) => name.slice(1, name.lastIndexOf("`")));

it("nothing is installed beside the program", () => {
  expect(manifest.dependencies).toBeUndefined();
});

it("docs/dependencies.md has a full line for each package that the product imports, and for no other", () => {
  const direct = packages.filter(({ folder }) => folder.replace("node_modules/", "") in manifest.devDependencies);
  const sources = ["@holiday-jp/holiday_jp", "kuromoji"]; // of data: in NOTICE
  const expected = direct.map((each) => each.manifest).filter(({ name }) => !sources.includes(name));
  expect(rows.map(([, name, , license]) => [name, license])).toEqual(
    expected.map(({ name, version, license }) => [`\`${name}\` ${version}`, license]),
  );
  for (const [, , why = "", , released = "", instead = ""] of rows) {
    expect(released).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Math.min(why.length, instead.length)).toBeGreaterThan(1);
  }
});

describe("what is told of the bundled packages", () => {
  const LICENCES = /^\(?(?:MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0|MPL-2\.0)\b/;
  /** All that the listed packages need, as far as npm knows. */
  const needed = ["mammoth", "jszip", "pako", "@secretlint/profiler", "yaml", "js-yaml", "fflate", "kuromoji"];

  it("each may be passed on, and its licence is told in its own words", () => {
    expect(packages.map(({ manifest }) => manifest.name)).toEqual(expect.arrayContaining([...needed, ...listed]));
    const text = notices(packages);
    for (const { manifest, licence } of packages) {
      expect(manifest.license).toMatch(LICENCES);
      expect(licence.length).toBeGreaterThan(200);
      expect(text).toContain(`\n${manifest.name} ${manifest.version}\nLicence: ${manifest.license}\n`);
      expect(text).toContain(licence);
    }
    expect(text).toContain("Nara Institute of Science");
    expect(text).toContain("ICOT Free Software");
  });

  it("each is in the bill of materials, with its licence, checksum and origin", () => {
    const bill = JSON.parse(sbom(packages)) as Bill;
    const found = new Map(bill.components.map((each) => [each["bom-ref"], each]));
    for (const { folder, manifest, needs } of packages) {
      const { purl, licenses, hashes } = found.get(folder)!;
      expect(purl).toBe(purlOf(manifest));
      expect(licenses.map(({ license, expression }) => license?.id ?? expression)).toEqual([manifest.license]);
      const signed = { alg: expect.any(String) as string, content: expect.stringMatching(/^[\da-f]{40,}$/) as string };
      expect(hashes).toEqual(folder.includes("#") ? undefined : [signed]);
      expect(bill.dependencies.find(({ ref }) => ref === folder)?.dependsOn ?? []).toEqual(
        expect.arrayContaining([...needs]),
      );
    }
    expect([...found.keys()].sort()).toEqual([...packages.map(({ folder }) => folder), "mecab-ipadic"].sort());
  });

  it("what a package brings in its own files is listed one by one", () => {
    const preset = "node_modules/@secretlint/secretlint-rule-preset-recommend";
    const within = packages.filter(({ folder }) => folder.startsWith(`${preset}#`));
    const names = within.map(({ manifest }) => manifest.name);
    expect(names).toEqual(
      expect.arrayContaining(
        ["aws", "gcp", "github", "slack", "privatekey"].map((name) => `@secretlint/secretlint-rule-${name}`),
      ),
    );
    expect(names).toEqual(expect.arrayContaining(["node-forge", "lodash.uniq"]));
    expect(within.length).toBeGreaterThan(15);
    expect(packages.find(({ folder }) => folder === preset)?.needs).toEqual(within.map(({ folder }) => folder));
    for (const { manifest } of within) expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it("is the same whenever it is made", () => {
    expect(sbom(packages)).toBe(sbom([...packages].reverse()));
    expect(sbom(packages)).not.toMatch(/"(?:timestamp|serialNumber)"/u);
  });
});

interface Bill {
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly purl: string;
    readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
    readonly hashes: unknown;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

function purlOf({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
