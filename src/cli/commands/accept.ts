import { plainWords } from "../../fingerprint.js";
import type { NewAcceptance } from "../../read/add-acceptance.js";
import type { Lang } from "../../types.js";
import { ACCEPT_FLAGS, divided, type RawAcceptOptions } from "../accept/accept-options.js";
import { answerOf, askWhich, askWhy, untilProblem, type Answer } from "../accept/ask-acceptance.js";
import { hideInReason } from "../accept/hide-in-reason.js";
import { findingsOf, type OpenFinding } from "../accept/open-findings.js";
import { record, type Target } from "../accept/record.js";
import { ACCEPT_WORDS, type AcceptWords } from "../accept/say-accept.js";
import { draftOf, look, nowOf, type Session } from "../accept/session.js";
import { loadAsker, type Asker } from "../ask.js";
import type { CommandDefinition } from "../command-definition.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { lint } from "../lint.js";
import { readLintOptions } from "../lint-options.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** `sns-lint accept <draft>`: records that a finding may stand, why, and who says so. */
export default {
  description: {
    ja: "指摘を、理由と責任者を書いて受け入れる（下書きの隣のファイルに記録する）",
    en: "accept a finding with a reason and a name, in a file beside the draft",
  },
  usage: { ja: "[オプション] 下書き", en: "[options] draft" },
  operands: {
    syntax: { ja: "<下書き>", en: "<draft>" },
    words: { ja: "下書きのファイル", en: "file of a draft" },
  },
  flags: ACCEPT_FLAGS,
  run: async ({ operands: [file = ""], options: raw, lang, terminal }) => {
    const asker =
      asksFor(divided(raw).raw) && terminal.stdin.isTTY === true && process.stdout.isTTY ? await loadAsker() : null;
    return run(file, raw, asker, lang, terminal);
  },
} satisfies CommandDefinition<RawAcceptOptions>;

/** The same with an asker that may be a test's; null: nobody can be asked. */
export async function run(
  file: string,
  given: RawAcceptOptions,
  asker: Asker | null,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = ACCEPT_WORDS[lang];
  const { raw, common } = divided(given);
  const options = readLintOptions(common, lang);
  const session: Session = { file, raw, common, options, words, lang, terminal };
  // Who gives no words and cannot be asked is told before anything is read.
  if (asker === null && asksFor(raw)) throw new UsageError(missingOption(raw, words));
  const problem = untilProblem(raw.until ?? "", words, nowOf(options));
  if (problem !== null) throw new UsageError(problem);
  const ended = asker === null ? await acceptGiven(session) : await acceptAsked(asker, session);
  if (ended === EXIT.clean) await lint([file], common, lang, terminal, () => Promise.resolve(""));
  return ended;
}

/** Something is left for a person to say. */
function asksFor({ rule, text, fingerprint, reason, by }: RawAcceptOptions): boolean {
  const chosen = rule !== undefined || text !== undefined || fingerprint !== undefined;
  return !chosen || (reason ?? "").trim() === "" || (by ?? "").trim() === "";
}

function missingOption(
  { rule, text, fingerprint, reason = "", by = "" }: RawAcceptOptions,
  words: AcceptWords,
): string {
  if (rule === undefined && text === undefined && fingerprint === undefined) return words.noTerminal;
  return words.missing(
    [["--reason", reason] as const, ["--by", by] as const]
      .filter(([, given]) => given.trim() === "")
      .map(([option]) => option)
      .join("、"),
  );
}

/** The one finding that the options name. */
async function acceptGiven(session: Session): Promise<ExitStatus> {
  const { raw, words, lang, terminal } = session;
  const { results, target, names } = await look(session);
  const open = fitting(findingsOf(results, "violations", names, lang), raw);
  const [finding, ...more] = open;
  if (finding === undefined) {
    if (fitting(findingsOf(results, "accepted", names, lang), raw).length === 0)
      throw new UsageError(words.noMatch(findingsOf(results, "violations", names, lang).map(({ label }) => label)));
    terminal.err(`sns-lint: ${words.already}\n`);
    return EXIT.clean;
  }
  if (more.length > 0)
    throw new UsageError(
      words.several(
        open.map(({ label }) => label),
        names !== null,
      ),
    );
  if (finding.forbidden) throw new UsageError(words.forbidden(finding.rule));
  const answer = await hideInReason(answerOf(raw.reason ?? "", raw.by ?? "", raw.until ?? ""), results);
  await write(finding, answer, target, session);
  return EXIT.clean;
}

function fitting(findings: readonly OpenFinding[], { rule, text, fingerprint }: RawAcceptOptions): OpenFinding[] {
  return findings.filter(
    (each) =>
      (rule === undefined || rule.includes(each.rule)) &&
      (text === undefined || each.words.includes(plainWords(text))) &&
      (fingerprint === undefined || fingerprint === each.fingerprint),
  );
}

/** One after the other, until the person has enough. */
async function acceptAsked(asker: Asker, session: Session): Promise<ExitStatus> {
  const { raw, words, lang, terminal, options } = session;
  asker.begin(words.title);
  for (let round = 1; ; round += 1) {
    const { results, target, names } = await look(session);
    const all = findingsOf(results, "violations", names, lang);
    const open = fitting(all, raw).filter(({ forbidden }) => !forbidden);
    const forbidden = all.filter((each) => each.forbidden).length;
    if (forbidden > 0 && round === 1) terminal.err(`sns-lint: ${words.left(forbidden)}\n`);
    if (open.length === 0) {
      terminal.err(`sns-lint: ${words.nothing}\n`);
      return EXIT.clean;
    }
    const finding = await askWhich(open, asker, words);
    if (finding === "done") return EXIT.clean;
    const answer = finding === null ? null : await askWhy(raw, asker, words, nowOf(options));
    if (finding === null || answer === null) {
      terminal.err(`sns-lint: ${words.cancelled}\n`);
      return EXIT.usage;
    }
    await write(finding, await hideInReason(answer, results), target, session);
  }
}

async function write(
  finding: OpenFinding,
  { reason, by, until }: Answer,
  target: Target,
  session: Session,
): Promise<void> {
  const { rule, text, fingerprint, post, label } = finding;
  const entry: NewAcceptance = { rule, text, fingerprint: text === null ? fingerprint : null, post, reason, by, until };
  const name = await record(entry, target, draftOf(session), session.words);
  session.terminal.err(`sns-lint: ${session.words.recorded(name, label)}\n`);
}
