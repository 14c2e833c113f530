import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { createLinter, shippedRules } from "../../index.js";
import { loadVersion, packageRoot } from "../../load-data.js";
import { failingExamples, type FailingExample } from "../../own-words/failing-examples.js";
import type { Lang } from "../../types.js";
import { allChecksums, isCodeCache, sha256Of } from "../build-stamp.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, worst, type ExitStatus } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { readLintOptions, type RawOptions } from "../lint-options.js";
import { packageOf } from "../plugin-package.js";
import { reachable } from "../reachable.js";
import { readSettings, type Settings } from "../settings.js";
import { table } from "../table.js";
import type { Terminal } from "../terminal.js";

/**
 * `sns-lint doctor`: what is installed, what a run here would load from where, and whether anything could open a connection.
 * Who asks that has not decided yet to run the plug-ins: they are found, not run.
 */
export default {
  description: {
    ja: "入っている版、読み込むファイルとその照合値、通信の部品がないことを表示する",
    en: "show versions, the files that are loaded and their checksums, and that nothing can open a connection",
  },
  usage: { ja: "[オプション]", en: "[options]" },
  flags: [FLAGS.guideline, FLAGS.config, FLAGS.noConfig, FLAGS.allowOutside, FLAGS.plugin, FLAGS.noPlugins],
  run: async ({ options, lang, terminal }) => {
    const words = WORDS[lang];
    const sections: [string, () => Promise<Section>][] = [
      [words.versions, () => Promise.resolve({ rows: versions(words) })],
      [words.files, () => files(words)],
      [words.guidelines, () => Promise.resolve({ rows: guidelines(words) })],
      [words.here, () => here(options, words, lang, terminal)],
      [words.loaded, () => loaded(options, words, lang, terminal)],
      [words.plugins, () => plugins(options, words, lang, terminal)],
      [words.network, () => Promise.resolve(network(words))],
    ];
    let status: ExitStatus = EXIT.clean;
    for (const [title, make] of sections) {
      const { rows, fault } = await make().catch((error: unknown): Section => ({ rows: [], fault: messageOf(error) }));
      terminal.out(`■ ${title}\n${table(rows.map(([first, ...rest]) => [`  ${first ?? ""}`, ...rest])).join("\n")}\n`);
      if (fault !== undefined) terminal.out(`  ✖ ${fault}\n`);
      terminal.out("\n");
      status = worst(status, fault === undefined ? EXIT.clean : EXIT.usage);
    }
    return status;
  },
} satisfies CommandDefinition<RawOptions>;

interface Section {
  readonly rows: readonly (readonly string[])[];
  /** What is wrong here, and what to do. */
  readonly fault?: string;
}

function versions(words: Words): string[][] {
  return [
    ["sns-lint", loadVersion()],
    ["Node.js", `${process.versions.node}（${process.platform} ${process.arch}）`],
    [words.place, packageRoot()],
    [words.rules, String(shippedRules.length)],
  ];
}

async function files(words: Words): Promise<Section> {
  const sums = await allChecksums();
  const rows = sums.map(({ file, sha256 }) => [file, sha256, ...(isCodeCache(file) ? [words.codeCache] : [])]);
  const missing = DATA.filter((name) => !rows.some(([file]) => file === name));
  return missing.length === 0 ? { rows } : { rows, fault: words.missing(missing) };
}

const DATA = ["guidelines.ndjson", "ipadic.bin", "lexicon.bin", "model.bin", "vocabulary.json"];

function guidelines(words: Words): string[][] {
  return shippedGuidelines().map(({ id, title, date, clauses }) => [
    id,
    date ?? words.undated,
    words.clauses(clauses.length),
    title,
  ]);
}

