import { CATEGORIES, type CheckLevel, type Force, type Severity, type Signal, USAGES } from "../types.js";
import { ACCOUNT_CHECKS } from "../account/check-ids.js";

export const FORCES = [
  "prohibition",
  "principle",
  "duty",
  "care",
  "permission",
  "procedure",
  "definition",
  "background",
] as const satisfies readonly Force[];
export const CHECK_LEVELS = [
  "automatic",
  "assisted",
  "checklist",
  "account",
  "none",
] as const satisfies readonly CheckLevel[];
export const SIGNALS = [
  "always",
  "emergency",
  "correction",
  "impersonation",
  "closing",
  "media",
  "link",
  "person",
  "figure",
  "date",
  "finding",
] as const satisfies readonly Signal[];
export const SEVERITIES = ["off", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];

/** What a key of a guideline file holds. */
export type Shape =
  | { readonly is: "text"; readonly nullable?: boolean }
  | { readonly is: "flag" }
  | { readonly is: "choice"; readonly of: readonly string[] }
  | { readonly is: "list"; readonly of?: readonly string[] | "domains" }
  | { readonly is: "map"; readonly of: readonly string[] }
  | { readonly is: "record"; readonly keys: Keys }
  | { readonly is: "records"; readonly keys: Keys };

export interface Key {
  readonly shape: Shape;
  readonly required: boolean;
  /** One line for people who write such a file. */
  readonly about: string;
}
export type Keys = Readonly<Record<string, Key>>;

const must = (shape: Shape, about: string): Key => ({ shape, required: true, about });
const may = (shape: Shape, about: string): Key => ({ shape, required: false, about });
const text: Shape = { is: "text" };

const categories: Shape = { is: "list", of: Object.keys(CATEGORIES) };
const COVERS_IN_KEYS: Keys = {
  duty: may(categories, "職務での投稿のとき"),
  private: may(categories, "職務外の投稿のとき"),
  contractor: may(categories, "委託先の投稿のとき"),
};

const byCategory = (shape: Shape, about: (name: string) => string): Shape => ({
  is: "record",
  keys: Object.fromEntries(Object.entries(CATEGORIES).map(([id, name]) => [id, may(shape, about(name))])),
});

export const CLAUSE_KEYS: Keys = {
  id: must(text, "条項の番号。あとから変えない（8-4-9）"),
  label: must(text, "文書での書き方（８⑷ケ）"),
  heading: may(text, "見出し"),
  text: must(text, "条文。原文のまま"),
  force: must({ is: "choice", of: FORCES }, "条文の強さ"),
  check: must({ is: "choice", of: CHECK_LEVELS }, "だれが確かめるか"),
  covers: may(categories, "この条項に当たる指摘の種類"),
  except: may({ is: "list" }, "条項自身が例外とする文脈（seeking-opinions）"),
  only: may({ is: "list" }, "この印が付いた指摘だけに掛かる（specific-target）"),
  only_in: may(
    byCategory({ is: "list" }, (name) => `「${name}」の指摘のうち、掛かる印`),
    "指摘の種類ごとに、この印が付いたものだけに掛かる",
  ),
  binds: may({ is: "list", of: USAGES }, "この条項が当たる利用。書かなければ applies のとおり"),
  covers_in: may({ is: "record", keys: COVERS_IN_KEYS }, "利用ごとに、covers のほかに当たる指摘の種類"),
  question: may(text, "人に尋ねる質問"),
  questions: may(
    byCategory(text, (name) => `「${name}」の指摘のときの質問`),
    "指摘の種類によって、question に代えて尋ねる質問",
  ),
  ask: may({ is: "list", of: SIGNALS }, "質問を出すきっかけ"),
  account: may({ is: "list", of: Object.keys(ACCOUNT_CHECKS) }, "アカウントの台帳で確かめること"),
  why: may(text, "検査できない理由（check: none のとき）"),
  note: may(text, "補足"),
};

const APPLIES_KEYS: Keys = {
  contractors: may({ is: "flag" }, "委託先にも適用する"),
  private_use: may({ is: "flag" }, "職務外の利用にも適用する"),
};

export const GUIDELINE_KEYS: Keys = {
  id: must(text, "名前（英小文字、数字、ハイフン）"),
  title: must(text, "文書の題名"),
  issuer: must(text, "定めた部署"),
  name: must(text, "自治体の短い呼び名"),
  date: may({ is: "text", nullable: true }, "定めた年月（2019-03）。分からなければ null"),
  applies: may({ is: "record", keys: APPLIES_KEYS }, "適用される範囲"),
  own_domains: may({ is: "list", of: "domains" }, "公式サイトのドメイン（city.example.lg.jp）"),
  severities: may({ is: "map", of: SEVERITIES }, "規則ごとの重さ"),
  clauses: must({ is: "records", keys: CLAUSE_KEYS }, "条項"),
};
