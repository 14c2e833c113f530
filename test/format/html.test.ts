import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../src/format/html.js";
import type { Length, Papers, PostPaper, Printable } from "../../src/types.js";
import { review } from "../review/sample.js";
import { parseXml, type XmlElement } from "../support/parse-xml.js";
import { anyReport, EVIL, hostile } from "./attack.js";
import { plain, post, postReport, printable, violation } from "./sample.js";

/** What the page is made of, as a strict reader sees it. */
function bodyOf(page: string): XmlElement {
  const body = page.slice(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length);
  return parseXml(`<?xml version="1.0" encoding="UTF-8"?>${body.replaceAll("<br>", "<br/>")}`);
}

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

function words(element: XmlElement): string {
  return all(element)
    .map(({ text }) => text)
    .join("\n");
}

/** Links and tags of a post are set off, and so depend on its words. */
function shape({ name, children }: XmlElement): unknown {
  return [name, children.filter((child) => child.name !== "u" && child.name !== "span").map(shape)];
}

function paper(more: Partial<PostPaper> = {}): PostPaper {
  return {
    prints: { text: "a".repeat(64), fields: "b".repeat(64) },
    versions: {
      tool: "0.1.0",
      rules: 30,
      program: "b".repeat(64),
      dictionaries: "d".repeat(64),
      guidelines: [{ id: "nagasaki", title: "長崎市のガイドライン", date: "2019-03", sha256: "e".repeat(64) }],
    },
    author: null,
    review: null,
    outdated: false,
    media: [],
    oral: [],
    ...more,
  };
}

const papersOf = (...posts: readonly PostPaper[]): Papers => ({ printed: Date.UTC(2026, 10, 20, 15, 30), posts });

function evil(word: string): Printable {
  const record = review({
    drafter: word,
    reviewer: word,
    answers: [{ clause: word, question: word, answer: "はい", note: word }],
    approval: { type: "口頭", cases: [], reason: word, by: word },
  });
  const oral = [{ clause: word, letter: word, text: word }];
  const { report, ...rest } = hostile(word);
  const fields = { account: word, platform: [word], approved_by: word };
  const media = [
    { file: word, alt: word },
    { file: word, alt: null },
  ];
  const posts = rest.posts.map((each) => ({ ...each, fields }));
  const lengths: Length[] = [
    { platform: word, name: word, used: 9, limit: 8, remaining: -1, named: true, cut: 1 },
    { platform: "youtube-title", name: word, used: 1, limit: 2, remaining: 1, named: true },
  ];
  const reports = report.posts.map((each) => ({ ...each, lengths }));
  return {
    ...rest,
    posts,
    report: { ...report, posts: reports },
    papers: papersOf(paper({ review: record, oral, author: word, media }), paper()),
  };
}

/** As long as a word, so that as much fits on a page. */
function harmless(word: string): string {
  return word.replace(/[!-~]/gu, "x").replace(/[^\sx]/gu, "あ");
}

describe("what a reviewer left open", () => {
  it("is ticked where somebody was asked about it, and not where nobody was", () => {
    const sheet = (severity: "warning" | "info", rule = "insult"): string => {
      const draft = post("役立たずな市民");
      const found = violation(draft, "役立たず", { severity, rule });
      const finding = { ...found, clauses: [], accepted: null };
      const papers = papersOf(paper({ review: review({ findings: [finding] }) }));
      return html({ ...printable([draft], [postReport(draft, { violations: [found] })]), papers }, plain);
    };
    expect(sheet("warning")).toContain("☑ 保留");
    expect(sheet("info")).not.toContain("☑ 保留");
    expect(sheet("warning", "approval")).not.toContain("☑ 保留");
  });
});

