import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileProblem } from "../../read/file-problem.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { readLintOptions, type RawOptions } from "../lint-options.js";
import { Outputs } from "../outputs.js";
import { parseReport } from "../parse-report.js";
import { SAY } from "../languages.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/**
 * `sns-lint format <result.json>`: prints a saved report in other formats. What was found has told its exit status when
 * it was found; here 0 means that it was printed.
 */
export default {
  description: {
    ja: "保存した結果（--format json）を、ほかの形式で出す",
    en: "print a saved result (--format json) in another format",
  },
  usage: { ja: "[オプション] 結果.json", en: "[options] result.json" },
  operands: {
    syntax: { ja: "<結果>", en: "<result>" },
    words: {
      ja: "sns-lint --format json で保存したファイル。「-」は標準入力",
      en: 'a file saved with sns-lint --format json; "-" is standard input',
    },
  },
  flags: [FLAGS.format, FLAGS.quiet],
  run: async ({ operands: [path = "-"], options: raw, lang, terminal }) => {
    const { outputs } = readLintOptions(raw, lang);
    const { quiet = false, color } = raw;
    const report = parseReport(await read(path, terminal));
    if (typeof report === "string") throw new UsageError(SAY[lang].badReport(path, report));
    const printer = new Outputs(outputs, { lang, quiet, explainSilence: false, explain: false, color }, terminal);
    for (const post of report.posts) printer.post(post, undefined);
    await printer.end({ report, posts: [], silences: [], explanations: [] });
    return EXIT.clean;
  },
} satisfies CommandDefinition<RawOptions>;

async function read(path: string, terminal: Terminal): Promise<string> {
  if (path === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of terminal.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  }
  try {
    return await readFile(resolve(terminal.cwd, path), "utf8");
  } catch (error) {
    const { problem, repair } = fileProblem(error);
    throw new UsageError(`${path}: ${problem}${repair}`);
  }
}
