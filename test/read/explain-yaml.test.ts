import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { explainYaml } from "../../src/read/explain-yaml.js";

it.each([
  ["a: [b", "「[」か「{」が閉じていません。"],
  ["a: {b: 1\nc: 2", "「[」か「{」が閉じていません。"],
  ['a: "b\nc: 1', "閉じる記号"],
  ["a:\n  b: 1\n c: 2", "字下げ"],
  ["a: 1\na: 2", "同じ項目名"],
  ["a: b: c", "「: 」"],
])("says of %j what is wrong", (text, words) => {
  const [fault] = parseDocument(text).errors;
  expect(fault && explainYaml(fault)).toContain(words);
});
