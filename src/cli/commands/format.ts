import { resolve } from "node:path";
import { fileProblem } from "../../read/file-problem.js";
import { InputError } from "../../read/input-error.js";
import { MOST_REPORT_BYTES } from "../../read/limits.js";
import { collect } from "../../read/read-files.js";
import { readWhole } from "../../read/read-whole.js";
import type { Lang } from "../../types.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, worst } from "../exit-status.js";
import { FLAGS } from "../flags.js";
import { readLintOptions, type RawOptions } from "../lint-options.js";
import { Outputs } from "../outputs.js";
import { parseReport } from "../parse-report.js";
import { refuseOverwriting, resultsIn } from "../refuse-overwriting.js";
import { SAY } from "../languages.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/**
 * `sns-lint format <result.json>`: prints a saved report in other formats. What was found has told its exit status when
 * it was found; here 0 means that it was printed, and 2 that there are drafts in it that nobody could read.
 */
export default {
  description: {
    ja: "保存した結果（--format json）を、ほかの形式で出す",
    en: "print a saved result (--format json) in another format",
  },
  usage: { ja: "[オプション] 結果.json", en: "[options] result.json" },
  operands: {
    syntax: { ja: "[結果]", en: "[result]" },
    words: {
      ja: "sns-lint --format json で保存したファイル。省くか「-」なら標準入力",
      en: 'a file saved with sns-lint --format json; without one, or "-": standard input',
    },
  },
  flags: [FLAGS.format, FLAGS.quiet],
  exact: true,
  run: async ({ operands: [given], options: raw, lang, terminal }) => {
    if (given === undefined && terminal.stdin.isTTY === true)
      throw new UsageError(SAY[lang].missingArgument(SAVED[lang]));
    const path = given ?? "-";
    const { outputs } = readLintOptions(raw, lang);
    const { quiet = false, color } = raw;
    refuseOverwriting({ written: resultsIn(outputs), others: path === "-" ? [] : [path] }, lang, terminal.cwd);
    const report = parseReport(await read(path, terminal));
    if (typeof report === "string") throw new UsageError(SAY[lang].badReport(path, report));
    const printer = new Outputs(
      outputs,
      { lang, quiet, explainSilence: false, explain: false, own: null, color },
      terminal,
    );
    for (const post of report.posts) printer.post(post, undefined);
    const { unread = [] } = report;
    printer.unread(unread);
    const status = await printer.end({ report, posts: [], silences: [], explanations: [] });
    return worst(status, unread.length > 0 ? EXIT.usage : EXIT.clean);
  },
} satisfies CommandDefinition<RawOptions>;

const SAVED: Readonly<Record<Lang, string>> = { ja: "結果", en: "result" };

async function read(path: string, terminal: Terminal): Promise<string> {
  try {
    const bytes =
      path === "-"
        ? await collect(terminal.stdin, path, MOST_REPORT_BYTES)
        : readWhole(resolve(terminal.cwd, path), path, MOST_REPORT_BYTES);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    const { problem, repair } = fileProblem(error);
    throw new UsageError(`${path}: ${problem}${repair}`);
  }
}
