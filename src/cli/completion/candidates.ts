import type { Lang } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import type { Completion, Flag } from "../flags.js";

/** What may be written next. */
export interface Candidates {
  readonly words: readonly Candidate[];
  /** Names of files fit too. */
  readonly files: boolean;
}

export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What the program takes; `values` are those that are data. */
export interface Grammar {
  readonly flags: readonly Flag[];
  /** Those of the flags that mean something to every command. */
  readonly shared: readonly Flag[];
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  values(of: Completion): readonly Candidate[];
}

/** `words` are those of a command line up to the cursor, the last one unfinished; without the program's name. */
export function candidates(words: readonly string[], grammar: Grammar, lang: Lang): Candidates {
  const current = unquoted(words.at(-1) ?? "");
  const before = words.slice(0, -1);
  const command = commandIn(before, grammar);
  const own = ownFlags(command, grammar);
  const flags = [...own, ...grammar.flags];
  const [, head = "", value = ""] = /^(--[a-z-]+=)(.*)$/u.exec(current) ?? [];
  if (head !== "") return startingWith(value, values(flagOf(head.slice(0, -1), flags), grammar), head);
  const open = flagOf(before.at(-1) ?? "", flags);
  if (takesValue(open)) return startingWith(current, values(open, grammar));
  if (current.startsWith("-")) return startingWith(current, { words: options(own, lang), files: false });
  return startingWith(current, operands(command, grammar, lang));
}

function ownFlags(command: CommandDefinition | undefined, { flags, shared }: Grammar): readonly Flag[] {
  return command === undefined ? flags : [...(command.flags ?? []), ...shared];
}

/** Windows PowerShell drops an empty word, unless it is written in quotes. */
function unquoted(word: string): string {
  return word === '""' ? "" : word;
}

/** The first operand, where it is a command: what stands behind an option may be called like one. */
function commandIn(words: readonly string[], { flags, commands }: Grammar): CommandDefinition | undefined {
  const operands = words.filter((word, at) => !word.startsWith("-") && !takesValue(flagOf(words[at - 1] ?? "", flags)));
  return operands[0] !== undefined && Object.hasOwn(commands, operands[0]) ? commands[operands[0]] : undefined;
}

function operands(command: CommandDefinition | undefined, grammar: Grammar, lang: Lang): Candidates {
  if (command === undefined) {
    const entries = Object.entries(grammar.commands);
    return { words: entries.map(([value, { description }]) => ({ value, about: description[lang] })), files: true };
  }
  const complete = command.operands?.complete;
  if (complete === undefined) return { words: [], files: command.operands !== undefined };
  return { words: grammar.values(complete), files: complete === "guideline" };
}

function options(flags: readonly Flag[], lang: Lang): Candidate[] {
  const names = flags.map((flag) => ({ value: longName(flag), about: flag.words[lang] }));
  return [...names, { value: "--help", about: "" }].filter(
    ({ value }, at, all) => all.findIndex((other) => other.value === value) === at,
  );
}

/** What a flag says that it takes: its own kind, the words of <a|b>, or files. */
function values(flag: Flag | undefined, grammar: Grammar): Candidates {
  const [, syntax = ""] = /^[^<[]*[<[](.*)[>\]]$/u.exec(flag?.flags ?? "") ?? [];
  if (flag?.complete !== undefined) return { words: grammar.values(flag.complete), files: takesFile(syntax) };
  const choices = syntax.split("|").filter((word) => word !== "file");
  const words = choices.length > 1 ? choices.map((value) => ({ value, about: "" })) : [];
  return { words, files: takesFile(syntax) };
}

function takesFile(syntax: string): boolean {
  return /(?:^|\|)file/u.test(syntax);
}

/** `head` stands before the value in the same word. */
function startingWith(given: string, { words, files }: Candidates, head = ""): Candidates {
  const found = words.filter(({ value }) => value.startsWith(given));
  // Of url-shortener:off the id is offered first.
  const stepped = given.includes(":")
    ? found
    : found.map((each) => ({ ...each, value: each.value.replace(/:.*/u, ":") }));
  const once = stepped.filter(({ value }, at) => stepped.findIndex((other) => other.value === value) === at);
  return { words: once.map(({ value, about }) => ({ value: head + value, about })), files };
}

function flagOf(word: string, flags: readonly Flag[]): Flag | undefined {
  return flags.find(({ flags: syntax }) => syntax.split(/[ ,]+/u).includes(word));
}

/** [base] may be left out, and what follows may be a file: it is offered both. */
function takesValue(flag: Flag | undefined): flag is Flag {
  return flag?.flags.includes("<") === true;
}

function longName({ flags }: Flag): string {
  return /--[a-z-]+/u.exec(flags)?.[0] ?? flags;
}
