import { isBuiltin } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve } from "import-meta-resolve";
import { codeOf } from "../read/file-problem.js";
import { isRecord } from "../text/is-record.js";
import { CATEGORIES, type Rule } from "../types.js";
import { ConfigError } from "./config-error.js";
import { isInstalled } from "./is-installed.js";
import { secretive } from "../text/secretive.js";

/** Plug-ins and who names them: packages are sought from there, as Node seeks what a module there imports. */
export interface PluginOrder {
  readonly names: readonly string[];
  /** Absolute: the configuration, or a file of the folder in which the program runs. */
  readonly from: string;
  /** Called with each and the file with which it begins, before it is run; throws where it may not be. */
  readonly allow: (file: string, name: string) => void;
}

/**
 * The rules of plug-ins: packages whose default export is `{ rules: [defineRule(…), …] }`. This runs their code, so it is
 * called only for what the configuration or the command line names. Throws ConfigError.
 */
export async function loadPlugins(order: PluginOrder, known: readonly string[]): Promise<Rule[]> {
  const { names, from } = order;
  const rules: Rule[] = [];
  for (const name of names) {
    for (const rule of rulesOf(await importPlugin(name, order), name, from)) {
      if (known.includes(rule.id) || rules.some(({ id }) => id === rule.id))
        throw failure(
          from,
          name,
          `規則「${rule.id}」がすでにあるため使えません`,
          "どちらかのプラグインを外してください。",
        );
      rules.push(rule);
    }
  }
  return rules;
}

/** The file with which a plug-in begins; nothing of it is run. Throws ConfigError, and what `allow` throws. */
export function findPlugin(name: string, { from, allow }: Omit<PluginOrder, "names">): string {
  // Such a name never leads to a package, even where one of that name is installed.
  if (isBuiltin(name)) throw failure(from, name, "Node.js の部品の名前です", "プラグインの名前を書いてください。");
  const file = attempt(() => fileURLToPath(resolve(name, pathToFileURL(from).href)), name, from);
  allow(file, name);
  return file;
}

/** For `allow`: plug-ins that must be installed. Throws ConfigError for another. */
export function refuseNotInstalled(name: string, file: string, from: string): void {
  if (isInstalled(name, file, from)) return;
  const repair = `npm install ${name} で入れてください。作りかけのものは --plugin で指定できます。`;
  throw failure(from, name, `インストールされていません（${file}）`, repair);
}

async function importPlugin(name: string, order: PluginOrder): Promise<unknown> {
  const { href } = pathToFileURL(findPlugin(name, order));
  // eslint-disable-next-line no-restricted-syntax -- the plug-in that the user has decided to run
  return (import(href) as Promise<unknown>).catch((error: unknown) => {
    throw unusable(error, name, order.from);
  });
}

function attempt(find: () => string, name: string, from: string): string {
  try {
    return find();
  } catch (error) {
    throw unusable(error, name, from);
  }
}

function unusable(error: unknown, name: string, from: string): ConfigError {
  // What is no plug-in may be anything that was written in the wrong place.
  const shown = secretive(name);
  if (isMissing(error, name)) {
    const repair = `npm install ${shown === name ? `${name} ` : ""}で入れるか、名前を確かめてください。`;
    return failure(from, shown, "見つかりません", repair);
  }
  const reason = (error instanceof Error ? error.message.split("\n", 1)[0] : String(error))?.replaceAll(name, shown);
  return failure(
    from,
    shown,
    `読み込めません（${reason ?? ""}）`,
    "プラグインの作者に知らせるか、設定から外してください。",
  );
}

/** The plug-in itself, not something that it imports. */
function isMissing(error: unknown, name: string): boolean {
  return codeOf(error) === "ERR_MODULE_NOT_FOUND" && (error as Error).message.includes(`'${name}'`);
}

function rulesOf(module: unknown, name: string, from: string): Rule[] {
  const plugin = isRecord(module) ? module["default"] : undefined;
  const rules: unknown = isRecord(plugin) ? plugin["rules"] : undefined;
  if (Array.isArray(rules) && rules.length > 0 && rules.every(isRule)) return rules;
  const problem = "規則の書き方が正しくありません";
  throw failure(from, name, problem, "既定の書き出しを { rules: [defineRule(…)] } にしてください（sns-lint/rule）。");
}

/** As far as can be seen without running it. */
function isRule(value: unknown): value is Rule {
  if (!isRecord(value)) return false;
  const { id, category, title, messages, masked, dutyOnly, yieldsTo = [], check } = value;
  return (
    [id, title].every((text) => typeof text === "string" && text !== "") &&
    [masked, dutyOnly].every((mark) => typeof mark === "boolean") &&
    typeof category === "string" &&
    Object.hasOwn(CATEGORIES, category) &&
    isRecord(messages) &&
    Array.isArray(yieldsTo) &&
    typeof check === "function"
  );
}

function failure(from: string, name: string, problem: string, repair: string): ConfigError {
  return new ConfigError(from, [
    { line: null, column: null, problem: `プラグイン「${name}」は、${problem}。`, repair },
  ]);
}
