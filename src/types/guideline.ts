// Guidelines and their clauses.
import type { AccountCheck, Category, CheckLevel, Force, Severity, Usage } from "./vocabulary.js";

export interface Clause {
  readonly id: string;
  /** As the document prints it: ８⑷ケ */
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly force: Force;
  readonly check: CheckLevel;
  readonly covers: readonly Category[];
  /** Contexts in which the clause itself allows what it covers. */
  readonly except: readonly string[];
  /** The clause binds only findings that carry one of these tags; empty: all. */
  readonly only: readonly string[];
  /** Of these categories it binds only findings with one of the tags, whatever `only` says. */
  readonly only_in?: Readonly<Partial<Record<Category, readonly string[]>>>;
  /** The usages it binds, where they are not those of its guideline. */
  readonly binds?: readonly Usage[];
  /** What it covers beside `covers` in one usage, where another clause does not reach. */
  readonly covers_in?: Readonly<Partial<Record<Usage, readonly Category[]>>>;
  /** What a person is asked. */
  readonly question?: string;
  /** What is asked instead about findings of these categories. */
  readonly questions?: Readonly<Partial<Record<Category, string>>>;
  /** When the question is asked. */
  readonly ask?: readonly Signal[];
  /** What `sns-lint account` checks for the clause. */
  readonly account?: readonly AccountCheck[];
  /** Why a linter cannot serve the clause. */
  readonly why?: string;
  readonly note?: string;
}

/** What makes a question worth asking. finding: a hint or warning of a covered category was found. */
export type Signal =
  | "always"
  | "emergency"
  | "correction"
  | "impersonation"
  | "closing"
  | "media"
  | "link"
  | "person"
  | "figure"
  | "date"
  | "finding";

export interface Guideline {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** As short as people say it: 長崎市 */
  readonly name: string;
  readonly date: string | null;
  readonly applies: { readonly contractors: boolean; readonly private_use: boolean };
  readonly own_domains: readonly string[];
  readonly clauses: readonly Clause[];
  /** Severity of single rules, as the municipality wants it. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}