/** What a run in this folder, with these options, would use. */
async function here(raw: RawOptions, words: Words, lang: Lang, { cwd }: Terminal): Promise<Section> {
  const { at, linter, file, overridden, guidelines: all, plugins: added } = await settingsOf(raw, lang, cwd);
  const manner = at(null);
  const changed = Object.entries(manner.rules).map(([id, severity]) => `${id}:${severity}`);
  const shipped = new Set(shippedRules.map(({ id }) => id));
  const unknown = Object.keys(manner.rules).filter((id) => !shipped.has(id));
  const rows = [
    [words.config, file ?? words.none],
    [words.used, manner.guidelines.join(", ")],
    [words.changed, listed(changed, words)],
    [words.overridden, listed(overridden, words)],
    ...(added.length === 0 ? [] : [[words.unknown, listed(unknown, words)]]),
  ];
  const { dictionaries = null } = linter;
  const tried = await createLinter({ ...linter, ...manner, guidelines: all }).catch(messageOf);
  if (typeof tried === "string") return { rows, fault: tried };
  if (dictionaries === null) return { rows: [...rows, [words.dictionaries, words.none]] };
  const failing = failingExamples(dictionaries, (text) => tried.inspect(text).hits);
  const { entries, sha256 } = dictionaries;
  const whole = { rows: [...rows, [words.dictionaries, words.entries(entries.length), sha256]] };
  return failing.length === 0 ? whole : { ...whole, fault: failing.map(words.failing).join("\n  ✖ ") };
}

/** Files of others that a run reads; a folder of dictionaries has its sum above. */
async function loaded(raw: RawOptions, words: Words, lang: Lang, { cwd }: Terminal): Promise<Section> {
  const settings = await settingsOf(raw, lang, cwd).catch(() => null);
  if (settings === null) return { rows: [] };
  const { file, named } = settings;
  const all = [...(file === null ? [] : [file]), ...named];
  const found = [...new Set(all)].filter(isFile);
  const rows = await Promise.all(found.map(async (each) => [each, await sha256Of(each)]));
  return { rows: rows.length === 0 ? [[words.none]] : rows };
}

/** What a run would run. */
async function plugins(raw: RawOptions, words: Words, lang: Lang, { cwd }: Terminal): Promise<Section> {
  const settings = await settingsOf(raw, lang, cwd).catch(() => null);
  if (settings === null) return { rows: [] };
  const there = settings.plugins.filter(({ file }) => isFile(file));
  const rows = await Promise.all(
    there.map(async (plugin) => {
      const { name, version } = packageOf(plugin);
      return [name, version ?? words.noVersion, plugin.file, await sha256Of(plugin.file)];
    }),
  );
  const gone = settings.plugins.filter((plugin) => !there.includes(plugin)).map(({ file }) => file);
  if (gone.length > 0) return { rows, fault: words.noPlugin(gone) };
  return { rows: rows.length === 0 ? [[words.none]] : rows };
}

/** Of a pipe or a device there is no sum. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function settingsOf(raw: RawOptions, lang: Lang, cwd: string): Promise<Settings> {
  return readSettings(raw, readLintOptions(raw, lang), lang, cwd, "find");
}

function listed(items: readonly string[], words: Words): string {
  return items.length === 0 ? words.none : items.join(", ");
}

/** Modules of Node that can open a connection, or let somebody in. */
const NETWORK = ["http", "https", "http2", "net", "tls", "dns", "dgram", "inspector", "cluster"];

function network(words: Words): Section {
  const { files, builtins, globals, packages } = reachable(program());
  const open = [...NETWORK.filter((name) => builtins.has(name)), ...globals.keys()];
  const rows = [
    [words.followed, words.counted(files, packages.length)],
    [words.reached, open.length === 0 ? words.none : open.join(", ")],
    [words.programs, builtins.has("child_process") ? words.git : words.none],
  ];
  if (open.length === 0) return { rows };
  return { rows, fault: words.open(open.flatMap((name) => builtins.get(name) ?? globals.get(name) ?? [])) };
}

