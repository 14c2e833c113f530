import { describe, expect, it } from "vitest";
import { isDeepYaml } from "../../src/text/deep-yaml.js";

describe("isDeepYaml", () => {
  it.each(["a: [b, {c: d}]", "links:\n  - {url: https://a.example, by: 広報課}\n".repeat(200), "text: (((((、、、"])(
    "lets pass what people write",
    (source) => {
      expect(isDeepYaml(source)).toBe(false);
    },
  );

  it.each(["[", "{a: ", "- ", "? "])("stops a nest of %j", (opening) => {
    expect(isDeepYaml(`a:\n ${opening.repeat(20_000)}`)).toBe(true);
  });

  it("stops a nest by indentation", () => {
    const lines = Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`);
    expect(isDeepYaml(lines.join("\n"))).toBe(true);
  });
});
