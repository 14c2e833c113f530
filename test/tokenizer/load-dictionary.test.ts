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
    ["damaged at its end", changed(whole.length - 100), "壊れて"],
    ["damaged in its table", changed(200), "壊れて"],
  ])("names the file and the repair when it is %s", (name, bytes, how) => {
    const file = join(folder, `${name}.bin`);
    if (bytes !== null) writeFileSync(file, bytes);
    const load = (): unknown => loadTokenizer(file);
    expect(load).toThrow(file);
    expect(load).toThrow("npm run build");
    expect(load).toThrow(how);
  });

  function changed(at: number): Buffer {
    const copy = Buffer.from(whole);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    return copy;
  }
});
