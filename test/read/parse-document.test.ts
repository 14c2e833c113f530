import fc from "fast-check";
import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { parseYamlDocument } from "../../src/read/parse-document.js";

const theirs = (source: string) => parseDocument(source, { prettyErrors: false, logLevel: "error" });
const faults = ({ errors }: ReturnType<typeof parseYamlDocument>) => errors.map(({ code, pos: [at] }) => [code, at]);

describe("keys that stand twice", () => {
  it.each([
    "a: 1\nb: 2\na: 3\n",
    "x:\n  - {a: 1, a: 2}\n",
    '"1": a\n1: b\n',
    "a: {b: 1}\nc: {b: 1}\n",
    "? [a]\n: 1\n? [a]\n: 2\n",
  ])("are those that the library finds in %j", (source) => {
    expect(faults(parseYamlDocument(source))).toEqual(faults(theirs(source)));
  });

  it("are found as the library finds them, whatever the keys", () => {
    const key = fc.constantFrom("a", "b", '"a"', "1", "'1'", "null", "~", "true", "1.0");
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        const source = keys.map((each) => `${each}: 0\n`).join("");
        expect(faults(parseYamlDocument(source))).toEqual(faults(theirs(source)));
      }),
    );
  });
});
