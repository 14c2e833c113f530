import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { openGuideline } from "../../index.js";
import { FORMS } from "../../config/forms.js";
import { DEFAULT_GUIDELINE } from "../../config/schema.js";
import type { Lang } from "../../types.js";
import { loadAsker, type Asker } from "../ask.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { ciFiles, isPlainFolder } from "../init-ci.js";
import { ACCOUNT_FILE, CONFIG_FILE, newFiles, type NewFile } from "../init-files.js";
import { CI_NAMES, INIT_FLAGS, type Answers, type CiName, type RawInitOptions } from "../init-options.js";
import { schemaLine } from "../schema-line.js";
import { INIT_WORDS, type InitWords } from "../say-init.js";
import { ownDomain } from "../own-domain.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { mayWrite, writeNew } from "../write-new.js";

/** `sns-lint init`: asks, and writes a configuration and an account sheet; `--from` makes a guideline of a document. */
export default {
  description: {
    ja: "設定ファイルとアカウントの台帳を作る。--from ならガイドラインの文書から YAML の下書きを作る",
    en: "write a configuration and an account sheet; with --from, a guideline's YAML from its document",
  },
  usage: { ja: "[オプション]", en: "[options]" },
  flags: INIT_FLAGS,
  run: async ({ options: raw, lang, terminal }) => {
    const words = INIT_WORDS[lang];
    if (raw.from !== undefined) {
      const { initFrom } = await import("../init-from.js");
      return initFrom(raw.from, raw, words, lang, terminal);
    }
    return run(raw, await askerFor(raw, words, terminal), words, lang, terminal);
  },
} satisfies CommandDefinition<RawInitOptions>;

/** The same with an asker that may be a test's; null: nobody can be asked. */
export async function run(
  raw: RawInitOptions,
  asker: Asker | null,
  words: InitWords,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  const given = await checked(raw, words);
  asker?.begin(words.title);
  const answers = (await mayWrite(FILES, raw.force ?? false, asker, words, terminal.cwd))
    ? await answersOf(given, asker, words)
    : null;
  if (answers === null) return cancel(words, terminal);
  const ci = ciFiles(answers.ci, answers.folder);
  const files = [...newFiles(answers, (name) => schemaLine(name, terminal.cwd)), ...ci];
  if (!(await mayWrite(namesOf(ci), raw.force ?? false, asker, words, terminal.cwd))) return cancel(words, terminal);
  await writeNew(files, lang, terminal.cwd);
  const next = ci.length === 0 ? [words.next] : [words.next, words.nextOfCi];
  terminal.out([words.written(namesOf(files)), ...next].map((line) => `${line}\n`).join(""));
  return EXIT.clean;
}

function cancel(words: InitWords, terminal: Terminal): ExitStatus {
  terminal.err(`sns-lint: ${words.cancelled}\n`);
  return EXIT.usage;
}

function namesOf(files: readonly NewFile[]): readonly string[] {
  return files.map(({ name }) => name);
}

const FILES = [CONFIG_FILE, ACCOUNT_FILE];

async function askerFor(raw: RawInitOptions, words: InitWords, terminal: Terminal): Promise<Asker | null> {
  const { yes, force: _, ...answers } = raw;
  if (yes === true) return null;
  if (terminal.stdin.isTTY === true && process.stdout.isTTY) return loadAsker();
  if (ANSWERS.some((name) => answers[name] !== undefined)) return null;
  throw new UsageError(words.noTerminal);
}

const ANSWERS = ["guideline", "domain", "service", "account", "section", "administrator", "ci"] as const;

type Given = Partial<Answers>;

/** What the options say, where it can be used. Throws UsageError and GuidelineError. */
async function checked(raw: RawInitOptions, words: InitWords): Promise<Given> {
  const { guideline, domain, service, account, section, administrator } = raw;
  for (const id of guideline ?? []) await openGuideline(id);
  const wrong = problemOf("domain", domain ?? "", words) ?? problemOf("account", account ?? "", words);
  if (wrong !== null) throw new UsageError(wrong);
  const given = {
    ...givenCi(raw, words),
    service,
    account,
    section,
    administrator,
    guidelines: guideline,
    domain: domain === undefined ? undefined : (ownDomain(domain) ?? ""),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function givenCi({ ci, folder }: RawInitOptions, words: InitWords): Partial<Pick<Answers, "ci" | "folder">> {
  return {
    ...(ci === undefined ? {} : { ci: ci.map((name) => ciNamed(name, words)) }),
    ...(folder === undefined ? {} : { folder: folderNamed(folder, words) }),
  };
}

function ciNamed(given: string, words: InitWords): CiName {
  const found = CI_NAMES.find((name) => name === given);
  if (found === undefined) throw new UsageError(words.badCi(given, CI_NAMES));
  return found;
}

function folderNamed(given: string, words: InitWords): string {
  if (!isPlainFolder(given)) throw new UsageError(words.badFolder(given));
  return given;
}

/** What the configuration would not take; an empty answer leaves the field open. */
function problemOf(name: string, given: string, words: InitWords): string | null {
  if (given.trim() === "") return null;
  if (name === "domain" && ownDomain(given) === null) return words.badDomain(given);
  return name === "account" && !FORMS.account.fits(given) ? words.badAccount(given) : null;
}

function withDefaults(given: Given): Answers {
  return {
    guidelines: [DEFAULT_GUIDELINE],
    domain: "",
    service: "",
    account: "",
    section: "",
    administrator: "",
    ci: [],
    folder: ".",
    ...given,
  };
}

/** What was given, and asked for where somebody can be. Null where the user gave up. */
async function answersOf(given: Given, asker: Asker | null, words: InitWords): Promise<Answers | null> {
  if (asker === null) return withDefaults(given);
  const guidelines = given.guidelines ?? (await chooseGuideline(asker, words));
  if (guidelines === null) return null;
  const texts = await askTexts(given, asker, words);
  if (texts === null) return null;
  const ci = given.ci ?? (await chooseCi(asker, words));
  if (ci === null) return null;
  const domain = texts["domain"] ?? "";
  return { ...withDefaults(given), ...texts, guidelines, ci, domain: ownDomain(domain) ?? "" };
}

async function askTexts(given: Given, asker: Asker, words: InitWords): Promise<Record<string, string> | null> {
  const texts: Record<string, string> = {};
  for (const [name, example] of TEXTS) {
    const check = (answer: string): string | null => problemOf(name, answer, words);
    const answer = given[name] ?? (await asker.text(words[name], words.example(example), check));
    if (answer === null) return null;
    texts[name] = answer.trim();
  }
  return texts;
}

const TEXTS = [
  ["domain", "city.example.lg.jp"],
  ["service", "X"],
  ["account", "example_city"],
  ["section", "広報課"],
  ["administrator", "広報課長"],
] as const;

async function chooseGuideline(asker: Asker, words: InitWords): Promise<readonly string[] | null> {
  const choices = shippedGuidelines().map(({ id, name, title }) => ({
    value: id,
    label: `${name}（${id}）`,
    hint: title,
  }));
  const id = await asker.choose(words.guideline, choices);
  return id === null ? null : [id];
}

async function chooseCi(asker: Asker, words: InitWords): Promise<readonly CiName[] | null> {
  const choices = ["", ...CI_NAMES].map((name) => ({ value: name, label: name === "" ? words.noCi : name, hint: "" }));
  const chosen = await asker.choose(words.ci, choices);
  return chosen === null ? null : CI_NAMES.filter((name) => name === chosen);
}
