import { Command, CommanderError } from "commander";
import { displayWidth } from "../format/display-width.js";
import { FORMAT_NAMES } from "../format/index.js";
import { loadVersion } from "../load-data.js";
import type { Lang } from "../types.js";
import type { ExitStatus } from "./exit-status.js";
import type { RawInitOptions } from "./init-options.js";
import type { RawOptions } from "./lint-options.js";
import { SAY } from "./languages.js";
import type { Say } from "./say.js";
import type { Terminal } from "./terminal.js";

type Done = (status: ExitStatus) => void;

/** The command line; each command's code is loaded only when it runs. */
export function createProgram(lang: Lang, terminal: Terminal, done: Done): Command {
  const say = SAY[lang];
  const program = base(new Command("sns-lint"), say, terminal)
    .usage(say.usage)
    .description(say.description)
    .option("-V, --version", say.options.version)
    .on("option:version", () => showVersion(terminal))
    .argument("[paths...]", say.pathsArgument)
    .addHelpText("after", `\n${say.exitStatus}\n\n${say.examples}`);
  lintOptions(program, say);
  program.action(async (paths: string[], options: RawOptions) => {
    const { lint } = await import("./lint.js");
    done(await lint(paths, options, lang, terminal, () => program.helpInformation()));
  });
  program.addCommand(rulesCommand(say, lang, terminal, done));
  program.addCommand(guidelinesCommand(say, lang, terminal, done));
  program.addCommand(tryCommand(say, lang, terminal, done));
  program.addCommand(accountCommand(say, lang, terminal, done));
  program.addCommand(formatCommand(say, lang, terminal, done));
  program.addCommand(initCommand(say, lang, terminal, done));
  return program;
}

/** Read only when asked for: commander's own version() wants it at every start. */
function showVersion(terminal: Terminal): never {
  terminal.out(`${loadVersion()}\n`);
  throw new CommanderError(0, "commander.version", "");
}

function rulesCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  return base(new Command("rules"), say, terminal)
    .description(say.rulesDescription)
    .usage("[id]")
    .argument("[id]", say.ruleArgument)
    .action(async (id: string | undefined) => {
      const { rules } = await import("./rules.js");
      done(await rules(id, lang, terminal));
    });
}

function guidelinesCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  return base(new Command("guidelines"), say, terminal)
    .description(say.guidelinesDescription)
    .usage("[id]")
    .argument("[id]", say.guidelineArgument)
    .action(async (id: string | undefined) => {
      const { guidelines } = await import("./guidelines.js");
      done(await guidelines(id, lang, terminal));
    });
}

function tryCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  return base(new Command("try"), say, terminal)
    .description(say.tryDescription)
    .usage("<text...>")
    .argument("<text...>", say.tryArgument)
    .action(async (texts: string[]) => {
      const { tryWords } = await import("./try-words.js");
      done(await tryWords(texts, lang, terminal));
    });
}

/** Options that the program knows too are its own wherever they stand; hence optsWithGlobals. */
function accountCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  const { options } = say;
  return base(new Command("account"), say, terminal)
    .description(say.accountDescription)
    .usage(say.accountUsage)
    .argument(`<${say.accountFiles}...>`, say.accountArgument)
    .option("-g, --guideline <id|file>", options.guideline)
    .option("-f, --format <pretty|json>", say.accountFormat)
    .option("--config <file>", options.config)
    .option("--no-config", options.noConfig)
    .option("--now <ISO>", say.accountNow)
    .option("--encoding <name>", options.encoding)
    .action(async (files: string[], _: unknown, command: Command) => {
      const { account } = await import("./account.js");
      done(await account(files, command.optsWithGlobals<RawOptions>(), lang, terminal));
    });
}

function formatCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  return base(new Command("format"), say, terminal)
    .description(say.formatDescription)
    .usage(say.formatUsage)
    .argument(`<${say.formatFile}>`, say.formatArgument)
    .option("-f, --format <name[:file]>", say.formatOption(FORMAT_NAMES))
    .option("--quiet", say.options.quiet)
    .action(async (file: string, _: unknown, command: Command) => {
      const { format } = await import("./format.js");
      done(await format(file, command.optsWithGlobals<RawOptions>(), lang, terminal));
    });
}

function initCommand(say: Say, lang: Lang, terminal: Terminal, done: Done): Command {
  const { init } = say;
  return base(new Command("init"), say, terminal)
    .description(init.description)
    .usage(init.usage)
    .option("-g, --guideline <id|file>", init.guideline)
    .option("--domain <domain>", init.domain)
    .option("--service <name>", init.service)
    .option("--account <name>", init.account)
    .option("--section <name>", init.section)
    .option("--administrator <name>", init.administrator)
    .option("-y, --yes", init.yes)
    .option("--force", init.force)
    .option("--from <file>", init.from)
    .option("-o, --output <file>", init.output)
    .option("--encoding <name>", say.options.encoding)
    .action(async (_: unknown, command: Command) => {
      const { init } = await import("./init.js");
      done(await init(command.optsWithGlobals<RawInitOptions>(), lang, terminal));
    });
}

function base(command: Command, say: Say, terminal: Terminal): Command {
  return command
    .helpOption("-h, --help", say.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
    .configureHelp({
      displayWidth,
      minWidthToWrap: Infinity,
      styleTitle: (title) => say.helpTitles[title] ?? title,
    });
}

function lintOptions(program: Command, say: Say): void {
  const { options } = say;
  const collect = (value: string, values: string[] | undefined): string[] => [...(values ?? []), value];
  program
    .option("-g, --guideline <id|file>", options.guideline, collect)
    .option("-f, --format <name[:file]>", say.formatOption(FORMAT_NAMES), collect)
    .option("--config <file>", options.config)
    .option("--no-config", options.noConfig)
    .option("--rule <id:severity>", options.rule, collect)
    .option("--max-warnings <n>", options.maxWarnings)
    .option("--quiet", options.quiet)
    .option("--now <ISO>", options.now)
    .option("--context <duty|private|contractor>", options.context)
    .option("--stdin-filename <name>", options.stdinFilename)
    .option("--encoding <name>", options.encoding)
    .option("--explain", options.explain)
    .option("--explain-silence", options.explainSilence)
    .option("--color", options.color)
    .option("--no-color", options.noColor)
    .option("--lang <ja|en>", options.lang);
}
