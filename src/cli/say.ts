// What the command line says of itself. Reports have their own words in src/format/wording.ts.
import type { CheckedBy } from "../guideline/coverage.js";
import type { Certainty, Force, Usage } from "../types.js";

/** What `sns-lint try` says. */
export interface Tried {
  readonly folded: string;
  readonly skeleton: string;
  readonly tokens: readonly string[];
  readonly hits: string;
  readonly nothing: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly silenced: string;
  readonly needed: string;
  readonly lowered: string;
  readonly unknown: string;
}

export interface Say {
  readonly usage: string;
  readonly description: string;
  readonly pathsArgument: string;
  readonly ruleArgument: string;
  readonly guidelineArgument: string;
  readonly rulesDescription: string;
  readonly guidelinesDescription: string;
  readonly tryDescription: string;
  readonly tryArgument: string;
  readonly tried: Tried;
  readonly accountDescription: string;
  readonly accountUsage: string;
  readonly accountFiles: string;
  readonly accountNow: string;
  readonly accountArgument: string;
  readonly accountFormat: string;
  readonly init: Readonly<Record<InitText, string>>;
  readonly formatDescription: string;
  readonly formatUsage: string;
  readonly formatFile: string;
  readonly formatArgument: string;
  /** Commander's headings -> ours. */
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly formatOption: (names: readonly string[]) => string;
  readonly exitStatus: string;
  readonly examples: string;
  readonly seeHelp: string;
  readonly unknownOption: (flag: string) => string;
  readonly didYouMean: (similar: readonly string[]) => string;
  readonly missingValue: (option: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly excessArguments: string;
  readonly badFormat: (name: string, known: readonly string[]) => string;
  readonly twoOnScreen: string;
  readonly badRule: (given: string) => string;
  readonly badNumber: (option: string, given: string) => string;
  readonly badTime: (given: string) => string;
  readonly onlyIn: (usages: readonly Usage[]) => string;
  readonly badContext: (given: string) => string;
  readonly noFileForPrivate: string;
  /** Why a file is no report that could be printed; file, problem, what to do. */
  readonly badReport: (file: string, problem: keyof BadReport) => string;
  readonly badLang: (given: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly noRule: string;
  readonly unknownRule: (id: string) => string;
  readonly badGuidelineField: string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly ruleCount: (count: number) => string;
  readonly clausesOfRule: string;
  readonly noClause: string;
  readonly clauseCount: (count: number) => string;
  /** 条項, its text, how strong, by whom. */
  readonly coverageHeads: readonly string[];
  readonly force: Readonly<Record<Force, string>>;
  readonly checkedBy: Readonly<Record<CheckedBy, string>>;
  readonly noRuleYet: string;
  readonly withoutClause: (rules: readonly string[]) => string;
  readonly separator: string;
}

/** What may be wrong with a saved report. */
export interface BadReport {
  readonly json: string;
  readonly ndjson: string;
  readonly report: string;
  readonly account: string;
  readonly version: string;
}

type OptionName =
  | "guideline"
  | "config"
  | "noConfig"
  | "rule"
  | "maxWarnings"
  | "quiet"
  | "now"
  | "stdinFilename"
  | "encoding"
  | "explain"
  | "explainSilence"
  | "color"
  | "context"
  | "noColor"
  | "lang"
  | "help"
  | "version";

type InitText =
  | "description"
  | "usage"
  | "guideline"
  | "domain"
  | "service"
  | "account"
  | "section"
  | "administrator"
  | "yes"
  | "force"
  | "from"
  | "output";
