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

describe("a mobile number, however its digits are parted", () => {
  test.each([
    "夜間は 090/2245/9917 へ。",
    "夜間は 090 - 2245 - 9917 へ。",
    "夜間は 090_2245_9917 へ。",
    "夜間は ０９０：２２４５：９９１７ へ。",
    "夜間は 090~2245~9917 へ。",
    "夜間は 0 9 0 2 2 4 5 9 9 1 7 へ。",
    "夜間は ０ ８ ０ １ ２ ４ ５ ９ ９ １ ７ へ。",
    "夜間は 0-9-0-2-2-4-5-9-9-1-7 へ。",
    "夜間は 0.7.0.2.2.4.5.9.9.1.7 へ。",
  ])("%s", async (text) => {
    const [found] = await observe(personalData, text);
    expect(found).toMatchObject({ say: "contact", at: [4, text.length - 3] });
  });

  test.each([
    "1試合目 0 9 0 2 2 4 5 1 0 1 7",
    "花水 0 9 0 2 2 4 5 1 0 1 7\n稲佐 1 0 0 0 0 0 0 0 0 0 0",
    "当選番号 0 9 0 2 2 4 5 9 9 1 7",
    "0 9 0 2 2 4 5 9 9 1 7 8",
    "1 0 9 0 2 2 4 5 9 9 1 7",
    "090, 2245, 9917 の3本です。",
    "https://www.city.hanamizu.lg.jp/090/2245/9917",
    "2026/0901/2245",
    "090/2245/99170",
  ])("silent: %s", async (text) => {
    expect(await observe(personalData, text)).toEqual([]);
  });
});

describe("a surname that is a place, or divided by the dictionary", () => {
  const NAMES = "島原花子 島原太郎 長崎太郎 大泉一郎 花水太郎 花水次郎 花水花子 諫早花子 白鳥花子 山田花子".split(" ");

  test.each(NAMES)("%s is found whole, and so is masked whole", async (name) => {
    for (const title of ["様", "さん"]) {
      const text = `対象者は1名（${name}${title}、昭和35年4月2日生まれ）です。`;
      const [found] = await observe(personalData, text);
      expect(text.slice(...found!.at)).toBe(`${name}${title}、昭和35年4月2日生まれ`);
    }
  });

  test.each(["長崎市の山田花子", "長女の花子"])("%s begins behind what is no name", async (words) => {
    const text = `${words}さん（昭和35年4月2日生まれ）`;
    const [found] = await observe(personalData, text);
    expect(found!.at[0]).toBe(words.indexOf("の") + 1);
  });

  test("the address in a profile is masked to its end", async () => {
    const text = "島原花子 52歳 花水町3-4-5に住んでいます。";
    const [found] = await observe(personalData, text);
    expect(text.slice(...found!.at)).toBe("島原花子 52歳 花水町3-4-5");
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

describe("who is meant", () => {
  test.each([
    "係長の大庭は先週から入院中です",
    "「水谷」さんは糖尿病で通院しています",
    "川上の岩永宅は昼間だれもいません",
    "りす組のけんたくん、卵アレルギーで除去食です",
    "自宅療養中の西さん（青葉台2丁目）へお弁当を届けました",
    "3年1組のリ・メイさんは、お母さんの再婚で来ました",
    "西町の花田ののかさん、市税を3期滞納しています",
    "担当地区の要支援者は、1組 上田、2組 石丸の2名です",
  ])("%s", async (text) => {
    expect(await see(text)).not.toEqual([]);
  });

  test.each([
    "係長、主任を対象にした研修を行いました",
    "認知症と診断されたAさん（60代）の話です",
    "がんの相談は、市民病院の佐藤さんまでお電話ください",
    "里親になった佐藤さん（仮名）の手記です",
    "関西本部職員の新型コロナウイルス感染症の感染について",
    "下津井1丁目、大畠、塩生では、下水道の接続が遅れています",
    "鈴木町長が入院中の子どもたちを見舞いました",
  ])("silent: %s", async (text) => {
    expect(await see(text)).toEqual([]);
  });
});

test("a bracket around a telephone number is not part of it", async () => {
  const text = "世話役の川添さんのケータイ（０８０１２３４５６７８）まで";
  const [found] = await observe(personalData, text);
  expect((await documentOf(text)).folded.text.slice(...(found?.at ?? [0, 0]))).toBe("08012345678");
});

test.each([
  ["平川さんのインスタは @hirakawa_private です", ["contact"]],
  ["市公式インスタグラムは @hanamizu_city です", []],
])("names on social media: %s", async (text, expected) => {
  expect(await see(text)).toEqual(expected);
});
