import type { Lang } from "../../types.js";
import { loadAsker, type Asker } from "../ask.js";
import type { Refused } from "../ask-lines.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { answersOf, givenAnswers } from "../init-answers.js";
import { carryOut } from "../init-carry-out.js";
import { INIT_FLAGS, type Answers, type RawInitOptions, type Step } from "../init-options.js";
import { answered } from "../init-present.js";
import { stepsOf } from "../init-steps.js";
import { INIT_WORDS, type InitWords } from "../say-init.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

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
  const { cwd } = terminal;
  const given = await givenAnswers(raw, words, cwd);
  const force = raw.force ?? false;
  // Who wants everything written anew is asked everything anew; otherwise what is there is the answer.
  const known = force && asker !== null ? {} : answered(cwd);
  asker?.begin(words.title);
  const answers = await answersOf({ ...known, ...given }, asker, words, cwd);
  if (answers === null) return cancel(words, terminal);
  const steps = stepsOf(answers, given, force, cwd);
  const told = await carryOut(steps, words, lang, cwd);
  terminal.out([...told, ...next(steps, answers, words)].map((line) => `${line}\n`).join(""));
  return steps.some(({ missing }) => missing.length > 0) ? EXIT.violations : EXIT.clean;
}

function next(steps: readonly Step[], { folder, ci }: Answers, words: InitWords): readonly string[] {
  if (steps.every(({ content }) => content === null)) return [words.nothingNew];
  const sample = steps.find(({ name, kind }) => kind === "written" && name.endsWith(".md"));
  return [words.next(sample?.name ?? folder), ...(ci.length === 0 ? [] : [words.nextOfCi])];
}

function cancel(words: InitWords, terminal: Terminal): ExitStatus {
  terminal.err(`sns-lint: ${words.cancelled}\n`);
  return EXIT.usage;
}

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
