// The registers that `sns-lint init` writes, each to be kept by whoever knows it.
import { yamlScalar } from "../text/yaml-scalar.js";
import type { Answers, NewFile } from "./init-options.js";

type Known = Pick<Answers, "domain" | "account">;

interface Template {
  readonly name: string;
  /** What is in it, in a few words. */
  readonly about: string;
  readonly content: (known: Known) => string;
}

export const CONTACTS_FILE = "sns-lint.contacts.yml";

export const REGISTER_FILES: readonly Template[] = [
  { name: CONTACTS_FILE, about: "公式サイト、アカウント、課の連絡先", content: contacts },
  { name: "sns-lint.links.yml", about: "確かめたリンク、名前を載せてよい人、手放したドメイン", content: links },
  { name: "sns-lint.unannounced.yml", about: "まだ公表していないこと、選挙の期間", content: unannounced },
];

export function registerFiles(known: Known): readonly NewFile[] {
  return REGISTER_FILES.map(({ name, content }) => ({ name, content: content(known) }));
}

/** A list under its key, or an example of one that means nothing yet. */
export function line(key: string, values: readonly string[], example: string): string {
  return values.length === 0 ? `# ${key}: [${example}]` : `${key}: [${values.map(yamlScalar).join(", ")}]`;
}

function some(value: string): readonly string[] {
  return value === "" ? [] : [value];
}

function contacts({ domain, account }: Known): string {
  return `# 公式のものの台帳。行の先頭の「# 」を消して書き込みます。

# 自治体の公式サイトのドメイン。ここへのリンクは確認済みとして扱います。
${line("domains", some(domain), "city.example.lg.jp")}

# 公式アカウント。
${line("accounts", some(account), "example_city")}

# 課ごとの、公開している連絡先。投稿の連絡先と突き合わせます。番号がいくつもある課は、全部書きます。
# contacts:
#   - {section: 広報課, phones: [095-800-0000], fax: [095-800-0001], mails: [koho@city.example.lg.jp]}

# 課によらない番号とアドレス（代表、フリーダイヤルなど）。
# phones: [095-800-1111]
# mails: [info@city.example.lg.jp]
`;
}

function links(): string {
  return `# 確かめたものの台帳。行の先頭の「# 」を消して書き込みます。

# 確かめたリンク。だれが（by）、いつ（at）確かめ、いつまで（until）認めるか。
# links:
#   - {url: https://kanko.example.com/, by: 広報課 花水, at: 2026-04-01, until: 2027-03-31}

# 名前を載せてよい人（市長、講師など）。
# people:
#   - {name: 花水太郎, role: 市民講座の講師, until: 2027-03-31}

# 手放したドメイン。ここへのリンクは危険なものとして知らせます。
# retired_domains:
#   - {domain: old-festival.example.com, since: 2025-04-01, instead: https://www.city.example.lg.jp/festival/}
`;
}

function unannounced(): string {
  return `# まだ公表していないことの台帳。行の先頭の「# 」を消して書き込みます。
# 書いた名前は、このファイルを読める人に知られます。外から見える場所には置かないでください。

# 言葉が、その時より前に公開する投稿にあれば知らせます。
# embargoes:
#   - {title: 叙勲の受章者, words: [叙勲, 受章], until: 2027-04-29 05:00}

# 選挙の期間。候補者になる人の名前を、期間中の投稿で知らせます。
# elections:
#   - {name: 花水市長選挙, from: 2027-01-10, until: 2027-01-17, people: [花水一郎], offices: [市長]}
`;
}
