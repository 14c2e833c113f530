import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/read/decode.js";
import { InputError } from "../../src/read/input-error.js";

const DRAFT =
  "【お知らせ】花水市立図書館は、12月1日（火）から開館時間を変更します。\n" +
  "くわしくは市のホームページをご覧ください。①～③は予約制です。\n";
/** JIS proper has no circled numbers. */
const PLAIN = DRAFT.replace("①～③は", "一部は");

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url));
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

function refusal(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("decode", () => {
  it.each([
    ["utf-8", "utf-8", false, DRAFT],
    ["utf-8-bom", "utf-8", true, DRAFT],
    ["utf-16le-bom", "utf-16le", true, DRAFT],
    ["utf-16be-bom", "utf-16be", true, DRAFT],
    ["utf-16le", "utf-16le", false, DRAFT],
    ["utf-16be", "utf-16be", false, DRAFT],
    ["cp932", "shift_jis", false, DRAFT.replaceAll("\n", "\r\n")],
    ["euc-jp", "euc-jp", false, PLAIN],
    ["iso-2022-jp", "iso-2022-jp", false, PLAIN],
  ])("recognises %s", (name, encoding, bom, text) => {
    expect(decode(fixture(name))).toEqual({ text, encoding, bom });
  });

  it.each(["shift_jis", "Shift-JIS", "SJIS", "cp932", "ms932", "Windows-31J", "ｃｐ９３２"])(
    "knows the name %s",
    (name) => {
      expect(decode(fixture("cp932"), name).encoding).toBe("shift_jis");
    },
  );

  it.each([
    ["utf8", "utf-8"],
    ["UTF-8", "utf-8"],
    ["utf16", "utf-16le"],
    ["utf-16be", "utf-16be"],
    ["euc", "euc-jp"],
    ["jis", "iso-2022-jp"],
  ])("knows the name %s", (name, encoding) => {
    expect(decode(fixture(encoding), name).encoding).toBe(encoding);
  });

  it("lets utf-16 be either", () => {
    expect(decode(fixture("utf-16be-bom"), "utf-16").encoding).toBe("utf-16be");
    expect(decode(fixture("utf-16be"), "utf-16").encoding).toBe("utf-16be");
  });

  it("asks back for a misspelt name", () => {
    const error = refusal(() => decode(bytes(), "shift_jsi"));
    expect(error.repair).toContain("shift_jis");
    expect(refusal(() => decode(bytes(), "klingon")).repair).toContain("euc-jp");
  });

  it("takes the encoding it is told, and refuses when the bytes are of another", () => {
    expect(decode(bytes(0xb1, 0xb2), "shift_jis").text).toBe("ｱｲ");
    expect(refusal(() => decode(fixture("cp932"), "utf-8", "a.txt")).file).toBe("a.txt");
    expect(refusal(() => decode(fixture("utf-8-bom"), "shift_jis")).repair).toContain("--encoding");
  });

  it("cuts one mark at the beginning and keeps those in the middle", () => {
    expect(decode(utf8("\ufeffあ\ufeffい"))).toEqual({ text: "あ\ufeffい", encoding: "utf-8", bom: true });
  });

  it.each(["図書館", "お知らせ", "ドコモ", "雨", "市", "本日休館。"])("tells CP932 and EUC-JP apart: %s", (word) => {
    expect(decode(encode(word, "shift_jis"))).toMatchObject({ text: word, encoding: "shift_jis" });
    expect(decode(encode(word, "euc-jp"))).toMatchObject({ text: word, encoding: "euc-jp" });
  });

  it("reads half-width kana in CP932 beside ordinary words", () => {
    const text = "ｶﾀｶﾅのお知らせ";
    expect(decode(encode(text, "shift_jis")).text).toBe(text);
  });

  it("reads an empty file and plain ASCII as UTF-8", () => {
    expect(decode(bytes())).toEqual({ text: "", encoding: "utf-8", bom: false });
    expect(decode(utf8("\u001b[1mOpen\u001b[0m\r\n")).encoding).toBe("utf-8");
  });

  it("refuses a picture, UTF-32 and broken JIS", () => {
    expect(refusal(() => decode(fixture("picture"), undefined, "a.txt")).message).toContain("a.txt");
    expect(refusal(() => decode(bytes(0xff, 0xfe, 0, 0, 0x42, 0x30, 0, 0))).problem).toContain("UTF-32");
    expect(refusal(() => decode(bytes(0x1b, 0x24, 0x42, 0x7f, 0x7f, 0x1b, 0x28, 0x42)))).toBeInstanceOf(InputError);
  });

  it("names the line where UTF-8 is broken instead of reading noise", () => {
    const broken = [...utf8("図書館からのお知らせ\n本日は"), 0xe9, 0x96, ...utf8("館します")];
    expect(refusal(() => decode(bytes(...broken))).line).toBe(2);
    expect(refusal(() => decode(utf8("こんにちは").subarray(0, 14))).line).toBe(1);
  });

  it("returns or throws InputError for any bytes and any name", () => {
    const names = fc.option(fc.constantFrom("utf-8", "utf-16", "utf-16le", "sjis", "euc", "jis"), { nil: undefined });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), names, (values, name) => {
        try {
          expect(typeof decode(values, name, "a.txt").text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives back any text that was written as UTF-8, or as UTF-16 with a mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, littleEndian) => {
        expect(decode(utf8(`\ufeff${text}`)).text).toBe(text);
        expect(decode(utf16(`\ufeffあ${text}`, littleEndian)).text).toBe(`あ${text}`);
      }),
    );
  });

  it("gives back Japanese in every encoding", () => {
    const words = [
      "お知らせ",
      "図書館",
      "カレンダー",
      "、",
      "。",
      "は",
      "花水市",
      "（火）",
      "12月",
      "開催します",
      "諫早",
      "\n",
    ];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 })
      .map((parts) => `市${parts.join("")}`);
    fc.assert(
      fc.property(text, fc.constantFrom("shift_jis", "euc-jp"), (written, encoding) => {
        expect(decode(encode(written, encoding))).toEqual({ text: written, encoding, bom: false });
      }),
    );
  });
});

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Written with the decoder's own table, read backwards; node has no encoder but UTF-8's. */
function encode(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return bytes(...[...text].flatMap((character) => table.get(character) ?? []));
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const learn = (...code: number[]): void => {
    const [character = "", ...more] = decoder.decode(bytes(...code));
    if (more.length === 0 && !table.has(character)) table.set(character, code);
  };
  for (let byte = 0; byte < 0x100; byte++) learn(byte);
  for (let lead = 0x81; lead < 0xfd; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  table.delete("\ufffd");
  return table;
}
