import { LINK_LOST, LINK_OUT } from "../read/file-problem.js";
import type { BadReport, Say } from "./say.js";
import { some } from "./some.js";

const BAD_REPORT: BadReport = {
  json: "this is not JSON.",
  ndjson: "this is one JSON object per line (ndjson), without the totals.",
  report: "this is no result of sns-lint.",
  account: "results of sns-lint account have no other formats.",
  version: "this version of sns-lint cannot read it; check the drafts again.",
};

const UNWRITABLE: Readonly<Record<string, string>> = {
  [LINK_OUT]: "a link out of its folder",
  [LINK_LOST]: "a link to nothing; remove it, or make the file that it leads to",
  ENXIO: "a pipe that nobody reads; start its reader first",
  EPIPE: "its reader went away before all was written",
  ENOENT: "no file can be made there",
};

export const english: Say = {
  usage: "[options] [files, folders...|-]",
  description:
    "Checks drafts of a municipality's social-media posts against its guideline before they are published.\nNothing is ever sent anywhere.",
  pathsArgument: 'files, folders or globs; "-" is standard input',
  helpTitles: {},
  help: "show this help",
  version: "show the version",
  exitStatus: [
    "Exit status (the greatest that applies):",
    "  0  no errors, and no more warnings than --max-warnings",
    "  1  errors, or more warnings than --max-warnings",
    "  2  wrong use, configuration or input: something was not checked",
    "  3  an internal failure: something was not checked",
  ].join("\n"),
  examples: [
    "Examples:",
    "  sns-lint draft.txt",
    "  sns-lint --guideline nagasaki posts/",
    "  sns-lint -                                 type or paste a draft, end with Ctrl+D",
    "  sns-lint --format pretty --format json:result.json posts/",
  ].join("\n"),
  seeHelp: "See sns-lint --help.",
  unknownOption: (flag) => `unknown option ${flag}.`,
  didYouMean: (similar) => (similar.length === 0 ? "" : ` Did you mean ${similar.join(", ")}?`),
  missingValue: (option) => `option ${option} needs a value.`,
  missingArgument: (name) => `${name} is missing.`,
  excessArguments: "too many arguments.",
  badFormat: (name, known) => `unknown format "${name}"; known are ${known.join(", ")}.`,
  folderOutput: (given) => `--format "${given}" names a folder; name a file in it.`,
  emptyOperand: 'the name of a draft is empty; write the name of a file or a folder ("." for this one).',
  twoOnScreen: "only one format can go to the screen; write the others to files: --format json:result.json",
  badRule: (given) => `--rule "${given}" is not <id>:<off|info|warning|error>.`,
  badNumber: (option, given) => `${option} takes a whole number of 0 or more, not "${given}".`,
  badTime: (given) => `--now "${given}" is not a time; write it like 2026-12-01T10:00.`,
  onlyIn: (usages) => `[${usages.join(", ")} only]`,
  badContext: (given) => `There is no --context "${given}": use duty, private or contractor.`,
  noFileForPrivate:
    "Results for private drafts, and for drafts of personal accounts, are not written to files; print them on the screen only.",
  badReport: (file, problem) =>
    `${file}: ${BAD_REPORT[problem]} Name a file saved with "sns-lint --format json:result.json draft.txt".`,
  outside: (named, from) =>
    `${from}: the file that it names (${named}) is outside the repository and is not read. Move it there, or use --allow-outside.`,
  noPlugins: (names) =>
    `--no-plugins forbids plug-ins (${names.join(", ")}). Remove them from the configuration, or leave out --no-plugins.`,
  badLang: (given) => `--lang "${given}" is unknown; use ja or en.`,
  cannotWrite: (file, reason) => `cannot write ${file} (${UNWRITABLE[reason] ?? reason}).`,
  unreadFormats: (files) =>
    `${files.length} file(s) of formats that cannot be read were not checked (${some(files, ", ")}); save drafts as .docx, .xlsx or .txt.`,
  orphanRecords: (files) =>
    `${some(files, ", ")} is not used: it stands beside no draft of its name. Call it <draft>.sns-lint.yml (news.md.sns-lint.yml for news.md), or remove it.`,
  unusedConfigs: (files) =>
    `${some(files, ", ")} is not used: a configuration is looked for in the working folder and above. Run there, or name it with --config.`,
  passedSheets: (sheets) =>
    `${sheets.length} sheet(s), hidden or without a column for the text, were not checked (${some(sheets, ", ")}); show those with posts, or name the column.`,
  postlessFiles: (files) =>
    `${files.length} .yaml or .json file(s) in which there seem to be no posts were not checked (${some(files, ", ")}); name a draft to see what is to be mended.`,
  ignoredDrafts: (count) =>
    `${count} file(s) named in .gitignore were not checked (name them, or use --no-ignore, to check them).`,
  screen: "standard output",
  noRule: (draft, config) =>
    `${draft}: not checked, since no rule is active; look at --rule${config === null ? "" : ` and at rules and overrides in ${config}`}.`,
  unknownRule: (id) => `unknown rule "${id}".`,
  badGuidelineField: "the field guideline of a draft takes the id of a guideline, or a list of them.",
  stopped: ({ posts, judged }, printed) => {
    if (posts === null) return "stopped while drafts were being read; there is no result.";
    const rest = judged < posts ? " The rest was not checked." : "";
    return `stopped after ${judged} of ${posts} post(s).${rest}${printed ? "" : " The results are not complete."}`;
  },
  tooManyWarnings: (count, most) => `${count} warnings are more than the ${most} of --max-warnings.`,
  ruleCount: (count) => `${count} rules. "sns-lint rules <id>" explains one.`,
  ruleOfPlugin: (plugin) => `A rule of the plug-in ${plugin}, whose own papers say more.`,
  clausesOfRule: "Clauses behind it",
  inJapanese: "Reasons, words and clauses are in Japanese, as the drafts and the guidelines are.",
  noClause: "No shipped guideline has a clause for it: reported for information.",
  clauseCount: (count) => `${count} clauses`,
  coverageHeads: ["clause", "text", "force", "checked by"],
  force: {
    prohibition: "prohibition",
    principle: "principle",
    duty: "duty",
    care: "care",
    permission: "permission",
    procedure: "procedure",
    definition: "definition",
    background: "background",
  },
  checkedBy: {
    rules: "machine",
    question: "question to a person",
    self: "a person, yearly",
    account: "account review",
    nobody: "nobody",
  },
  noRuleYet: "no rule of this version",
  withoutClause: (rules) => `Rules without a clause, for information only: ${rules.join(", ")}`,
  separator: ", ",
};
