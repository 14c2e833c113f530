import fc from "fast-check";
import { expect, test } from "vitest";
import credential from "../../rules/credential/index.js";
import { documentOf, observe } from "../support/rule-document.js";

const see = async (text: string) =>
  (await observe(credential, text)).map(({ say, certainty }) => `${say} ${certainty}`);

test.each([
  ["パスワードは hana2026 です", "value certain"],
  ["パスワード：ｈａｎａ２０２６", "value certain"],
  ["PW=hana-2026", "value certain"],
  ["パスワード「hana2026」で開きます", "value certain"],
  ["パスワードは施設の電話番号の下4桁です", "recipe likely"],
  ["来庁者用Wi-Fiのパスワードは hana2026 です", "public likely"],
  ["https://zoom.us/j/1?pwd=abcdef123", "value certain"],
  ["鍵は AKIAIOSFODNN7EXAMPLE", "form certain"],
  ["裏口は4545と打つとロックが外れます", "value likely"],
  ["倉庫は1234で開きます", "value likely"],
  ["暗証番号は、いちにさんよん です", "value certain"],
  ["プール管理棟の南京錠は「7・2・7」", "value likely"],
  ["7392←倉庫の番号です", "value likely"],
  ["編集ページは「sakura-sakura」でログインできます", "value likely"],
  ["SSIDは STAFF-2F、WPAキーは「議場の席数＋giin」です", "recipe likely"],
  ["管理者IDはshisetsu、パスワードも同じです", "recipe likely"],
  ["https://hooks.example.com/services/T0ABC/B0DEF/xYz123AbC456dEf789", "form certain"],
])("%s: %s", async (text, expected) => {
  expect(await see(text)).toEqual([expected]);
});

test.each([
  "パスワードは8文字以上",
  "パスワードは2026年から変わります",
  "暗証番号は4桁です",
  "パスワードは窓口で",
  "パスワードに「1234」は使わない",
  "パスワードは「1234」や「0000」を避けて",
  "合言葉は「花水」",
  "詳しくは https://www.city.hanamizu.lg.jp/password/2026.html",
  "パスワードの相談は koho2026@city.hanamizu.lg.jp まで",
  "1階ロビーは8時30分に開きます",
  "鍵の落とし物を預かっています。鍵番号は1234です",
  "施設予約のパスワードを忘れた方は、スポーツ課（0957-22-1500）へ",
  "Excel2019で開くとレイアウトが崩れます",
  "SSID「City_Free5G」でネットが使えます",
  "パスワードの例：Hana-2026! のように記号をまぜます",
  "クーポンコード AKI2026 で割引になります",
])("silent: %s", async (text) => {
  expect(await see(text)).toEqual([]);
});

test("a key is said once, though scanner and forms both know it", async () => {
  expect(await see("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")).toEqual(["form certain"]);
});

test("any text: no throw, ranges within the text, none twice", async () => {
  const parts = fc.constantFrom(
    "パスワード",
    "は",
    "：",
    "「",
    "」",
    "hana2026",
    "PW",
    "暗証番号",
    "?pwd=",
    "https://",
    "Bearer ",
    "の下4桁",
    "\n",
    "です",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), async (words) => {
      const document = await documentOf(words.join(""));
      let last = 0;
      for (const {
        at: [start, end],
      } of [...credential.check(document)].sort((a, b) => a.at[0] - b.at[0])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(document.folded.text.length);
        last = end;
      }
    }),
  );
});
