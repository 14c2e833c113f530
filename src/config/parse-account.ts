import type { AccountSheet } from "../account/sheet.js";
import { ACCOUNT_SHAPE } from "./account-shape.js";
import { ConfigError } from "./config-error.js";
import { checkDocument, parseYaml } from "./parse-yaml.js";

/** The account sheet in `text` (YAML or JSON). Throws ConfigError with every problem, each with its line. */
export function parseAccount(text: string, file: string): AccountSheet {
  const { document, place } = parseYaml(text, file, "このファイルがアカウントの台帳かどうかを確かめてください。");
  if (document.contents === null) {
    const repair = "sns-lint init で見本を作れます。";
    throw new ConfigError(file, [{ line: null, column: null, problem: "台帳が空です。", repair }]);
  }
  return checkDocument(document, ACCOUNT_SHAPE, "台帳", file, place) as AccountSheet;
}
