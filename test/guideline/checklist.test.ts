import { describe, expect, it } from "vitest";
import { checklist } from "../../src/guideline/checklist.js";
import type { Clause, Document, Link, Signal, Violation } from "../../src/types.js";
import { clause, draft, guideline, violation } from "./samples.js";

const asking = (question: string, ask: Signal[], changes: Partial<Clause> = {}) =>
  clause({ id: question, question: `${question}か。`, ask, ...changes });

function asked(document: Document, clauses: Clause[], violations: Violation[] = []): string[] {
  return checklist(document, violations, [guideline("a", clauses)]).map(({ clause: id }) => id);
}

const link = (host: string, path = "/"): Link => ({
  start: 0,
  end: 1,
  href: `https://${host}${path}`,
  host,
  path,
  scheme: "https",
});
const about = (id: string, changes: Partial<Violation> = {}): Violation =>
  violation({ clauses: [{ guideline: "a", id, label: "", text: "" }], ...changes });

describe("a question is asked when the draft gives its signal", () => {
  it.each([
    ["media", "当日の写真はこちら", true],
    ["media", "当日はお越しください", false],
    ["person", "講師は花水太郎さんです", true],
    ["person", "スミス氏をお迎えします", true],
    ["person", "皆さん、お子さん、利用者様、お客様へ。氏名と様式、仕様と多様性をたくさんの業者さんに", false],
    ["emergency", "ただいま土砂災害警報が出ています。避難所を開設しました。", true],
    ["emergency", "大雨のため、市道1号線を通行止めにしています。", true],
    ["emergency", "避難訓練を行います。地震体験車も来ます。", false],
    ["emergency", "火災予防運動の週間です。", false],
    ["correction", "【訂正】昨日の投稿に誤りがありました。おわびいたします。", true],
    ["correction", "詩吟の会「正気の歌」を開きます。", false],
    ["impersonation", "市のなりすましアカウントが見つかりました。", true],
    ["closing", "このアカウントは12月31日で運用を終了します。", true],
    ["closing", "受付は終了しました。窓口の運用は変わりません。", false],
    ["figure", "参加費は1,500円、定員30人", true],
    ["figure", "第3回を開きます", false],
    ["date", "12月4日から", true],
    ["date", "12/4(金)から", true],
    ["date", "1/2成人式は廃止しません。24時間365日", true],
    ["date", "24時間受け付け", false],
  ] as const)("%s: %s → %s", (signal, text, expected) => {
    expect(asked(draft(text), [asking("q", [signal])])).toEqual(expected ? ["q"] : []);
  });

  it("media: the draft's own fields", () => {
    expect(asked(draft("", { fields: { media: ["a.jpg"] } }), [asking("q", ["media"])])).toEqual(["q"]);
    expect(asked(draft("", { fields: { media: [] } }), [asking("q", ["media"])])).toEqual([]);
  });

  it.each([
    ["www.example.com", "/", true],
    ["example.jp", "/", true],
    ["www.city.example.jp", "/a", false],
    ["www.pref.example.lg.jp", "/", false],
    ["www.mhlw.go.jp", "/", false],
    ["evilcity.example.jp", "/", true],
    ["kanko.example.com", "/city/a", false],
    ["kanko.example.com", "/", true],
    ["kanko.example.com.evil.jp", "/city", true],
  ])("link: %s%s → %s", (host, path, expected) => {
    const registers = { ...draft("").registers, links: ["https://kanko.example.com/city"] };
    expect(asked(draft("", { links: [link(host, path)], registers }), [asking("q", ["link"])])).toEqual(
      expected ? ["q"] : [],
    );
  });

  it("always, and never where nothing calls for it", () => {
    expect(asked(draft(""), [asking("q", ["always"]), asking("r", [])])).toEqual(["q"]);
  });
});

