import { FORMAT_NAMES } from "../../format/index.js";
import { shippedGuidelines } from "../../guideline/load-guidelines.js";
import { shippedRules } from "../../index.js";
import { PLATFORMS } from "../../platforms/platforms.js";
import { askWhetherMeant } from "../../text/did-you-mean.js";
import type { Lang } from "../../types.js";
import type { CommandDefinition, Commands } from "../command-definition.js";
import { candidates, type Candidate, type Candidates } from "../completion/candidates.js";
import { FILES, SCRIPTS, SHELLS, type Shell } from "../completion/scripts.js";
import { EXIT } from "../exit-status.js";
import { FLAGS, type Completion } from "../flags.js";
import { UsageError } from "../usage-error.js";
import { secretive } from "../../text/secretive.js";

/**
 * `sns-lint completion <shell>`: the script for a shell, which calls `sns-lint completion words -- <words…>` back whenever
 * somebody presses Tab.
 */
export default {
  description: {
    ja: "シェルの入力補完の設定を表示する",
    en: "print the script that completes options in a shell",
  },
  usage: { ja: SHELLS.join("|"), en: SHELLS.join("|") },
  operands: {
    syntax: { ja: "<シェル...>", en: "<shell...>" },
    words: {
      ja: `${SHELLS.join("、")} のどれか。例: eval "$(sns-lint completion bash)"`,
      en: `one of ${SHELLS.join(", ")}: eval "$(sns-lint completion bash)"`,
    },
    complete: "shell",
  },
  exact: true,
  run: async ({ operands: [shell = "", ...words], lang, terminal, commands }) => {
    if (shell === "words") terminal.out(listed(await next(words, commands, lang)));
    else if (isShell(shell)) terminal.out(`${SCRIPTS[shell]}\n`);
    else throw new UsageError(BAD_SHELL[lang](shell));
    return EXIT.clean;
  },
} satisfies CommandDefinition;

async function next(words: readonly string[], commands: Commands, lang: Lang): Promise<Candidates> {
  const loaded = Object.entries(commands).map(async ([name, load]) => [name, (await load()).default] as const);
  const { lang: langFlag, color, noColor } = FLAGS;
  const grammar = {
    flags: Object.values(FLAGS),
    shared: [langFlag, color, noColor],
    commands: Object.fromEntries(await Promise.all(loaded)),
    values,
  };
  return candidates(words, grammar, lang);
}

function values(of: Completion): readonly Candidate[] {
  switch (of) {
    case "shell":
      return named(SHELLS);
    case "format":
      return named(FORMAT_NAMES);
    case "platform":
      return PLATFORMS.map(({ id, name }) => ({ value: id, about: name.ja }));
    case "guideline":
      return shippedGuidelines().map(({ id, title }) => ({ value: id, about: title }));
    case "rule":
      return shippedRules.map(({ id, title }) => ({ value: id, about: title }));
    case "rule-severity":
      return shippedRules.flatMap(({ id, title }) =>
        ["off", "info", "warning", "error"].map((severity) => ({ value: `${id}:${severity}`, about: title })),
      );
  }
}

function named(names: readonly string[]): Candidate[] {
  return names.map((value) => ({ value, about: "" }));
}

/** A line for each, the value first; what a shell would take for the end of a line is none. */
function listed({ words, files }: Candidates): string {
  const lines = words.map(({ value, about }) => (about === "" ? value : `${value}\t${about.replace(/\s+/gu, " ")}`));
  return [...(files ? [FILES] : []), ...lines].map((line) => `${line}\n`).join("");
}

function isShell(name: string): name is Shell {
  return SHELLS.some((shell) => shell === name);
}

const BAD_SHELL: Readonly<Record<Lang, (given: string) => string>> = {
  ja: (given) =>
    `「${secretive(given)}」の補完はありません。${askWhetherMeant(given, SHELLS)}使えるのは ${SHELLS.join("、")} です。`,
  en: (given) => `no completion for "${secretive(given)}"; there is ${SHELLS.join(", ")}.`,
};
