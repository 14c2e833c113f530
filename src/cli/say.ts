// What the command line says of itself. Reports have their own words in src/format/wording.ts.
import type { CheckedBy } from "../guideline/coverage.js";
import type { Force, Usage } from "../types.js";
import type { Progress } from "./interruption.js";

export interface Say {
  readonly usage: string;
  readonly description: string;
  readonly pathsArgument: string;
  /** Commander's headings -> ours. */
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  readonly exitStatus: string;
  readonly examples: string;
  readonly seeHelp: string;
  readonly unknownOption: (flag: string) => string;
  readonly didYouMean: (similar: readonly string[]) => string;
  readonly missingValue: (option: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly excessArguments: string;
  readonly badFormat: (name: string, known: readonly string[]) => string;
  readonly folderOutput: (given: string) => string;
  readonly emptyOperand: string;
  readonly twoOnScreen: string;
  readonly badRule: (given: string) => string;
  readonly badNumber: (option: string, given: string) => string;
  readonly badTime: (given: string) => string;
  readonly onlyIn: (usages: readonly Usage[]) => string;
  readonly badContext: (given: string) => string;
  readonly noFileForPrivate: string;
  /** Why a file is no report that could be printed; file, problem, what to do. */
  readonly badReport: (file: string, problem: keyof BadReport) => string;
  /** A file that another one names. */
  readonly outside: (named: string, from: string) => string;
  readonly noPlugins: (names: readonly string[]) => string;
  readonly badLang: (given: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly unreadFormats: (files: readonly string[]) => string;
  readonly passedSheets: (sheets: readonly string[]) => string;
  readonly postlessFiles: (files: readonly string[]) => string;
  readonly orphanRecords: (files: readonly string[]) => string;
  readonly ignoredDrafts: (count: number) => string;
  readonly unusedConfigs: (files: readonly string[]) => string;
  /** What standard output is called. */
  readonly screen: string;
  /** `config`: the configuration that was read; null: none. */
  readonly noRule: (draft: string, config: string | null) => string;
  readonly unknownRule: (id: string) => string;
  readonly badGuidelineField: string;
  /** `printed`: what was judged is on the screen. */
  readonly stopped: (progress: Progress, printed: boolean) => string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly ruleCount: (count: number) => string;
  /** Its package or file: the program knows no more of it than its title. */
  readonly ruleOfPlugin: (plugin: string) => string;
  readonly clausesOfRule: string;
  /** What stays in Japanese in another language; "" in Japanese. */
  readonly inJapanese: string;
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
