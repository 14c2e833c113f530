import { resolve } from "node:path";
import { watch as follow } from "chokidar";
import type { Lang } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { lint } from "./lint.js";
import { readLintOptions, type RawOptions } from "./lint-options.js";
import { isPath } from "./post-guidelines.js";
import { readSettings } from "./settings.js";
import { tellError } from "./tell-error.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { isAsideOf, isConcerned, watchedBy, type Watched } from "./watched.js";

/** Lints again whenever something changes that the result depends on, until the user ends it (Ctrl+C). */
export async function watch(
  paths: readonly string[],
  raw: RawOptions,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = WATCH_WORDS[lang];
  const changed = typeof raw.changed === "string" ? [raw.changed] : [];
  const named = paths.length === 0 && raw.changed !== undefined ? ["."] : paths;
  if (named.length === 0 || named.includes("-")) throw new UsageError(words.noFile);
  const { outputs } = readLintOptions(raw, lang);
  const own = [...outputs.map(({ file }) => file ?? ""), raw.baseline ?? "", raw.cacheLocation ?? ""];
  const written = new Set(own.filter((file) => file !== "").map((file) => resolve(terminal.cwd, file)));
  const look = (): Promise<Watched> => whatToWatch([...named, ...changed], raw, lang, terminal.cwd);

  let watched = await look();
  const followed = new Set(placesOf(watched));
  const follower = follow([...followed], {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isDirectory() === true && isAsideOf(watched, path),
  });
  follower.on("error", (error) => terminal.err(`sns-lint: ${words.blind((error as Error).message)}\n`));
  const rounds = new Rounds(async () => {
    if (terminal.screen === true) terminal.out(CLEAR);
    await oneRound(paths, raw, lang, terminal);
    watched = await look();
    // Once only: what changes while a folder is read again is taken for what was there.
    const fresh = placesOf(watched).filter((place) => !followed.has(place));
    follower.add(fresh);
    for (const place of fresh) followed.add(place);
    terminal.err(`\n${words.waiting(new Date().toTimeString().slice(0, 8))}\n`);
  });
  follower.on("all", (_, path) => {
    if (isConcerned(path, written)) rounds.ask();
  });
  const ended = interrupted();
  await new Promise<void>((ready) => follower.once("ready", ready));
  rounds.ask();
  const signal = await ended;
  await follower.close();
  // What was not judged to its end is no clean run.
  if (rounds.isRunning) return endBy(signal);
  return EXIT.clean;
}

/** As it would have ended at once, had nobody listened; the round itself may listen, and say how far it came. */
function endBy(signal: NodeJS.Signals): Promise<never> {
  process.kill(process.pid, signal);
  return new Promise<never>(() => undefined);
}

function placesOf({ trees, folders }: Watched): string[] {
  return [...trees, ...folders];
}

/** The screen, what has scrolled off it, and to the top. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** A draft or a configuration that cannot be used is told, and mended while we wait. */
async function oneRound(paths: readonly string[], raw: RawOptions, lang: Lang, terminal: Terminal): Promise<void> {
  try {
    await lint(paths, raw, lang, terminal, () => Promise.resolve(""));
  } catch (error) {
    tellError(error, lang, terminal);
  }
}

/** Without what the configuration names where it cannot be read. */
async function whatToWatch(paths: readonly string[], raw: RawOptions, lang: Lang, cwd: string): Promise<Watched> {
  const named = await readSettings(raw, readLintOptions(raw, lang), lang, cwd, "leave").then(
    (settings) => settings.named,
    () => (raw.guideline ?? []).filter(isPath),
  );
  return watchedBy(paths, named, raw.config, cwd);
}

/** One after the other; what is asked for meanwhile is one more. A burst of changes is one change. */
class Rounds {
  readonly #run: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running = false;
  #again = false;

  constructor(run: () => Promise<void>) {
    this.#run = run;
  }

  get isRunning(): boolean {
    return this.#running;
  }

  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#start(), QUIET);
  }

  async #start(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    await this.#run();
    this.#running = false;
    if (this.#again) this.ask();
    this.#again = false;
  }
}

/** Milliseconds: as long as an editor takes to save. */
const QUIET = 100;

function interrupted(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve);
  });
}

interface WatchWords {
  readonly noFile: string;
  readonly waiting: (time: string) => string;
  readonly blind: (reason: string) => string;
}

const WATCH_WORDS: Readonly<Record<Lang, WatchWords>> = {
  ja: {
    noFile: "--watch には、下書きのファイルかフォルダーを指定してください（標準入力は見張れません）。",
    waiting: (time) => `${time} に検査しました。保存すると、また検査します（終わりは Ctrl+C）。`,
    blind: (reason) => `変更を見張れないところがあります（${reason}）。`,
  },
  en: {
    noFile: "--watch needs a file or folder of drafts (standard input cannot be watched).",
    waiting: (time) => `Checked at ${time}. Save to check again; Ctrl+C ends.`,
    blind: (reason) => `some changes cannot be seen (${reason}).`,
  },
};
