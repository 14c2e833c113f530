import { describe, expect, it } from "vitest";
import { loadPaint, PLAIN } from "../../src/format/paint.js";
import { pretty as prettyWith } from "../../src/format/pretty.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

const pretty = prettyWith(PLAIN);
const draft = post("お知らせです。\n窓口の人は役立たずです😀。\n");
const finding = violation(draft, "役立たず", { advice: "事実だけを書いてください" });
const report = postReport(draft, {
  violations: [finding],
  checklist: [{ guideline: "nagasaki", clause: "7-1", label: "７⑴", question: "所属長の決裁を受けましたか。" }],
});
const one = printable([draft], [report], [[]]);

describe("pretty", () => {
  it("says what, where, by which clause verbatim and what to do", () => {
    const lines = pretty(one, plain).split("\n");
    expect(lines[0]).toBe("draft.txt");
    expect(lines[2]).toContain("✕ 要修正  2行6列");
    expect(lines[3]).toBe("    2 │ 窓口の人は役立たずです😀。");
    expect(lines[4]).toBe(`      │ ${" ".repeat(10)}${"^".repeat(8)}`);
    expect(lines[5]).toBe("    長崎市 ８⑷イ「特定の個人、団体等を誹謗中傷する情報」");
    expect(lines[6]).toBe("    → 事実だけを書いてください");
  });

  it("tells of one place once where it is, and each finding with its clause and what to do", () => {
    const other = violation(draft, "役立たず", { rule: "rebuttal", severity: "warning", advice: "落ち着いて書く" });
    const lines = pretty(printable([draft], [postReport(draft, { violations: [other, finding] })], [[]]), plain);
    expect(lines.split("\n").slice(2, 12)).toEqual([
      expect.stringMatching(/^ {2}✕ 要修正 {2}2行6列 {2}.* \[insult\]$/u),
      "    2 │ 窓口の人は役立たずです😀。",
      expect.stringContaining("^^"),
      "    長崎市 ８⑷イ「特定の個人、団体等を誹謗中傷する情報」",
      "    → 事実だけを書いてください",
      expect.stringMatching(/^ {4}▲ 要確認 {2}同じところ {2}.* \[rebuttal\]$/u),
      "      長崎市 ８⑷イ（条文は上のとおり）",
      "      → 落ち着いて書く",
      "",
      expect.anything(),
    ]);
  });

  it("calls no post clean of which something could not be checked", () => {
    const unchecked = [{ rule: "insult", reason: "壊れた" }];
    const known = postReport(draft, { unchecked, baselined: 2 });
    for (const report of [postReport(draft, { unchecked }), known]) {
      const lines = pretty(printable([draft], [report], [[]]), plain);
      expect(lines).not.toContain("自動検査での指摘はありません");
      expect(lines).toContain("調べられたところに、指摘はありません（検査できなかったことがあります）。");
    }
    expect(pretty(printable([draft], [known], [[]]), plain)).toContain("ベースラインに記録済みの指摘が2件あります");
  });

  it("asks the questions and ends with what was done, never with an all-clear", () => {
    const clean = post("水曜日はごみの日です。");
    const lines = pretty(printable([clean], [postReport(clean)], [[]]), plain);
    expect(lines).toContain("1件の投稿（11字）を8規則で検査。要修正0件、要確認0件、参考0件。受け入れ0件。");
    expect(lines).not.toContain("問題ありません");
    expect(pretty(one, plain)).toContain("  □ 所属長の決裁を受けましたか。 ［長崎市 ７⑴］");
  });

  it("counts by rule where there are too many posts to count, the most serious first", () => {
    const hint = violation(draft, "お知らせ", { rule: "rebuttal", category: "rebuttal", severity: "warning" });
    const posts = Array.from({ length: 21 }, (_, at) => post(draft.text, { index: at }));
    const reports = posts.map((each, at) => postReport(each, { violations: at < 2 ? [finding, hint] : [hint] }));
    const all = printable(
      posts,
      reports,
      posts.map(() => []),
    );
    const lines = pretty(all, plain).split("\n");
    const title = lines.indexOf("規則ごとの件数");
    expect(lines.slice(title + 1, title + 4)).toEqual(["  insult    要修正2件", "  rebuttal  要確認21件", ""]);
    expect(pretty(all, { ...plain, quiet: true })).not.toContain("規則ごとの件数");
    const few = printable(
      posts.slice(1),
      reports.slice(1),
      posts.slice(1).map(() => []),
    );
    expect(pretty(few, plain)).not.toContain("規則ごとの件数");
  });

  it("masks a secret that another finding quotes", () => {
    const told = post("お問い合わせは 090-1234-5678 へ");
    const number = violation(told, "090-1234-5678", {
      rule: "personal-data",
      category: "personal-data",
      message: "携帯電話の番号が書かれています。",
      text: "＊",
    });
    const quoting = violation(told, "お問い合わせは", {
      message: "「０９０−１２３４−５６７８」は台帳の番号と違います。".normalize("NFKC").replaceAll("−", "-"),
      advice: "「090-1234-5678」を確かめる",
    });
    const shown = pretty(printable([told], [postReport(told, { violations: [quoting, number] })], [[]]), plain);
    expect(shown).not.toContain("090-1234-5678");
    expect(shown).toContain("＊＊＊");
  });

  it("masks what a finding quotes of a secret, be it a part of it or begin in it", () => {
    const told = post("金庫の番号は館長の奥さんの誕生日のままです");
    const secret = violation(told, "館長の奥さんの誕生日", {
      rule: "credential",
      category: "credential",
      text: "＊",
      message: "決め方が書かれています。",
    });
    const part = violation(told, "奥さん", { message: "「奥さん」は古い呼び方です。「配偶者」と書けます。" });
    const over = violation(told, "金庫の番号は館長", { message: '"金庫の番号は館長" tells a weak spot.' });
    const shown = pretty(printable([told], [postReport(told, { violations: [part, over, secret] })], [[]]), plain);
    for (const words of ["館長", "奥さん", "誕生日"]) expect(shown).not.toContain(words);
    expect(shown).toContain("「＊＊＊」は古い呼び方です。");
    expect(shown).toContain("「配偶者」と書けます。");
    expect(shown).toContain('"金庫の番号は＊＊" tells a weak spot.');
  });

  it("uses escape sequences only where colour is wanted", async () => {
    expect(pretty(one, plain)).not.toContain("\u001b");
    expect(prettyWith(await loadPaint())(one, plain)).toContain("\u001b[31m");
  });

  it("neutralises what would drive the terminal", () => {
    const evil = post("\u001b[2Jバカ\u202eな人\u0007\u009b", { path: "a\u001b]0;x\u0007.txt" });
    const shown = pretty(printable([evil], [postReport(evil, { violations: [violation(evil, "バカ")] })], [[]]), plain);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain("␛[2Jバカ[U+202E]");
    expect(shown).toContain("a␛]0;x␇.txt");
  });

  it("masks personal data and credentials wherever the line is shown", () => {
    const leak = post("担当のバカ太郎 090-1234-5678 まで");
    const number = violation(leak, "090-1234-5678", {
      rule: "personal-data",
      category: "personal-data",
      text: "090＊",
      message: "携帯電話",
    });
    const shown = pretty(
      printable([leak], [postReport(leak, { violations: [violation(leak, "バカ"), number] })], [[]]),
      plain,
    );
    expect(shown).not.toContain("1234");
    expect(shown).toContain("担当のバカ太郎 ＊＊＊＊＊＊＊＊＊＊＊＊＊ まで");
  });

  it("shows errors only when quiet, and what could not be checked always", () => {
    const two = postReport(draft, {
      violations: [violation(draft, "窓口", { severity: "warning", message: "軽い指摘" })],
      unchecked: [{ rule: "dates", reason: "規則が止まりました" }],
    });
    const shown = pretty(printable([draft], [two], [[]]), { ...plain, quiet: true });
    expect(shown).not.toContain("軽い指摘");
    expect(shown).toContain("規則 dates: 規則が止まりました");
  });

  it("puts the reasons under what is wrong, and replacements before advice", () => {
    const long = violation(draft, "窓口", {
      message: "「窓口。」は古い言葉です。今は使いません。",
      advice: "言い換えてください",
      suggestions: [{ message: "「受付」と書く", range: [8, 10], text: "受付" }],
    });
    const shown = pretty(printable([draft], [postReport(draft, { violations: [long] })], [[]]), plain);
    expect(shown).toContain("「窓口。」は古い言葉です。 [insult]\n    今は使いません。\n");
    expect(shown).toContain("    → 「受付」と書く\n");
    expect(shown).not.toContain("言い換えてください");
  });

  it("says when no clause applies", () => {
    const info = violation(draft, "窓口", { severity: "info", clauses: [] });
    expect(pretty(printable([draft], [postReport(draft, { violations: [info] })], [[]]), plain)).toContain(
      "該当条項なし（参考）",
    );
  });

  it("lists what was excused on request", () => {
    const silence = {
      rule: "insult",
      entry: "baka",
      text: "バカ",
      range: [0, 2],
      context: "allowed:baka-ure",
    } as const;
    const sale = post("バカ売れ中");
    const shown = printable([sale], [postReport(sale)], [[silence]]);
    expect(pretty(shown, { ...plain, explainSilence: true })).toContain("「バカ」");
    expect(pretty(shown, plain)).not.toContain("「バカ」");
  });

  it("numbers the posts of a file that has several", () => {
    const posts = [post("一つ目", { path: "a.ndjson" }), post("二つ目", { path: "a.ndjson", index: 1, id: "x-2" })];
    const shown = pretty(
      printable(
        posts,
        posts.map((each) => postReport(each)),
        [[], []],
      ),
      plain,
    );
    expect(shown).toContain("a.ndjson  1件目");
    expect(shown).toContain("a.ndjson  2件目  [x-2]");
  });

  it("tells how to choose a guideline where nobody did", () => {
    const clean = post("お知らせ");
    const sample = printable([clean], [postReport(clean)], [[]]);
    const general = {
      ...sample,
      report: { ...sample.report, guidelines: [{ id: "general", title: "共通の基準", name: "共通" }] },
    };
    expect(pretty(general, plain)).toContain("--guideline");
    expect(pretty(sample, plain)).not.toContain("--guideline");
  });

  it("lists clean posts one a line", () => {
    const posts = ["a.txt", "b.txt"].map((path) => post("お知らせ", { path }));
    const shown = pretty(
      printable(
        posts,
        posts.map((each) => postReport(each)),
        [[], []],
      ),
      plain,
    );
    expect(shown).toMatch(/^a\.txt .*\nb\.txt .*\n\n2件の投稿/);
  });

  it("says how long a post is: beside what it is called where it is clean, else below", () => {
    const length = { platform: "x", name: "X", used: 300, limit: 280, remaining: -20, named: true };
    const lengths = [length, { ...length, platform: "line", name: "LINE", used: 150, limit: 500, remaining: 350 }];
    const clean = post("お知らせ");
    const shown = pretty(printable([clean], [postReport(clean, { lengths })], [[]]), plain);
    expect(shown.split("\n")[0]).toMatch(/^draft\.txt .*。 {2}X 300／280（20超過）、LINE 150／500（残り350）$/);
    const faulty = printable([draft], [{ ...report, lengths: [{ ...length, named: false }] }], [[]]);
    expect(pretty(faulty, plain).split("\n").slice(0, 3)).toEqual(["draft.txt", "  X なら 300／280（20超過）", ""]);
    expect(pretty(faulty, { ...plain, lang: "en" })).toContain("  as X: 300/280 (20 over)\n");
    expect(pretty(faulty, { ...plain, quiet: true })).not.toContain("／280");
  });

  it("speaks English", () => {
    expect(pretty(one, { ...plain, lang: "en" })).toContain("1 post (22 characters) checked by 8 rules. 1 to fix");
  });
});
