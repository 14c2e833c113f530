import type { Lang } from "../../types.js";
import { loadAsker, type Asker } from "../ask.js";
import type { Refused } from "../ask-lines.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { answersOf, givenAnswers } from "../init-answers.js";
import { ciFiles } from "../init-ci.js";
import { ACCOUNT_FILE, CONFIG_FILE, newFiles } from "../init-files.js";
import { REGISTER_FILES } from "../init-registers.js";
import { sampleFile } from "../init-sample.js";
import { INIT_FLAGS, type NewFile, type RawInitOptions } from "../init-options.js";
import { schemaLine } from "../schema-line.js";
import { INIT_WORDS, type InitWords } from "../say-init.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { mayWrite, writeNew } from "../write-new.js";

/** `sns-lint init`: asks, and writes configuration, registers, account sheet; `--from` makes a guideline of a document. */
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
  const given = await givenAnswers(raw, words, terminal.cwd);
  asker?.begin(words.title);
  const answers = (await mayWrite(FILES, raw.force ?? false, asker, words, terminal.cwd))
    ? await answersOf(given, asker, words, terminal.cwd)
    : null;
  if (answers === null) return cancel(words, terminal);
  const { cwd } = terminal;
  const ci = ciFiles(answers.ci, answers.folder);
  const sample = sampleFile(answers, cwd);
  const files = [...newFiles(answers, (name) => schemaLine(name, cwd, ci.length > 0)), ...ci, ...sample];
  if (!(await mayWrite(namesOf(ci), raw.force ?? false, asker, words, cwd))) return cancel(words, terminal);
  await writeNew(files, lang, cwd);
  const next = [words.next(sample[0]?.name ?? answers.folder), ...(ci.length === 0 ? [] : [words.nextOfCi])];
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

const FILES = [CONFIG_FILE, ...REGISTER_FILES.map(({ name }) => name), ACCOUNT_FILE];

/** Over a pipe each line answers a question; null: the options are all the answers. */
async function askerFor(raw: RawInitOptions, words: InitWords, terminal: Terminal): Promise<Asker | null> {
  const { yes, force: _, ...answers } = raw;
  if (yes === true) return null;
  if (terminal.stdin.isTTY === true && process.stdout.isTTY) return loadAsker();
  if (ANSWERS.some((name) => answers[name] !== undefined)) return null;
  const { lineAsker } = await import("../ask-lines.js");
  return lineAsker(terminal, (why) => new UsageError(refusal(why, words)));
}

function refusal(why: Refused, words: InitWords): string {
  if (why.kind === "nothing") return words.noTerminal;
  return why.kind === "unknown" ? words.badAnswer(why.given) : why.problem + words.nothingWritten;
}

const ANSWERS = [
  ...(["guideline", "domain", "platform", "service", "account", "section", "administrator", "ci", "folder"] as const),
];
