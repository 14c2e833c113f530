// What a run finds: the contract of the JSON output, and what formats print.
import type { Token } from "./analysis.js";
import type { Positions, Post } from "./post.js";
import type { Papers } from "./review.js";
import type { Suggestion } from "./rule.js";
import type { Category, Certainty, Lang, Position, Range, Severity } from "./vocabulary.js";
import type { Excuse, Hit } from "./words.js";

/** A rule's observation in the post's own offsets, with its text made. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly message: string;
  readonly advice: string | null;
  /** The words found, masked where they must not be printed. */
  readonly text: string;
  readonly range: Range;
  readonly suggestions: readonly Suggestion[];
  readonly entry: string | null;
  readonly contexts: readonly string[];
  readonly tags: readonly string[];
  /** What the fingerprint of a finding about the whole post is made of: the message, in one language whatever is shown. */
  readonly subject?: string;
  /** As in Hit. */
  readonly rather?: string;
}

export interface CitedClause {
  readonly guideline: string;
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

export interface Violation {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  readonly advice: string | null;
  readonly text: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  /** Empty: no clause of the active guidelines covers it (該当条項なし). */
  readonly clauses: readonly CitedClause[];
  readonly suggestions: readonly Suggestion[];
  readonly entry: string | null;
  readonly tags: readonly string[];
  /** The same wherever the same words break the same rule; of secrets wherever they are as long. */
  readonly fingerprint: string;
}

/** A violation that may stand. */
export interface Accepted extends Violation {
  readonly reason: string;
  readonly by: string;
  /** As written; null: for good. */
  readonly until: string | null;
}

export interface Question {
  readonly guideline: string;
  readonly clause: string;
  readonly label: string;
  readonly question: string;
}

/** A word found and excused, for --explain-silence. */
export interface Silence {
  readonly rule: string;
  readonly entry: string;
  readonly text: string;
  readonly range: Range;
  readonly context: string;
}

/** One that the entry asks for ("needed"), or one that made the finding less certain. */
export interface ExplainedContext {
  /** As in Excuse; its title, for people to read; the other rule where `rather` is there. */
  readonly context: string;
  readonly effect: "needed" | Excuse["effect"];
  /** Where it is the whole post that decided: the words that spoke most against the finding, and where they stand in it. */
  readonly against?: { readonly words: string; readonly range: Range };
  /** Where another rule was preferred: which. */
  readonly rather?: string;
}

/** What made a finding, for --explain. */
export interface Explanation {
  /** Entry of the dictionaries, or what the model calls its own; null where a rule decided without them. */
  readonly entry: string | null;
  /** `range`: in the post's own offsets; a link is one token, and reaches beyond what was found in it. */
  readonly tokens: readonly (Pick<Token, "surface" | "pos" | "lemma"> & { readonly range: Range })[];
  readonly contexts: readonly ExplainedContext[];
  /** As in Hit. */
  readonly meant?: string;
  /** Where no entry decided: as in Hit. */
  readonly evidence?: readonly string[];
}

/** A text as the dictionaries see it, for `sns-lint try`. */
export interface Inspection {
  readonly folded: string;
  /** The coarse form in which disguised words are sought. */
  readonly skeleton: string;
  readonly tokens: readonly Token[];
  /** Silenced ones too, in the order of the text. */
  readonly hits: readonly Hit[];
}

/** Something of the post that could not be checked: a rule that crashed, a field that could not be read. */
export interface Unchecked {
  readonly rule: string | null;
  readonly reason: string;
  /** There was too much of it: a part was checked, or nothing. */
  readonly cut?: true;
}

/** How much of a platform's limit a post takes, in the platform's own count. */
export interface Length {
  /** Id of the platform: x, line, line-api, instagram, … */
  readonly platform: string;
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  /** Below zero: so many too many. */
  readonly remaining: number;
  /** False where the draft names no platform and the length is that of X, for information. */
  readonly named: boolean;
  /** UTF-16 offset into the text from which on it does not fit; null: it fits. Absent where another field was measured. */
  readonly cut?: number | null;
}

/** So many findings of one kind in one post, as a baseline knows them. */
export interface KnownFinding {
  readonly path: string;
  readonly id: string | null;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

export interface PostReport {
  readonly path: string;
  readonly index: number;
  readonly id: string | null;
  /** As in Post; absent where the lines tell. */
  readonly cell?: string;
  /** 1-based line of the file on which the post begins; absent for the first, and where the file has none (a workbook). */
  readonly line?: number;
  /**
   * What `start` and `end` of its findings count: lines and columns of the file, lines of it alone, or those of the post.
   * Absent: of the file; in reports of before also where the file has records.
   */
  readonly positions?: Positions;
  readonly violations: readonly Violation[];
  readonly accepted: readonly Accepted[];
  /** How many findings the baseline holds; absent where there is none. */
  readonly baselined?: number;
  /**
   * Where the text must not be shown, told of or not: the baseline takes findings off, a limit all of them. Absent where it
   * is nowhere; no output has it.
   */
  readonly masked?: readonly Range[];
  readonly checklist: readonly Question[];
  readonly unchecked: readonly Unchecked[];
  /** One for each platform that the draft names; of X where it names none. */
  readonly lengths: readonly Length[];
}

/** A file, or a part of one, that could not be read, or not be judged as it asks for. */
export interface Unread {
  /** "": what was wrong is no file's. */
  readonly path: string;
  /** 1-based; null: nobody knows, or the whole file. */
  readonly line: number | null;
  /** Where in the file, as in Post; the message begins with it. */
  readonly cell?: string;
  readonly message: string;
  /** The post was checked, but for this: a field that could not be read. */
  readonly partly?: true;
}

export interface Summary {
  readonly posts: number;
  /** Code points. */
  readonly characters: number;
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  readonly failures: number;
  /** Known from the baseline, and therefore not reported. */
  readonly baselined: number;
  /** Replaced by --fix before the posts were checked. */
  readonly fixed: number;
  /** How many `unread` has; absent where there are none. */
  readonly unread?: number;
}

/** The whole result of a run, and the JSON output as it stands. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "sns-lint"; readonly version: string };
  readonly guidelines: readonly { readonly id: string; readonly title: string; readonly name: string }[];
  readonly posts: readonly PostReport[];
  readonly summary: Summary;
  /** What the baseline knows and is no longer found; absent where there is none. */
  readonly stale?: readonly KnownFinding[];
  /** What was to be checked and could not be read; absent where everything was. */
  readonly unread?: readonly Unread[];
}

/** What a format prints: the report, and beside it what the JSON leaves out. */
export interface Printable {
  readonly report: Report;
  /** The posts themselves, aligned with `report.posts`. */
  readonly posts: readonly Post[];
  /** Aligned with `report.posts`. */
  readonly silences: readonly (readonly Silence[])[];
  /** Aligned with `report.posts` and their violations; empty where nobody asked. */
  readonly explanations: readonly (readonly (Explanation | null)[])[];
  /** Worked out only for formats that print them. */
  readonly papers?: Papers;
}

export interface FormatOptions {
  readonly lang: Lang;
  /** Errors only. */
  readonly quiet: boolean;
  readonly explainSilence: boolean;
}

/** One output format: pure, the caller writes. */
export type Format = (printable: Printable, options: FormatOptions) => string;
