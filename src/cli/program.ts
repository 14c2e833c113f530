import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { displayWidth } from "../format/display-width.js";
import { loadVersion } from "../load-data.js";
import { didYouMean } from "../text/did-you-mean.js";
import type { Lang } from "../types.js";
import { COMMANDS } from "./commands/index.js";
import type { CommandDefinition } from "./command-definition.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { FLAGS, type Flag } from "./flags.js";
import type { RawOptions } from "./lint-options.js";
import { SAY } from "./languages.js";
import type { Say } from "./say.js";
import { forPeople, type Terminal } from "./terminal.js";

type Done = (status: ExitStatus) => void;

/** The command line as far as `args` need it: a run on a draft loads no command. */
export async function createProgram(
  args: readonly string[],
  lang: Lang,
  terminal: Terminal,
  done: Done,
): Promise<Command> {
  const program = lintProgram(lang, terminal, done);
  const named = Object.keys(COMMANDS).filter((name) => args.includes(name));
  const wanted = named.length === 0 && args.some((arg) => arg === "--help" || arg === "-h") ? undefined : named;
  await addCommands(program, wanted, lang, terminal, done);
  return program;
}

function lintProgram(lang: Lang, terminal: Terminal, done: Done): Command {
  const say = SAY[lang];
  const program = base(new Command("sns-lint"), say, terminal)
    .usage(say.usage)
    .description(say.description)
    .option("-V, --version", say.version)
    .on("option:version", () => showVersion(terminal))
    .argument("[paths...]", say.pathsArgument)
    .addHelpText("after", `\n${say.exitStatus}\n\n${say.examples}`);
  addFlags(program, Object.values(FLAGS), lang);
  return program.action(async (paths: string[], options: RawOptions) => {
    if (options.watch === true) {
      const { watch } = await import("./watch.js");
      done(await watch(paths, options, lang, terminal));
      return;
    }
    const { lint } = await import("./lint.js");
    const help = async (): Promise<string> => {
      await addCommands(program, undefined, lang, terminal, done);
      return program.helpInformation();
    };
    const status = await lint(paths, options, lang, terminal, help);
    if (status === EXIT.usage) tellCommandMeant(paths, say, terminal);
    done(status);
  });
}

/** A command that was mistyped is taken for the name of a draft. */
function tellCommandMeant([path = ""]: readonly string[], say: Say, terminal: Terminal): void {
  const meant = didYouMean(path, Object.keys(COMMANDS));
  if (meant === null || existsSync(resolve(terminal.cwd, path))) return;
  terminal.err(`sns-lint: ${say.didYouMean([`sns-lint ${meant}`]).trim()}\n`);
}

/** Read only when asked for: commander's own version() wants it at every start. */
function showVersion(terminal: Terminal): never {
  terminal.out(`${loadVersion()}\n`);
  throw new CommanderError(0, "commander.version", "");
}

/** undefined: all of them. */
async function addCommands(
  program: Command,
  names: readonly string[] = Object.keys(COMMANDS),
  lang: Lang,
  terminal: Terminal,
  done: Done,
): Promise<void> {
  for (const name of names) {
    const definition = (await COMMANDS[name]?.())?.default;
    if (definition !== undefined) program.addCommand(commandOf(name, definition, lang, terminal, done));
  }
}

function commandOf(name: string, definition: CommandDefinition, lang: Lang, terminal: Terminal, done: Done): Command {
  const { description, usage, operands, flags = [], exact } = definition;
  const command = base(new Command(name), SAY[lang], terminal).description(description[lang]).usage(usage[lang]);
  if (operands !== undefined) command.argument(operands.syntax[lang], operands.words[lang]);
  addFlags(command, flags, lang);
  return command.action(async () => {
    // Options that the program knows too are its own wherever they stand.
    const options = command.optsWithGlobals<Record<string, unknown>>();
    const given = { operands: command.args, options, lang, commands: COMMANDS };
    done(await definition.run({ ...given, terminal: exact === true ? terminal : forPeople(terminal) }));
  });
}

function addFlags(command: Command, flags: readonly Flag[], lang: Lang): void {
  for (const { flags: syntax, words, repeat } of flags) {
    const option = new Option(syntax, words[lang]);
    if (repeat) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
  }
}

function base(command: Command, say: Say, terminal: Terminal): Command {
  return command
    .helpOption("-h, --help", say.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
    .configureHelp({
      displayWidth,
      minWidthToWrap: Infinity,
      styleTitle: (title) => say.helpTitles[title] ?? title,
    });
}
