import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../../src/read/json.js";
import { ndjson } from "../../src/read/ndjson.js";
import { repeatedKey } from "../../src/read/repeated-key.js";

describe("repeatedKey", () => {
  it.each([
    '{"text":"a","text":"b"}',
    '[{"id":"x"},{"te\\u0078t":"a", "b":[{}],\n"text" : "b"}]',
    '{"a":{"b":1,"b":2}}',
  ])("finds one in %s", (source) => {
    expect(repeatedKey(source)?.problem).toContain("2回");
  });

  it.each(['[{"a":1},{"a":1}]', '{"a":{"a":"a"},"b":["a","a"]}', '{"a":",","b":"{\\"a\\":1"}', '"a"', "{}"])(
    "finds none in %s",
    (source) => {
      expect(repeatedKey(source)).toBeNull();
    },
  );

  it("finds none in what JSON itself has written", () => {
    fc.assert(fc.property(fc.json(), (source) => repeatedKey(JSON.stringify(JSON.parse(source))) === null));
  });
});

it("keeps a text from hiding another", () => {
  const source = '{"text":"明日は休みです。",\n"text":"b"}';
  expect(json.read(source, "a.json")).toMatchObject({ posts: [], errors: [{ line: 2 }] });
  const lines = `{"text":"a"}\n${source.replace("\n", "")}\n`;
  expect(ndjson.read(lines, "a.ndjson")).toMatchObject({ posts: [{ text: "a" }], errors: [{ line: 2 }] });
});
