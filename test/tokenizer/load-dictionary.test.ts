import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadTokenizer } from "../../src/tokenizer/load-dictionary.js";
import { dictionaryFile } from "./dictionary.js";

const folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("loadTokenizer", () => {
  it("loads what the build wrote", () => {
    const [token] = loadTokenizer(dictionaryFile).tokenize("市役所");
    expect(token).toMatchObject({ surface: "市役所", pos: "名詞", reading: "シヤクショ", known: true });
  });

  const whole = readFileSync(dictionaryFile);
  it.each([
    ["missing", null, "読めません"],
    ["empty", Buffer.alloc(0), "形式"],
    ["something else", Buffer.from("surface: 令和\n".repeat(10)), "形式"],
    ["of another version", changed(4), "版"],
    ["cut short", whole.subarray(0, whole.length - 8), "切れて"],
    ["cut to its head", whole.subarray(0, 40), "切れて"],
    ["damaged before its texts", changed(1 << 20), "壊れて"],
    ["damaged in its table", changed(200), "壊れて"],
  ])("names the file and the repair when it is %s", (name, bytes, how) => {
    const file = join(folder, `${name}.bin`);
    if (bytes !== null) writeFileSync(file, bytes);
    const load = (): unknown => loadTokenizer(file);
    expect(load).toThrow(file);
    expect(load).toThrow("npm run build");
    expect(load).toThrow(how);
  });

  it("says so at the first word whose texts are damaged", () => {
    const copy = Buffer.from(whole);
    for (let at = whole.length - 100; at > whole.length - 7_000_000; at -= 1 << 14) copy[at] = (copy[at] ?? 0) ^ 0x55;
    const file = join(folder, "damaged texts.bin");
    writeFileSync(file, copy);
    const tokenizer = loadTokenizer(file);
    expect(() => tokenizer.tokenize("市役所の窓口は平日の午前八時半から開いています")).toThrow("壊れて");
  });

  it("gives the same texts piece by piece and from memory", () => {
    const tokenizer = loadTokenizer(dictionaryFile);
    const text = "図書館で絵本の読み聞かせをします。参加は無料です。";
    const first = tokenizer.tokenize(text);
    // Enough words to have the rest read at once.
    for (let code = 0x4e00; code < 0x8000; code += 3) tokenizer.tokenize(String.fromCharCode(code));
    expect(tokenizer.tokenize(text)).toEqual(first);
  });

  function changed(at: number): Buffer {
    const copy = Buffer.from(whole);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    return copy;
  }
});
