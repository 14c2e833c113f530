// The registers of a configuration: their types as written, and the form that is checked.
import type { FormName } from "./forms.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

/** The registers as written; `registersAt` makes what rules see. */
export interface ConfiguredRegisters {
  readonly domains: readonly string[];
  readonly links: readonly RegisteredLink[];
  readonly accounts: readonly string[];
  readonly contacts: readonly RegisteredContact[];
  /** Of no section in particular: the switchboard, toll-free numbers. */
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  readonly people: readonly RegisteredPerson[];
  readonly embargoes: readonly RegisteredEmbargo[];
  readonly elections: readonly RegisteredElection[];
  readonly retired_domains: readonly RegisteredDomain[];
}

/** A link somebody looked at; `by` and `at` are null only where the link was written as bare words. */
export interface RegisteredLink {
  readonly url: string;
  readonly by: string | null;
  /** A date as written, parseable by parseMoment. */
  readonly at: string | null;
  /** Last day on which it holds, or the moment at which it ends. */
  readonly until: string | null;
  readonly note: string | null;
}

export interface RegisteredContact {
  readonly section: string;
  readonly phones: readonly string[];
  readonly fax: readonly string[];
  readonly mails: readonly string[];
  readonly urls: readonly string[];
}

export interface RegisteredPerson {
  readonly name: string;
  readonly role: string | null;
  readonly until: string | null;
}

export interface RegisteredEmbargo {
  readonly title: string;
  readonly words: readonly string[];
  /** To the minute. */
  readonly until: string;
  readonly by: string | null;
}

export interface RegisteredElection {
  readonly name: string;
  readonly from: string;
  /** Last day, or the moment at which it ends. */
  readonly until: string;
  readonly people: readonly string[];
  readonly offices: readonly string[];
}

export interface RegisteredDomain {
  readonly domain: string;
  readonly since: string | null;
  readonly instead: string | null;
}

export const NO_REGISTERS: ConfiguredRegisters = {
  domains: [],
  links: [],
  accounts: [],
  contacts: [],
  phones: [],
  mails: [],
  people: [],
  embargoes: [],
  elections: [],
  retired_domains: [],
};

const DATE: Shape = { kind: "date" };
const phones = (about: string): Field => words("0957-00-0000", about, "phone");
const mails = (about: string): Field => words("koho@city.example.lg.jp", about, "mail");

const LINK: Shape = {
  kind: "object",
  short: "url",
  order: ["at", "until"],
  fields: {
    url: {
      shape: { kind: "text", example: "https://example.com/", form: "link" },
      about: "確認したリンク。ドメインだけでもよい",
    },
    by: text("広報課 花水", "確認した人"),
    at: { shape: DATE, about: "確認した日" },
    until: optional(DATE, "いつまで有効か"),
    note: optional({ kind: "text", example: "共催団体のサイト" }, "覚え書き"),
  },
};

const CONTACT: Shape = {
  kind: "object",
  fields: {
    section: text("広報課", "課や係の名前", "name"),
    phones: phones("その課の電話番号"),
    fax: phones("その課のFAX番号"),
    mails: mails("その課のメールアドレス"),
    urls: words("https://www.city.example.lg.jp/koho/", "その課のページ", "link"),
  },
};

const PERSON: Shape = {
  kind: "object",
  short: "name",
  fields: {
    name: text("花水太郎", "名前", "name"),
    role: optional({ kind: "text", example: "市民講座の講師" }, "どういう人か"),
    until: optional(DATE, "いつまで載せてよいか"),
  },
};

const EMBARGO: Shape = {
  kind: "object",
  fields: {
    title: text("秋の叙勲", "何を伏せているか"),
    words: {
      shape: { kind: "list", of: { kind: "text", example: "花水次郎" }, least: 1 },
      about: "それまで載せない言葉（名前、事業名など）",
    },
    until: { shape: { kind: "date", timed: true }, about: "解禁の日時" },
    by: optional({ kind: "text", example: "秘書課" }, "決めた課"),
  },
};

const ELECTION: Shape = {
  kind: "object",
  order: ["from", "until"],
  fields: {
    name: text("花水市長選挙", "選挙の名前", "name"),
    from: { shape: DATE, about: "いつから（告示日など）" },
    until: { shape: DATE, about: "いつまで（投票日など。その日を含む）" },
    people: {
      shape: { kind: "list", of: { kind: "text", example: "花水一郎", form: "name" }, least: 1 },
      about: "立候補する人、その見込みの人",
    },
    offices: words("市長", "その人の役職", "name"),
  },
};

const RETIRED: Shape = {
  kind: "object",
  short: "domain",
  fields: {
    domain: { shape: { kind: "text", example: "old.example.jp", form: "domain" }, about: "手放したドメイン" },
    since: optional(DATE, "いつから使っていないか"),
    instead: optional(
      { kind: "text", example: "https://www.city.example.lg.jp/", form: "address" },
      "代わりのページのアドレス",
    ),
  },
};

export const REGISTERS: ObjectShape = {
  kind: "object",
  fields: {
    domains: words("city.example.lg.jp", "自治体のドメイン", "domain"),
    links: list(LINK, "確認済みのリンク"),
    accounts: words("example_city", "公式アカウント", "account"),
    contacts: list(CONTACT, "課や係ごとの連絡先", "section"),
    phones: phones("課によらない電話番号（代表、フリーダイヤルなど）。課の番号は contacts に書く"),
    mails: mails("課によらないメールアドレス。課のものは contacts に書く"),
    people: list(PERSON, "名前を載せてよい人（市長、講師など）"),
    embargoes: list(EMBARGO, "解禁まで載せないこと"),
    elections: list(ELECTION, "選挙の期間"),
    retired_domains: list(RETIRED, "手放したドメイン", "domain"),
  },
};

function words(example: string, about: string, form: FormName): Field {
  return { shape: { kind: "list", of: { kind: "text", example, form } }, about, missing: [] };
}

function text(example: string, about: string, form?: FormName): Field {
  return { shape: { kind: "text", example, ...(form === undefined ? {} : { form }) }, about };
}

function optional(shape: Shape, about: string): Field {
  return { shape, about, missing: null };
}

function list(of: Shape, about: string, once?: string): Field {
  return { shape: { kind: "list", of, ...(once === undefined ? {} : { once }) }, about, missing: [] };
}
