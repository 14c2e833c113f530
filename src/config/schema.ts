import { COLUMN_FIELDS, type ColumnNames } from "../read/columns.js";
import type { Severity } from "../types.js";
import { NO_REGISTERS, REGISTERS, type ConfiguredRegisters } from "./registers-schema.js";
import { SCHEMA_FIELD } from "./schema-field.js";
import type { FormName } from "./forms.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

/** What a user's configuration says, checked and complete: what is not configured is empty. */
export interface Config {
  /** Ids of guidelines, or absolute paths of guideline files. */
  readonly guidelines: readonly string[];
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly registers: ConfiguredRegisters;
  /** Absolute files with more registers. */
  readonly register_files: readonly string[];
  /** Names of columns of tables, and of keys of records, beside the known ones. */
  readonly columns: ColumnNames;
  /** Names of installed packages whose rules join the shipped ones. */
  readonly plugins: readonly string[];
  /** Absolute folders or files of dictionaries beside the shipped ones. */
  readonly dictionaries: readonly string[];
  /** What a draft is measured by that names no platform. */
  readonly platforms: readonly string[];
  /** For the drafts of some paths; of two that say the same the later one holds. */
  readonly overrides: readonly Override[];
}

export interface Override {
  /** As in a .gitignore beside the configuration. */
  readonly files: readonly string[];
  /** null: as elsewhere. */
  readonly guidelines: readonly string[] | null;
  readonly rules: Config["rules"];
  /** null: as elsewhere. */
  readonly platforms: readonly string[] | null;
}

export const DEFAULT_GUIDELINE = "general";

/** What applies where nothing is configured. */
export const DEFAULT_CONFIG: Config = {
  guidelines: [DEFAULT_GUIDELINE],
  rules: {},
  registers: NO_REGISTERS,
  register_files: [],
  columns: {},
  plugins: [],
  dictionaries: [],
  platforms: [],
  overrides: [],
};

/** The configuration file. `ruleIds`, where given, are the only rules that may be named. */
export function configShape(ruleIds: readonly string[] | null): ObjectShape {
  const rules: Field = {
    shape: { kind: "table", of: { kind: "choice", values: ["off", "info", "warning", "error"] }, keys: ruleIds },
    about: "規則ごとの重さ",
    missing: {},
  };
  return {
    kind: "object",
    fields: {
      $schema: SCHEMA_FIELD,
      guidelines: { ...GUIDELINES, missing: [DEFAULT_GUIDELINE] },
      platforms: { ...PLATFORMS, missing: [] },
      rules,
      registers: { shape: REGISTERS, about: "公式の連絡先や確認済みのリンクなどの台帳", missing: NO_REGISTERS },
      register_files: {
        shape: { kind: "list", of: { kind: "text", example: "sns-lint.contacts.yml" } },
        about: "registers の中身を書いた、別のYAMLファイルの場所（このファイルから見た場所）",
        missing: [],
      },
      columns: {
        shape: { kind: "table", of: { kind: "list", of: { kind: "text", example: "投稿文案" } }, keys: COLUMN_FIELDS },
        about: "CSVやExcelの列と、YAML・JSON・NDJSONの項目の名前（項目の名前: 列の名前）",
        missing: {},
      },
      dictionaries: {
        shape: { kind: "list", of: { kind: "text", example: "辞書" } },
        about: "付属の辞書に足す辞書のフォルダーか、YAMLファイルの場所（このファイルから見た場所）",
        missing: [],
      },
      plugins: {
        shape: { kind: "list", of: { kind: "text", example: "sns-lint-plugin-example", form: "package" } },
        about: "規則を足すプラグイン（インストールしたパッケージの名前）",
        missing: [],
      },
      overrides: {
        shape: { kind: "list", of: overrideShape(rules) },
        about: "場所ごとの設定。あとに書いたものが優先する",
        missing: [],
      },
    },
  };
}

const GUIDELINES: Field = {
  shape: { kind: "list", of: { kind: "text", example: "nagasaki", form: "guideline" }, least: 1 },
  about: "使うガイドラインの名前か、YAMLファイルの場所（このファイルから見た場所）",
};

const PLATFORMS: Field = {
  shape: { kind: "list", of: { kind: "text", example: "LINE", form: "platform" } },
  about: "投稿先を書いていない下書きの投稿先（X、LINE など）",
};

const pathPattern = (form: FormName): Shape => ({ kind: "text", example: "投稿/観光課/**", form });

function overrideShape(rules: Field): ObjectShape {
  return {
    kind: "object",
    fields: {
      files: {
        shape: { kind: "list", of: pathPattern("pattern"), first: pathPattern("firstPattern"), least: 1 },
        about: "どの下書きか（このファイルから見た場所。.gitignore と同じ書き方）",
      },
      guidelines: { ...GUIDELINES, missing: null },
      rules,
      platforms: { ...PLATFORMS, missing: null },
    },
  };
}
