import fc from "fast-check";
import { expect, it } from "vitest";
import { fileUri } from "../../src/format/file-uri.js";

it.each([
  ["posts/a.md", { uri: "posts/a.md", relative: true }],
  ["./投稿.md", { uri: "%E6%8A%95%E7%A8%BF.md", relative: true }],
  ["posts\\a b.md", { uri: "posts/a%20b.md", relative: true }],
  ["a:b.md", { uri: "a%3Ab.md", relative: true }],
  ["a?b#c%.md", { uri: "a%3Fb%23c%25.md", relative: true }],
  ["../a.md", { uri: "../a.md", relative: false }],
  ["/posts/a.md", { uri: "file:///posts/a.md", relative: false }],
  ["C:\\posts\\a.md", { uri: "file:///C:/posts/a.md", relative: false }],
  ["\\\\server\\share\\a.md", { uri: "file://server/share/a.md", relative: false }],
  ["<stdin>", { uri: "stdin", relative: true }],
])("%s", (path, expected) => {
  expect(fileUri(path)).toEqual(expected);
});

it("leads back to any name of a file", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((each) => !/[\\/]|^\.+$/.test(each) && each !== "<stdin>");
  fc.assert(fc.property(name, (each) => void expect(decodeURIComponent(fileUri(each).uri)).toBe(each)));
});
