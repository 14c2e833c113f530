import fc from "fast-check";
import { describe, expect, test } from "vitest";
import personalData from "../../rules/personal-data/index.js";
import type { Fields, Registers } from "../../src/types.js";
import { documentOf, observe } from "../support/rule-document.js";

const see = async (...args: [text: string, fields?: Fields, registers?: Partial<Registers>]) =>
  (await observe(personalData, ...args)).filter(({ certainty }) => certainty !== "hint").map(({ say }) => say);

describe("numbers", () => {
  test.each([
    ["個人番号は123456789018です", "certain"],
    ["個人番号は123456789010です", "likely"],
    ["番号 1234-5678-9018", "certain"],
    ["番号 123456789018", "hint"],
  ])("%s: %s", async (text, certainty) => {
    expect(await observe(personalData, text)).toMatchObject([{ say: "number", certainty }]);
  });

  test.each([
    "番号 1234-5678-9010",
    "法人番号 7000012050002",
    "伝票番号 1234-5678-9018",
    "https://www.city.hanamizu.lg.jp/1234-5678-9018",
    "電話 0950-12-3456、0950-12-3457",
    "資料番号 123456789012345678",
  ])("silent: %s", async (text) => {
    expect(await observe(personalData, text)).toEqual([]);
  });
});

describe("consent and registers", () => {
  test("consent covers a combination, never a number", async () => {
    const text = "2年3組の川添ひなたさん（090-1234-5678）";
    expect((await see(text)).sort()).toEqual(["combination", "contact"]);
    expect(await see(text, { consent: { by: "保護者" } })).toEqual(["contact"]);
  });

  test("registered people, telephones and addresses are silent", async () => {
    expect(await see("川添ひなたさん（栄町1-2-3）", {}, { people: ["川添ひなた"] })).toEqual([]);
    expect(await see("夜間は080-1234-5678へ", {}, { phones: ["080 1234 5678"] })).toEqual([]);
    expect(await see("応募は koho2026@gmail.com へ", {}, { mails: ["Koho2026@gmail.com"] })).toEqual([]);
  });
});

test("no message or datum repeats what was found", async () => {
  const text = "森本太一様、昭和35年4月2日生まれ、個人番号 1234 5678 9018、携帯 090-1234-5678、認知症で入院中";
  const found = await observe(personalData, text);
  expect(found.length).toBeGreaterThan(2);
  const printed = found.map(({ say, data }) => personalData.messages[say]?.ja(data)).join(" ");
  expect(printed).not.toMatch(/森本|35年|1234|090/u);
});

test("any text: no throw, ranges within the text", async () => {
  const parts = fc.constantFrom(
    "さん",
    "様",
    "090-",
    "1234 5678 9018",
    "生まれ",
    "丁目",
    "（",
    "）",
    "山田",
    "\n",
    "個人番号",
    "@gmail.com",
    "2年3組の",
    "😀",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }).map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const document = await documentOf(text);
      for (const {
        at: [start, end],
      } of personalData.check(document)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(document.folded.text.length);
      }
    }),
  );
});
