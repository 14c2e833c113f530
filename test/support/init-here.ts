import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import type { Asker } from "../../src/cli/ask.js";
import { run } from "../../src/cli/commands/init.js";
import type { RawInitOptions } from "../../src/cli/init-options.js";
import { INIT_WORDS } from "../../src/cli/say-init.js";
import type { Terminal } from "../../src/cli/terminal.js";
import type { TemporaryFolder } from "./temporary-folder.js";

/** Answers one after the other; what was asked is kept. */
export function asker(
  ...answers: (string | boolean | null | readonly string[])[]
): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = (question: string): never => {
    asked.push(question);
    return answers.shift() as never;
  };
  return {
    asked,
    begin: () => undefined,
    tell: () => undefined,
    text: (question) => Promise.resolve(next(question)),
    choose: (question) => Promise.resolve(next(question)),
    chooseSome: (question) => Promise.resolve(next(question)),
  };
}

export interface InitHere {
  readonly init: (raw: RawInitOptions, by: Asker | null, below?: string) => Promise<number>;
  readonly read: (name: string) => string;
  /** Every file and what is in it. */
  readonly everything: () => Readonly<Record<string, string>>;
  /** What the last init told. */
  readonly shown: () => string;
}

/** `sns-lint init` in a folder of the test, and what comes of it. */
export function initHere(folder: TemporaryFolder): InitHere {
  let shown = "";
  const read = (name: string): string => readFileSync(join(folder.path, name), "utf8");
  return {
    read,
    shown: () => shown,
    init(raw, by, below = ".") {
      shown = "";
      const terminal: Terminal = {
        stdin: Readable.from([]),
        color: false,
        cwd: join(folder.path, below),
        out: (text) => {
          shown += text;
        },
        err: () => undefined,
      };
      return run(raw, by, INIT_WORDS.ja, "ja", terminal);
    },
    everything() {
      const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const names = files.map(({ parentPath, name }) => relative(folder.path, join(parentPath, name)));
      return Object.fromEntries(names.sort().map((name) => [name, read(name)]));
    },
  };
}
