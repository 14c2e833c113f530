import type { Severity } from "../types.js";

/** What a user's configuration says, checked and complete: what is not configured is empty. */
export interface Config {
  /** Ids of guidelines, or absolute paths of guideline files. */
  readonly guidelines: readonly string[];
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly registers: ConfiguredRegisters;
}

/** The registers as written; `registersAt` makes what rules see. */
export interface ConfiguredRegisters {
  readonly domains: readonly string[];
  readonly links: readonly RegisteredLink[];
  readonly accounts: readonly string[];
  readonly phones: readonly RegisteredPhone[];
  readonly mails: readonly string[];
  readonly people: readonly string[];
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

export interface RegisteredPhone {
  readonly section: string | null;
  readonly number: string;
}

/** A value's form. Data, so that both the check and the JSON Schema come from it. */
export type Shape =
  | { readonly kind: "text"; readonly example: string }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape; readonly least?: number }
  | { readonly kind: "table"; readonly of: Shape; readonly keys: readonly string[] | null }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Field>>;
  /** A bare word stands for this field of it. */
  readonly short?: string;
}

export interface Field {
  readonly shape: Shape;
  /** One line, Japanese. */
  readonly about: string;
  /** Value where the field is not written; a field without one must be written. */
  readonly missing?: unknown;
}

export const DEFAULT_GUIDELINE = "general";

export const NO_REGISTERS: ConfiguredRegisters = {
  domains: [],
  links: [],
  accounts: [],
  phones: [],
  mails: [],
  people: [],
};

/** What applies where nothing is configured. */
export const DEFAULT_CONFIG: Config = { guidelines: [DEFAULT_GUIDELINE], rules: {}, registers: NO_REGISTERS };

/** The configuration file. `ruleIds`, where given, are the only rules that may be named. */
export function configShape(ruleIds: readonly string[] | null): ObjectShape {
  return {
    kind: "object",
    fields: {
      // For editors; means nothing to us.
      $schema: {
        shape: { kind: "text", example: "https://example.com/schema.json" },
        about: "JSON Schema",
        missing: null,
      },
      guidelines: {
        shape: { kind: "list", of: { kind: "text", example: "nagasaki" }, least: 1 },
        about: "使うガイドラインの名前か、YAMLファイルの場所（このファイルから見た場所）",
        missing: [DEFAULT_GUIDELINE],
      },
      rules: {
        shape: { kind: "table", of: { kind: "choice", values: ["off", "info", "warning", "error"] }, keys: ruleIds },
        about: "規則ごとの重さ",
        missing: {},
      },
      registers: { shape: REGISTERS, about: "公式の連絡先や確認済みのリンクなどの台帳", missing: NO_REGISTERS },
    },
  };
}

const LINK: Shape = {
  kind: "object",
  short: "url",
  fields: {
    url: { shape: { kind: "text", example: "https://example.com/" }, about: "確認したリンク。ドメインだけでもよい" },
    by: { shape: { kind: "text", example: "広報課 花水" }, about: "確認した人" },
    at: { shape: { kind: "date" }, about: "確認した日" },
    until: { shape: { kind: "date" }, about: "いつまで有効か", missing: null },
    note: { shape: { kind: "text", example: "共催団体のサイト" }, about: "覚え書き", missing: null },
  },
};

const PHONE: Shape = {
  kind: "object",
  short: "number",
  fields: {
    section: { shape: { kind: "text", example: "広報課" }, about: "係や課の名前", missing: null },
    number: { shape: { kind: "text", example: "0957-00-0000" }, about: "公開している電話番号" },
  },
};

const REGISTERS: Shape = {
  kind: "object",
  fields: {
    domains: words("city.example.lg.jp", "自治体のドメイン"),
    links: { shape: { kind: "list", of: LINK }, about: "確認済みのリンク", missing: [] },
    accounts: words("example_city", "公式アカウント"),
    phones: { shape: { kind: "list", of: PHONE }, about: "公開している電話番号", missing: [] },
    mails: words("koho@city.example.lg.jp", "公開しているメールアドレス"),
    people: words("花水太郎", "名前を載せてよい人（市長、講師など）"),
  },
};

function words(example: string, about: string): Field {
  return { shape: { kind: "list", of: { kind: "text", example } }, about, missing: [] };
}