describe("a finding calls for the questions of the clauses it cites", () => {
  const insult = asking("insult", ["finding"]);

  it("only of those", () => {
    const basket = asking("basket", ["finding"], { covers: ["public-order", "insult"] });
    expect(asked(draft(""), [insult, basket], [about("insult")])).toEqual(["insult"]);
    expect(asked(draft(""), [insult], [about("insult", { category: "rights" })])).toEqual([]);
  });

  it("and of those whose condition only a person can judge", () => {
    const limited = asking("limited", ["finding"], { only: ["specific-target"] });
    const permission = asking("permission", ["finding"], { force: "permission" });
    expect(asked(draft(""), [limited, permission], [about("other")])).toEqual(["limited", "permission"]);
  });

  it("not of another guideline's clause with the same id", () => {
    const other = violation({ clauses: [{ guideline: "b", id: "insult", label: "", text: "" }] });
    expect(asked(draft(""), [insult], [other])).toEqual([]);
  });
});

describe("a clause of many matters", () => {
  const other = asking("other", ["finding", "link"], {
    covers: ["public-order", "insult"],
    questions: { insult: "けなしていませんか。" },
  });
  const questions = (violations: Violation[], document = draft("")) =>
    checklist(document, violations, [guideline("a", [other])]).map(({ question }) => question);

  it("asks about what was found", () => {
    expect(questions([about("other")])).toEqual(["けなしていませんか。"]);
    expect(questions([about("other", { category: "public-order" })])).toEqual(["otherか。"]);
    expect(questions([about("other"), about("other", { category: "public-order" })])).toHaveLength(2);
  });

  it("asks its own question where something else calls for it", () => {
    const linked = draft("", { links: [link("www.example.com")] });
    expect(questions([about("other")], linked)).toEqual(["otherか。", "けなしていませんか。"]);
  });
});

describe("the order", () => {
  it("is hints, then what is certain, then what is always asked, by force", () => {
    const clauses = [
      asking("certain", ["finding"], { covers: ["rights"] }),
      asking("care", ["always"], { force: "care" }),
      asking("prohibition", ["always"]),
      asking("hint", ["finding"], { force: "care" }),
    ];
    const violations = [about("certain", { category: "rights" }), about("hint", { certainty: "hint" })];
    expect(asked(draft(""), clauses, violations)).toEqual(["hint", "certain", "prohibition", "care"]);
  });

  it("ends after five", () => {
    const clauses = ["1", "2", "3", "4", "5", "6"].map((id) => asking(id, ["always"]));
    expect(asked(draft(""), clauses)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("has the same question of several guidelines once", () => {
    const same = [guideline("a", [asking("q", ["always"])]), guideline("b", [asking("q", ["always"], { id: "x" })])];
    expect(checklist(draft(""), [], same)).toEqual([
      { guideline: "a", clause: "q", label: "第1条", question: "qか。" },
    ]);
  });
});

describe("whether approval may be oral", () => {
  it("is asked beside the five questions, and pushes none of them out", () => {
    const others = ["a", "b", "c", "d", "e", "f"].map((id) => asking(id, ["always"]));
    const oral = asking("oral", ["finding"], { force: "permission", covers: ["approval"] });
    const approval = violation({ category: "approval", certainty: "certain" });
    const without = asked(draft(""), [...others, oral]);
    expect(without).toHaveLength(5);
    expect(asked(draft(""), [...others, oral], [approval]).filter((id) => id !== "oral")).toEqual(without);
    expect(asked(draft(""), [...others, oral], [approval])).toContain("oral");
  });

  it("and no question about approval pushes one out", () => {
    const others = ["a", "b", "c", "d", "e", "f"].map((id) => asking(id, ["always"]));
    const other = asking("other", ["finding"], { force: "procedure", covers: ["approval"] });
    const missing = about("other", { category: "approval" });
    expect(asked(draft(""), [...others, other], [missing])).toEqual(["other", "a", "b", "c", "d", "e"]);
  });
});
