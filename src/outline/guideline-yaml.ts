import type { Force } from "../types.js";
import { yamlScalar } from "../text/yaml-scalar.js";
import type { FoundClause, FoundDocument } from "./clauses.js";
import { proposeAccount, proposeCovers } from "./propose-covers.js";
import { proposeForce } from "./propose-force.js";

/** Forces that tell somebody to do something, so that a person can be asked whether it was done. */
const BINDING: ReadonlySet<Force> = new Set(["prohibition", "principle", "duty", "care"]);

export interface Naming {
  /** a-z, 0-9 and hyphens. */
  readonly id: string;
  /** What to call the document where it does not say. */
  readonly title: string;
  readonly domains: readonly string[];
}

/**
 * The skeleton of a guideline file: every clause of the document word for word, its force proposed from its wording.
 * What a clause covers is only proposed, as a comment: a clause that cites itself wrongly is worse than a silent one.
 */
export function guidelineYaml({ front, clauses }: FoundDocument, naming: Naming): string {
  const title = titleOf(front, clauses) ?? naming.title;
  const name = /^(.{1,10}?[市町村区都道府県])/u.exec(title)?.[1] ?? title.slice(0, 10);
  const issuer = front.find((line) => line !== title && /(?:課|室|部|局|係|[市町村区都道府県])$/u.test(line)) ?? name;
  const lines = [
    ...HEADER,
    `id: ${yamlScalar(naming.id)}`,
    `title: ${yamlScalar(title)}`,
    `issuer: ${yamlScalar(issuer)}`,
    `name: ${yamlScalar(name)}`,
    `date: ${dateIn(front) ?? "null"}`,
    "applies: {contractors: false, private_use: false} # 委託先、職務外の利用にも適用するなら true",
    `own_domains: [${naming.domains.map(yamlScalar).join(", ")}]`,
    "clauses:",
    ...clauses.flatMap(clauseLines),
  ];
  return `${lines.join("\n")}\n`;
}

const HEADER = [
  "# 文書から作った下書き。条文は原文のまま。次のことを確かめて直してください。",
  "#  1. 条項の切れ目と label が文書のとおりか",
  "#  2. force（強さ）: prohibition 禁止 / principle 原則 / duty 義務 / care 留意 / permission 許可 / procedure 手続 / definition 定義 / background 背景",
  "#  3. covers: 「候補」は言葉から拾っただけ。条項が本当に求めるものだけを選び、check を automatic か assisted にする",
  "#  4. アカウントについての条項は、check: account にして account: に確かめることを書く",
  "# 書き方の見本は、付属の guidelines/nagasaki.yml にあります。",
];

/** The line above the document, or what its first sentences call it. */
function titleOf(front: readonly string[], clauses: readonly FoundClause[]): string | null {
  const named = /「([^」]{5,40}(?:ガイドライン|指針|要綱|方針))」/u;
  return (
    front.find((line) => KINDS.test(line)) ?? clauses.flatMap(({ text }) => named.exec(text)?.[1] ?? [])[0] ?? null
  );
}

const KINDS = /ガイドライン|指針|規程|規則|要綱|要領|基準|方針|ポリシー/u;

function clauseLines(clause: FoundClause): string[] {
  const { id, label, heading, text } = clause;
  const force = proposeForce(clause);
  const covers = BINDING.has(force) ? proposeCovers(text) : [];
  const account = BINDING.has(force) ? proposeAccount(text) : [];
  return [
    `  - id: ${/^[\d]+-[\da-z-]+$/u.test(id) ? id : JSON.stringify(id)}`,
    `    label: ${yamlScalar(label)}`,
    ...(heading === "" ? [] : [`    heading: ${yamlScalar(heading)}`]),
    `    text: ${yamlScalar(text)}`,
    `    force: ${force}`,
    ...checker(clause, force),
    ...(covers.length === 0 ? [] : [`    # 候補: covers: [${covers.join(", ")}]`]),
    ...(account.length === 0 ? [] : [`    # 候補: account: [${account.join(", ")}]`]),
  ];
}

/** Who checks it, as long as nobody has looked: a person, where anything is demanded. */
function checker({ label, text, leads }: FoundClause, force: Force): string[] {
  if (leads && text.length <= 45 && /次の|次に|以下/u.test(text)) {
    return ["    check: none", "    why: 号の柱書のため。検査は各号で行う。"];
  }
  if (!BINDING.has(force)) return ["    check: none", "    why: 未分類"];
  const isForbiddenThing = force === "prohibition" && !text.replace(/（[^）]*）?/gu, "").includes("。");
  const ask = isForbiddenThing ? "に当たるところはありませんか。" : "を守っていますか。";
  return ["    check: checklist", `    question: ${yamlScalar(`${label}「${shorten(text)}」${ask}`)}`];
}

function shorten(text: string): string {
  const words = [...text];
  return words.length <= 40 ? text.replace(/。$/u, "") : `${words.slice(0, 39).join("")}…`;
}

/** 平成３１年３月, 令和6年4月1日, R6年4月, 2019年3月; null: none, or one whose year could be any. */
function dateIn(lines: readonly string[]): string | null {
  return lines.map(dateOf).find((date) => date !== null) ?? null;
}

function dateOf(line: string): string | null {
  const [, era, year = "", month = ""] = DATE.exec(line.normalize("NFKC")) ?? [];
  if (!/^0?[1-9]$|^1[0-2]$/u.test(month) || (era === undefined && year.length < 4)) return null;
  const before = ERAS[era ?? ""] ?? 0;
  return `"${(year === "元" ? 1 : Number(year)) + before}-${month.padStart(2, "0")}"`;
}

const DATE = /(令和|平成|昭和|(?<![A-Za-z])[RHS])?\s{0,4}(元|(?<!\d)\d{1,4})年\s*(\d{1,2})月/u;

/** The year before the first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
