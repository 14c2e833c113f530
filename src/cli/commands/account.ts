import { resolve } from "node:path";
import { checkAccount, checkReview } from "../../account/check-account.js";
import type { AccountSheet } from "../../account/sheet.js";
import { writtenOtherwise } from "../../config/yaml-values.js";
import { loadPaint, PLAIN } from "../../format/paint.js";
import { openGuideline } from "../../index.js";
import { loadVersion } from "../../load-data.js";
import type { Guideline, Lang } from "../../types.js";
import { readPolicyFile, readSheet, type ReadPolicy, type ReadSheet, type Source } from "../account-input.js";
import { accountPretty } from "../account-pretty.js";
import { accountJson, totalsOf, type AccountResult } from "../account-report.js";
import type { CommandDefinition } from "../command-definition.js";
import { areaOf } from "../confine.js";
import { EXIT, worst, type ExitStatus } from "../exit-status.js";
import { hiding } from "../../hide-secrets.js";
import { findSecrets } from "../find-secrets.js";
import { FLAGS } from "../flags.js";
import { readLintOptions, type RawOptions } from "../lint-options.js";
import { ACCOUNT_WORDS, type AccountWords } from "../say-account.js";
import { readSettings, type Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { secretive } from "../../text/secretive.js";

/** `sns-lint account <file>...`: holds account sheets and their policies against the clauses about accounts. */
export default {
  description: {
    ja: "アカウントの台帳と運用ポリシーを、ガイドラインと照らし合わせる",
    en: "check account sheets and operation policies against the guideline",
  },
  usage: { ja: "[オプション] 台帳.yml [運用ポリシー.md]", en: "[options] sheet.yml [policy.md]" },
  operands: {
    syntax: { ja: "<台帳...>", en: "<sheet...>" },
    words: {
      ja: "アカウントの台帳（.yml）。運用ポリシー（.txt、.md）もいっしょに指定できる",
      en: "account sheets (.yml); an operation policy (.txt, .md) may be named with them",
    },
  },
  flags: [
    FLAGS.guideline,
    {
      flags: "-f, --format <pretty|json>",
      words: { ja: "出力の形式（pretty か json）", en: "output format (pretty or json)" },
    },
    FLAGS.config,
    FLAGS.noConfig,
    {
      flags: "--now <ISO>",
      words: {
        ja: "見直しの期限を判定する日時（既定は今）",
        en: "when the review date is judged (default: now)",
      },
    },
    FLAGS.allowOutside,
    FLAGS.encoding,
  ],
  exact: true,
  run: async ({ operands: paths, options: raw, lang, terminal }) => {
    const words = ACCOUNT_WORDS[lang];
    const format = formatOf(raw, words);
    const { sheets, policies } = sortPaths(paths, words);
    const { format: _, ...others } = raw;
    const options = readLintOptions(others, lang);
    const settings = await readSettings(raw, options, lang, terminal.cwd, "leave");
    const guidelines = await Promise.all(settings.at(null).guidelines.map(openGuideline));
    const read = await readSheets(sheets, policies[0], raw, lang, terminal);
    const now = options.now ?? new Date();
    const setup = { guidelines, domains: domainsOf(settings, now), now };
    const checked: Checked[] = [];
    for (const each of read) checked.push(await check(each, setup));
    const results = checked.flatMap(({ result }) => result ?? []);
    terminal.out(await show(results, guidelines, format, words, raw.color ?? terminal.color));
    const problems = checked.flatMap((each) => each.problems);
    for (const problem of problems) terminal.err(`sns-lint: ${problem}\n`);
    return statusOf(results, problems);
  },
} satisfies CommandDefinition<RawOptions>;

function domainsOf({ linter: { registers = {} } }: Settings, now: Date): readonly string[] {
  return (typeof registers === "function" ? registers(now.getTime()) : registers).domains ?? [];
}

function statusOf(results: readonly AccountResult[], problems: readonly string[]): ExitStatus {
  return worst(
    totalsOf(results).errors > 0 ? EXIT.violations : EXIT.clean,
    problems.length > 0 ? EXIT.usage : EXIT.clean,
  );
}

/** In the order given; a policy of the command line is for all sheets that name none. */
async function readSheets(
  sheets: readonly string[],
  policy: string | undefined,
  raw: RawOptions,
  lang: Lang,
  terminal: Terminal,
): Promise<ReadSheet[]> {
  const given = policy === undefined ? null : await givenPolicy(policy, raw, terminal);
  const read: ReadSheet[] = [];
  for (const path of sheets) read.push(await readSheet(path, given, areaOf(raw, lang, terminal), raw.encoding));
  return read;
}

async function show(
  results: readonly AccountResult[],
  guidelines: readonly Guideline[],
  format: "pretty" | "json",
  words: AccountWords,
  color: boolean,
): Promise<string> {
  if (format === "json") return accountJson(results, guidelines, loadVersion());
  return results.length === 0 ? "" : accountPretty(results, guidelines, words, color ? await loadPaint() : PLAIN);
}

interface Setup {
  readonly guidelines: readonly Guideline[];
  readonly domains: readonly string[];
  readonly now: Date;
}

interface Checked {
  /** null: the sheet cannot be read. That it holds a password is told in any case. */
  readonly result: AccountResult | null;
  readonly problems: readonly string[];
}

async function check({ source, sheet, policy, problems }: ReadSheet, setup: Setup): Promise<Checked> {
  const otherwise = writtenOtherwise(source.text).map(({ words, line, column }): Source => ({
    path: source.path,
    text: words,
    firstLine: line,
    column,
  }));
  const { secrets, hidden } = await findSecrets([source, ...(policy === null ? [] : [policy]), ...otherwise]);
  const head = { path: source.path, policy: policy?.path ?? null, secrets };
  const unread = secrets.length === 0 ? null : { ...head, service: "", account: "", clauses: [], review: null };
  const result = sheet === null ? unread : { ...head, ...judge(sheet, policy, setup) };
  return hiding(hidden)({ result, problems });
}

function judge(
  sheet: AccountSheet,
  policy: ReadPolicy | null,
  { guidelines, domains, now }: Setup,
): Pick<AccountResult, "service" | "account" | "clauses" | "review"> {
  const account = { sheet, policy: policy?.policy ?? null, domains, now: now.getTime() };
  return {
    service: sheet.service,
    account: sheet.account,
    clauses: guidelines.flatMap((guideline) => checkAccount(account, guideline)),
    review: checkReview(account),
  };
}

function formatOf({ format = [] }: RawOptions, words: AccountWords): "pretty" | "json" {
  const name = format.at(-1) ?? "pretty";
  if (name !== "pretty" && name !== "json") throw new UsageError(words.badFormat(secretive(name)));
  return name;
}

/** Sheets and policies are told apart by their names. */
function sortPaths(paths: readonly string[], words: AccountWords): { sheets: string[]; policies: string[] } {
  const sheets = paths.filter((path) => /\.(?:ya?ml|json)$/iu.test(path));
  const policies = paths.filter((path) => /\.(?:txt|md|markdown)$/iu.test(path));
  const other = paths.find((path) => !sheets.includes(path) && !policies.includes(path));
  if (other !== undefined) throw new UsageError(words.badFile(other));
  if (sheets.length === 0) throw new UsageError(words.noSheet);
  if (policies.length > 1) throw new UsageError(words.onePolicy);
  return { sheets, policies };
}

async function givenPolicy(path: string, { encoding }: RawOptions, { cwd }: Terminal): Promise<ReadPolicy | null> {
  const { policy, problems } = await readPolicyFile(resolve(cwd, path), path, cwd, encoding);
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  return policy;
}