describe("the approval sheet as a page", () => {
  it("is well-formed, of known elements without handlers or addresses, whatever the report", () => {
    const known = "body table thead tbody tr th td div span p h1 h2 b u br".split(" ");
    fc.assert(
      fc.property(fc.oneof(anyReport, fc.constantFrom(...EVIL).map(evil)), (report) => {
        for (const { name, attributes } of all(bodyOf(html(report, plain)))) {
          expect(known).toContain(name);
          for (const key of Object.keys(attributes)) expect(["class", "colspan"]).toContain(key);
        }
      }),
    );
  });

  it.each(EVIL)("keeps %j in its place", (word) => {
    expect(shape(bodyOf(html(evil(word), plain)))).toEqual(shape(bodyOf(html(evil(harmless(word)), plain))));
  });

  it("has no script, loads nothing, and forbids both", () => {
    const page = html(evil("x"), plain);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it("tells nothing by colour: black on white, and grey behind headings", () => {
    const style = /<style>([^]*)<\/style>/.exec(html(evil("x"), plain))?.[1] ?? "";
    const colours = style.match(/#[0-9a-f]{3,6}\b/gi) ?? [];
    expect(new Set(colours)).toEqual(new Set(["#fff", "#000", "#eee"]));
    expect(style).toContain("@page { size: A4 portrait;");
  });

  it("is a sheet for each post, and begins every one on a page of its own", () => {
    const page = html(evil("x"), plain);
    expect(page.match(/class="sheet /g)).toHaveLength(2);
    expect(page).toContain("break-after: page");
    expect(page.match(/<thead class="running">/g)).toHaveLength(2);
  });
});

const draft = post("お知らせです。\n詳しくは https://bit.ly/abc まで。 #長崎", {
  fields: { platform: "X", approved_by: "広報課長", scheduled_at: "2026-12-01T10:00:00+09:00" },
});
const found = violation(draft, "https://bit.ly/abc", {
  rule: "url-shortener",
  message: "URL短縮です。",
  advice: "元のURLを書く。",
});
const asked = { guideline: "nagasaki", clause: "8-4-8", label: "８⑷ク", question: "照合しましたか。" };

function sheetOf(report: Parameters<typeof postReport>[1], more: Partial<PostPaper> = {}, of = draft): string {
  const sample = printable([of], [postReport(of, report)]);
  return words(bodyOf(html({ ...sample, papers: papersOf(paper(more)) }, plain)));
}

describe("an approval sheet", () => {
  it("holds the post, the clause word for word, what to do, boxes, print, versions and the day in Japan", () => {
    const shown = sheetOf({ violations: [found, found], checklist: [asked] });
    for (const part of [
      "お知らせです。",
      "「特定の個人、団体等を誹謗中傷する情報」",
      "→ 元のURLを書く。",
      "□ はい □ いいえ □ 該当しない",
      "広報課長",
      "a".repeat(64),
      "sns-lint 0.1.0、30規則、辞書 dddddddddddd",
      "長崎市のガイドライン（2019-03、eeeeeeeeeeee）",
      "令和8年11月21日",
      "令和8年12月1日（火）10:00",
      "要修正2件、要確認0件",
    ])
      expect(shown).toContain(part);
  });

  it("ticks what a review has answered, and names who made it and when", () => {
    const answers = [
      { clause: "長崎市 ８⑷ク", question: asked.question, answer: "該当しない" as const, note: "窓口で確認" },
    ];
    const shown = sheetOf({ checklist: [asked] }, { review: review({ answers }) });
    expect(shown).toContain("□ はい □ いいえ ☑ 該当しない");
    for (const part of ["観光課 花水", "広報課 佐藤", "令和8年11月20日", "窓口で確認"]) expect(shown).toContain(part);
  });

  it("ticks the case of an oral approval, and offers the cases where there is none yet", () => {
    const oral = ["ア", "イ"].map((letter) => ({ clause: `長崎市 ７⑴${letter}`, letter, text: `${letter}の場合` }));
    const open = sheetOf({}, { oral });
    expect(open).toContain("□ 通常の決裁　□ 口頭の決裁");
    expect(open).toContain("□ 長崎市 ７⑴ア「アの場合」");
    const approval = { type: "口頭" as const, cases: [], reason: "イ", by: "観光課長" };
    const shown = sheetOf({}, { oral, review: review({ approval }) });
    expect(shown).toContain("☑ 口頭の決裁（口頭で決裁した人: 観光課長）");
    expect(shown).toMatch(/□ 長崎市 ７⑴ア.*☑ 長崎市 ７⑴イ/s);
    const unsigned = sheetOf({}, { oral, review: review({ approval }) }, post("お知らせです。"));
    expect(unsigned).toContain("観光課長（口頭）");
  });

  it("asks once whether approval may be oral: beside the approval", () => {
    const question = { guideline: "nagasaki", clause: "7-1-a", label: "７⑴ア", question: "再度の発信ですか。" };
    const clause = "長崎市 ７⑴ア";
    const oral = [{ clause, letter: "ア", text: "アの場合" }];
    expect(sheetOf({ checklist: [asked, question] })).toContain("再度の発信ですか。");
    const shown = sheetOf({ checklist: [asked, question] }, { oral });
    expect(shown).not.toContain("再度の発信ですか。");
    expect(shown).toContain(asked.question);
    expect(shown).toContain("アの場合");
  });

  it("offers no box to accept what no reason excuses", () => {
    const secret = violation(draft, "https://bit.ly/abc", { rule: "credential", category: "credential" });
    expect(sheetOf({ violations: [found] })).toContain("□ 受け入れ");
    const shown = sheetOf({ violations: [secret] });
    expect(shown).not.toContain("□ 受け入れ");
    expect(shown).toContain("受け入れ不可");
  });

  it("does not use a record of another text, and says so", () => {
    const shown = sheetOf({}, { outdated: true });
    expect(shown).toContain("本文か項目が変わっている");
  });

  it("shows the post once for each platform, and where it does not fit any more", () => {
    const length = { used: 300, limit: 280, remaining: -20, named: true };
    const lengths = [
      { ...length, platform: "x", name: "X", cut: 8 },
      { ...length, platform: "line", name: "LINE公式アカウント", used: 40, limit: 500, remaining: 460, cut: null },
    ];
    const shown = sheetOf({ lengths });
    expect(shown.split("お知らせです。")).toHaveLength(3);
    expect(shown).toContain("X 300／280（20超過）");
    expect(shown).toContain("LINE公式アカウント 40／500（残り460）");
    expect(shown.match(/ここから先は入りません/g)).toHaveLength(1);
  });

  it("shows a long post once for all platforms that show it whole", () => {
    const long = post("長いお知らせです。".repeat(100));
    const length = { used: 900, limit: 5000, remaining: 4100, named: true };
    const lengths = [
      { ...length, platform: "x", name: "X", limit: 280, remaining: -1520, cut: 140 },
      { ...length, platform: "line-api", name: "LINE", cut: null },
      { ...length, platform: "facebook", name: "Facebook", cut: null },
    ];
    const shown = sheetOf({ lengths }, {}, long);
    expect(shown.match(/長いお知らせです。/g)).toHaveLength(199);
    for (const name of ["X 900", "LINE 900", "Facebook 900"]) expect(shown).toContain(name);
  });

  it("masks secrets in the post, its fields and the record, and says what ＊ is", () => {
    const leak = post("担当は 090-1234-5678 です。", {
      fields: { account: "090-1234-5678" },
    });
    const number = violation(leak, "090-1234-5678", {
      rule: "personal-data",
      category: "personal-data",
      text: "＊",
      message: "番号です。",
    });
    const answers = [{ clause: "c", question: asked.question, answer: "はい" as const, note: "090-1234-5678 に確認" }];
    const record = {
      review: review({ answers }),
      author: "090-1234-5678",
      media: [{ file: "a.jpg", alt: "090-1234-5678" }],
    };
    const shown = sheetOf({ violations: [number], checklist: [asked] }, record, leak);
    expect(shown).not.toContain("090-1234");
    expect(shown).toContain("担当は ＊＊＊＊＊＊＊＊＊＊＊＊＊ です。");
    expect(shown).toContain("に確認");
    expect(shown).toContain("伏せた文字です");
    expect(sheetOf({})).not.toContain("伏せた文字です");
  });

  it("of a saved result says that the post is not in it", () => {
    const sample = printable([draft], [postReport(draft, { violations: [found] })]);
    const shown = words(bodyOf(html({ ...sample, posts: [] }, plain)));
    expect(shown).toContain("保存した結果には、投稿の文章が入っていません");
    expect(shown).toContain("URL短縮です。");
  });

  it("quotes a clause once, however many findings cite it, and a remedy too", () => {
    const advice = "短縮する前のURL（移った先のページのアドレス）を書いてください。";
    const shown = sheetOf({ violations: [found, found, found].map((each) => ({ ...each, advice })) });
    expect(shown.split("特定の個人、団体等を誹謗中傷する情報")).toHaveLength(2);
    expect(shown.split("〔長崎市 ８⑷イ〕")).toHaveLength(4);
    expect(shown.split(advice)).toHaveLength(2);
    expect(shown.match(/直し方は、2行6列の指摘と同じです。/gu)).toHaveLength(2);
  });
});
