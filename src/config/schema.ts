import { COLUMN_FIELDS, type ColumnNames } from "../read/columns.js";
import type { Severity } from "../types.js";
import { NO_REGISTERS, REGISTERS, type ConfiguredRegisters } from "./registers-schema.js";
import type { ObjectShape } from "./shape.js";

/** What a user's configuration says, checked and complete: what is not configured is empty. */
export interface Config {
  /** Ids of guidelines, or absolute paths of guideline files. */
  readonly guidelines: readonly string[];
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly registers: ConfiguredRegisters;
  /** Names of columns of tables, beside the known ones. */
  readonly columns: ColumnNames;
  /** Names of installed packages whose rules join the shipped ones. */
  readonly plugins: readonly string[];
}

export const DEFAULT_GUIDELINE = "general";

/** What applies where nothing is configured. */
export const DEFAULT_CONFIG: Config = {
  guidelines: [DEFAULT_GUIDELINE],
  rules: {},
  registers: NO_REGISTERS,
  columns: {},
  plugins: [],
};

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
      columns: {
        shape: { kind: "table", of: { kind: "list", of: { kind: "text", example: "投稿文案" } }, keys: COLUMN_FIELDS },
        about: "CSVやExcelの列の名前（項目の名前: 列の名前）",
        missing: {},
      },
      plugins: {
        shape: { kind: "list", of: { kind: "text", example: "sns-lint-plugin-example", form: "package" } },
        about: "規則を足すプラグイン（インストールしたパッケージの名前）",
        missing: [],
      },
    },
  };
}
