import { describe, expect, it } from "vitest";
import { yamlExcess } from "../../src/text/yaml-excess.js";

describe("what YAML has too much of", () => {
  it.each(["a: [b, {c: d}]", "links:\n  - {url: https://a.example, by: 広報課}\n".repeat(200), "text: (((((、、、"])(
    "lets pass what people write",
    (source) => {
      expect(yamlExcess(source)).toBeNull();
    },
  );

  it.each(["[", "{a: ", "- ", "? "])("stops a nest of %j", (opening) => {
    expect(yamlExcess(`a:\n ${opening.repeat(20_000)}`)?.problem).toContain("複雑すぎ");
  });

  it("stops a nest by indentation", () => {
    const lines = Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}a:`);
    expect(yamlExcess(lines.join("\n"))?.problem).toContain("複雑すぎ");
  });

  const UP_TO = 2 ** 21;
  const filled = (head: string, unit: string): string => head + unit.repeat((UP_TO - head.length) / unit.length);

  it.each([
    ["list of lists", "text: あ\nk: [", "[],"],
    ["list of nothing", "text: あ\nk: [", ","],
    ["lines", "text: あ\n", "#\n"],
    ["keys", "text: あ\n", "? \n"],
    ["directives", "text: あ\n...\n", "%a\n"],
    ["aliases", "a: &a あ\nposts:\n", "- {text: *a}\n"],
    ["anchors", "text: ", "&a "],
    ["quotes", "text: ", '""'],
  ])("stops two megabytes of %s", (_, head, unit) => {
    expect(yamlExcess(filled(head, unit))?.problem).toContain("30万まで");
  });

  it.each([
    ["posts", "", "- id: a1\n  platform: X\n  scheduled_at: 2026-12-01 10:00\n  text: 明日は図書館の休館日です。\n"],
    ["short posts", "", "- text: 明日は図書館の休館日です。\n"],
    ["text", "text: |\n", "  図書館は、明日「休館」です！ 10:00 - 12:00、100% 無料 & 予約不要です。\n"],
    ["English", "text: |\n", "  The library, which isn't open today, opens again tomorrow - at ten.\n"],
    ["words without an end", "text: ", "あ"],
  ])("lets pass two megabytes of %s", (_, head, unit) => {
    const units = Math.floor((UP_TO - Buffer.byteLength(head)) / Buffer.byteLength(unit));
    expect(yamlExcess(head + unit.repeat(units))).toBeNull();
  });
});
