import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../src/read/codec-japanese.js";
import { decode } from "../../src/read/decode.js";
import type { EncodingName } from "../../src/read/encoding-name.js";
import { editBytes, editText } from "../../src/read/edit-bytes.js";

const ENCODINGS: readonly EncodingName[] = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "euc-jp", "iso-2022-jp"];
const TEXT = "広報ｔｅｓｔ abc\r\n看護婦さんを募集します。\\5,000円～\n12月2日（火）\r終わり";

/** Bytes made apart from the code under test. */
function bytesOf(text: string, encoding: EncodingName): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (encoding === "iso-2022-jp") return jis(text);
  const table = tableOf(encoding);
  return Uint8Array.from(text.split("").flatMap((unit) => [...table.get(unit)!]));
}

function jis(text: string): Uint8Array {
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/gu) ?? [];
  const kanji = (run: string) =>
    run.split("").flatMap((unit) =>
      tableOf("euc-jp")
        .get(unit)!
        .map((byte) => byte - 0x80),
    );
  return Uint8Array.from(
    runs.flatMap((run) =>
      run < "\x80" ? [...Buffer.from(run)] : [...Buffer.from("\x1b$B"), ...kanji(run), ...Buffer.from("\x1b(B")],
    ),
  );
}

const words = fc.stringMatching(/^[看護師保育士a-z0-9、。（）\\~\n]{0,8}$/u);
const edit = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), words)
  .map(([a, b, text]) => ({ range: [Math.min(a, b), Math.max(a, b)] as const, text }));

describe.each(ENCODINGS)("editing %s", (encoding) => {
  const bytes = bytesOf(TEXT, encoding);

  it("is decoded as the text it was made of", () => {
    expect(decode(bytes, encoding).text).toBe(TEXT);
  });

  it("gives the text with the edit, and leaves the bytes around it alone", () => {
    fc.assert(
      fc.property(edit, (one) => {
        const edited = editBytes(bytes, encoding, [one], "a.txt");
        expect(decode(edited, encoding).text).toBe(editText(TEXT, [one]));
        const before = bytesOf(TEXT.slice(0, one.range[0]), encoding);
        // What escapes at the end of a run may go on.
        const kept = encoding === "iso-2022-jp" ? before.subarray(0, Math.max(0, before.length - 3)) : before;
        expect(Buffer.from(edited.subarray(0, kept.length)).equals(kept)).toBe(true);
        const after = bytesOf(TEXT.slice(one.range[1]), encoding);
        const tail = encoding === "iso-2022-jp" ? after.subarray(Math.min(3, after.length)) : after;
        expect(Buffer.from(edited.subarray(edited.length - tail.length)).equals(tail)).toBe(true);
      }),
    );
  });

  it("takes nothing and its own words for no edit", () => {
    expect(Buffer.from(editBytes(bytes, encoding, [], "a.txt")).equals(bytes)).toBe(true);
    const at = TEXT.indexOf("看護婦");
    const same = editBytes(bytes, encoding, [{ range: [at, at + 3], text: "看護婦" }], "a.txt");
    expect(Buffer.from(same).equals(bytes)).toBe(true);
  });

  it("makes several edits in any order", () => {
    const at = (part: string, text: string) => ({
      range: [TEXT.indexOf(part), TEXT.indexOf(part) + part.length] as const,
      text,
    });
    const edits = [at("火", "水"), at("看護婦", "看護師")];
    expect(decode(editBytes(bytes, encoding, edits, "a.txt"), encoding).text).toBe(
      TEXT.replace("看護婦", "看護師").replace("火", "水"),
    );
  });
});

describe("editing bytes", () => {
  it.each([
    [[0xef, 0xbb, 0xbf], Buffer.from("あい")],
    [[0xff, 0xfe], Buffer.from("あい", "utf16le")],
    [[0xfe, 0xff], Buffer.from("あい", "utf16le").swap16()],
  ])("keeps the byte order mark %j", (mark, body) => {
    const bytes = Uint8Array.from([...mark, ...body]);
    const edited = editBytes(bytes, undefined, [{ range: [0, 1], text: "う" }], "a.txt");
    expect([...edited.subarray(0, mark.length)]).toEqual(mark);
    expect(decode(edited)).toMatchObject({ text: "うい", bom: true });
  });

  it.each(["shift_jis", "euc-jp", "iso-2022-jp"] as const)("refuses what %s cannot write, and says so", (encoding) => {
    const bytes = bytesOf(TEXT, encoding);
    const put = () => editBytes(bytes, encoding, [{ range: [0, 1], text: "🎉" }], "a.txt");
    expect(put).toThrow(/a\.txt: 「🎉」を、.*では書けません.*UTF-8/);
  });

  it("writes as Windows does where there are several ways", () => {
    const table = tableOf("shift_jis");
    expect(["∵", "Ⅰ", "㈱", "髙", "～", "－"].map((unit) => Buffer.from(table.get(unit)!).toString("hex"))).toEqual([
      "81e6",
      "8754",
      "878a",
      "fbfc",
      "8160",
      "817c",
    ]);
  });

  it("counts characters of two units as the text does", () => {
    const bytes = Buffer.from("🎉あ🎉い");
    expect(editBytes(bytes, undefined, [{ range: [2, 3], text: "か" }], "a.txt").toString()).toBe("🎉か🎉い");
  });
});