/** The bundled program, else the module that starts it. */
function program(): string {
  const bundled = join(packageRoot(), "dist/cli/sns-lint.cjs");
  return existsSync(bundled) ? bundled : join(packageRoot(), "dist/src/cli/main.js");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Words {
  readonly versions: string;
  readonly place: string;
  readonly rules: string;
  readonly files: string;
  readonly codeCache: string;
  readonly missing: (names: readonly string[]) => string;
  readonly guidelines: string;
  readonly undated: string;
  readonly clauses: (count: number) => string;
  readonly here: string;
  readonly config: string;
  readonly used: string;
  readonly changed: string;
  readonly unknown: string;
  readonly plugins: string;
  readonly noVersion: string;
  readonly noPlugin: (files: readonly string[]) => string;
  readonly overridden: string;
  readonly dictionaries: string;
  readonly entries: (count: number) => string;
  readonly failing: (example: FailingExample) => string;
  readonly none: string;
  readonly loaded: string;
  readonly network: string;
  readonly followed: string;
  readonly counted: (files: number, packages: number) => string;
  readonly reached: string;
  readonly programs: string;
  readonly git: string;
  readonly open: (files: readonly string[]) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  ja: {
    versions: "版",
    place: "入れた場所",
    rules: "規則の数",
    files: "プログラムとデータ（SHA-256）",
    codeCache: "V8 がプログラムを読みとったもの。組み立てた Node の版が違えば値も違う",
    missing: (names) => `${names.join("、")} がありません。「npm run build」を実行するか、入れ直してください。`,
    guidelines: "付属のガイドライン",
    undated: "日付なし",
    clauses: (count) => `${count}項目`,
    here: "この場所で検査するとき",
    config: "設定ファイル",
    used: "ガイドライン",
    changed: "重さを変えた規則",
    unknown: "重さを変えた、付属にない規則（プラグインにあるかは調べない）",
    plugins:
      "検査のとき動かすプラグイン（ここでは動かさない。版、始まりのファイル、SHA-256。下の「通信」では調べない）",
    noVersion: "版なし",
    noPlugin: (files) => `プラグインのファイルがありません: ${files.join("、")}。場所を確かめてください。`,
    overridden: "別の設定がある場所",
    dictionaries: "足した辞書",
    entries: (count) => `${count}見出し`,
    failing: ({ id, kind, text }) =>
      `足した辞書の ${id} の例が合いません。${kind === "ng" ? "ng なのに見つからない" : "ok なのに見つけてしまう"}: ${text}`,
    none: "なし",
    loaded: "設定などで読み込むファイル（SHA-256）",
    network: "通信",
    followed: "読み込まれうるファイル",
    counted: (files, packages) => `${files}（外部パッケージ ${packages}）`,
    reached: "通信できる部品",
    programs: "ほかのプログラムの起動",
    git: "git のみ（--changed を付けたとき）",
    open: (files) =>
      `通信できる部品に届くファイルがあります: ${files.join("、")}。入れ直しても直らなければ知らせてください。`,
  },
  en: {
    versions: "Versions",
    place: "installed in",
    rules: "rules",
    files: "Program and data (SHA-256)",
    codeCache: "what V8 made of the program; differs with the version of Node that built it",
    missing: (names) => `${names.join(", ")} missing: run "npm run build", or install again.`,
    guidelines: "Shipped guidelines",
    undated: "undated",
    clauses: (count) => `${count} clauses`,
    here: "A run in this folder",
    config: "configuration",
    used: "guidelines",
    changed: "rules of another severity",
    unknown: "of these, not shipped (nobody asked the plug-ins)",
    plugins: "Plug-ins that a run runs (not run here: version, first file, SHA-256; not looked into below)",
    noVersion: "no version",
    noPlugin: (files) => `no file of a plug-in: ${files.join(", ")}. Look whether it is the right place.`,
    overridden: "paths with settings of their own",
    dictionaries: "added dictionaries",
    entries: (count) => `${count} entries`,
    failing: ({ id, kind, text }) =>
      `an example of ${id} does not hold (${kind === "ng" ? "ng, but not found" : "ok, but found"}): ${text}`,
    none: "none",
    loaded: "Files that are loaded here (SHA-256)",
    network: "Network",
    followed: "files that can be loaded",
    counted: (files, packages) => `${files} (${packages} packages)`,
    reached: "modules that open connections",
    programs: "other programs started",
    git: "git only (with --changed)",
    open: (files) => `files that reach the network: ${files.join(", ")}. Install again; if it stays, report it.`,
  },
};
