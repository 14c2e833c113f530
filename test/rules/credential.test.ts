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
  ["発送の入力画面は共通で jigyosha / furusato-R8 を使ってください", "form likely"],
  ["予約の端末は uketsuke/uketsuke で入れます", "form likely"],
  ["職員の方は「koho01」と「koho01」で入ってください", "form likely"],
  ["集計は「shukei」という名前と「Tsunami0311」の組み合わせで入っていただきました", "form likely"],
  ["出動メールは tachibana08でパスも同じです", "form likely"],
  ["名簿のページは meibo26、合言葉も同じです", "form likely"],
  ["ネットの倉庫の鍵は長いので写してください→ Xk29-vUe0-77LmQ", "value likely"],
  ["配信用サーバーの暗号は次のとおりです。暗号は→ q8Lz-44Tp-Mn02x", "form likely"],
  ["貸し出すタブレットのロックは、全台「0831」で統一してあります", "value likely"],
  ["レジの責任者の画面は「2468」と打ちます", "form likely"],
  ["二段階認証の予備コードを控えます。4471-0938、2205-7716", "value likely"],
  ["復旧用のコードです。ab12-cd34/ef56-gh78/ij90-kl12", "value likely"],
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
  "スマホの画面で#7119を押すと、救急相談につながります。",
  "1人で抱えこまないで。#9110を押すと、警察の相談窓口の画面が開きます。",
  "市公式LINEで「gomi2025」と打つと、ごみの日が分かります。担当は環境課です。",
  "市公式LINEのトークに「saigai-1」を入れると、避難所が届きます。",
  "プログラミング教室のお知らせ。画面に「print-1」と打ちます。",
  "英語の教室です。「apple-1」と「grape-2」を打って遊びます。",
  "フォローしてください。instagram/hanamizu_city1 line/hanamizu2025",
  "管理者は同じです。Instagram / hanamizu2025 と YouTube / hanamizu-ch1 を見てください。",
  "対応OSは windows11/macos15 です。端末はお持ちください。",
  "会場のWi-Fiは hanamizu-free / 5ghz が使えます。",
  "朝食の献立は happy/happy という歌のとおりです。",
  "窓口が混んでいます。券売機で「1234」を押してください。",
  "端末の画面で「0120」を押すと番号札が出ます。",
  "市の「Instagram」と「YouTube」でつながりましょう。",
  "スマホのキーボードの基本は、こちらの動画 → hanamizu-smartphone-2026 を見てください。",
  "住所は長崎1234-5678の予備の倉庫です。",
  "ごみ袋の型番は1234-5678、2345-6789です。コードは要りません。",
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

test("what no word calls a password is a guess, and may be accepted with a reason", async () => {
  const tagsOf = async (text: string) => (await observe(credential, text)).map(({ tags }) => tags);
  expect(await tagsOf("発送の入力画面は共通で jigyosha / furusato-R8 を使ってください")).toEqual([["guess"]]);
  expect(await tagsOf("発送の入力画面のパスワードは furusato-R8 です")).toEqual([[]]);
});

test("a private key is found to its last line", async () => {
  const key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn\nb4vW==\n-----END RSA PRIVATE KEY-----";
  for (const [text, end] of [
    [`鍵です。\n${key}\nよろしく`, key.length],
    [`鍵です。\n${key.slice(0, 63)}\nよろしく`, 63],
    ["鍵です。\n-----BEGIN PRIVATE KEY-----\nから始まります", 27],
  ] as const) {
    const document = await documentOf(text);
    expect([...credential.check(document)].map(({ at }) => at)).toEqual([[5, 5 + end]]);
  }
});
