// What a person recorded of a post before it was approved; one of the entries of <draft>.review.yml.
import type { Range, Severity } from "./vocabulary.js";

/** As written in the record and in the file of answers. はい always means that nothing is wrong. */
export const REPLIES = ["はい", "いいえ", "該当しない"] as const;
export type Reply = (typeof REPLIES)[number];

/** The author, and who reviewed the post. */
export const SAME_PERSON = ["はい", "いいえ"] as const satisfies readonly Reply[];

export const APPROVALS = ["通常", "口頭"] as const;

/** By what a post was judged. */
export interface Versions {
  /** Version of the program, its rules included. */
  readonly tool: string;
  /** How many rules were active. */
  readonly rules: number;
  /** SHA-256 of the program, its active rules and their configured severities; null in records of before it was noted. */
  readonly program: string | null;
  /** SHA-256 of what words are judged by: dictionaries, those that were added, tokenizer, model. */
  readonly dictionaries: string;
  readonly guidelines: readonly {
    readonly id: string;
    readonly title: string;
    /** Of the document; null: unknown. */
    readonly date: string | null;
    readonly sha256: string;
  }[];
}

/** What makes a record one of this very post. */
export interface Prints {
  /** SHA-256 of the text. */
  readonly text: string;
  /** SHA-256 of the fields that are published or decide how the post is judged. */
  readonly fields: string;
}

export interface ReviewedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The words found, masked where they must not be printed; null: the whole post. */
  readonly text: string | null;
  readonly range: Range;
  readonly fingerprint: string;
  readonly message: string;
  /** 長崎市 ７⑶ */
  readonly clauses: readonly string[];
  /** null: left open. */
  readonly accepted: { readonly reason: string; readonly by: string; readonly until: string | null } | null;
}

export interface ReviewedQuestion {
  /** 長崎市 ８⑷ク */
  readonly clause: string;
  readonly question: string;
  /** null: nobody answered. */
  readonly answer: Reply | null;
  readonly note: string | null;
}

/** How the post is to be approved, as far as the reviewer was asked. */
export interface ReviewedApproval {
  readonly type: (typeof APPROVALS)[number];
  /** The cases in which the guideline allows it by word of mouth, and whether this is one. */
  readonly cases: readonly { readonly clause: string; readonly answer: Reply }[];
  /** Letter of the case that holds: イ; null: none does. */
  readonly reason: string | null;
  /** Who approved by word of mouth. */
  readonly by: string | null;
}

export interface PostReview {
  readonly id: string | null;
  /** 1-based position in its file. */
  readonly nth: number;
  readonly prints: Prints;
  readonly drafter: string;
  readonly reviewer: string;
  /** What was said where the names leave it open whether both are one person; null: nobody was asked. */
  readonly samePerson: boolean | null;
  /** ISO 8601 in Japan's time. */
  readonly at: string;
  readonly versions: Versions;
  readonly findings: readonly ReviewedFinding[];
  readonly answers: readonly ReviewedQuestion[];
  readonly approval: ReviewedApproval | null;
}

/** What an approval sheet prints beside the report. */
export interface Papers {
  /** Milliseconds since 1970. */
  readonly printed: number;
  /** Aligned with the posts of the report. */
  readonly posts: readonly PostPaper[];
}

export interface PostPaper {
  readonly prints: Prints;
  readonly versions: Versions;
  /** Who wrote the post, where it says so itself. */
  readonly author: string | null;
  /** Of this very text and its fields; null: there is none. */
  readonly review: PostReview | null;
  /** A record is there, but of another text or other fields. */
  readonly outdated: boolean;
  /** The pictures, and what stands in their place for who cannot see them. */
  readonly media: readonly { readonly file: string; readonly alt: string | null }[];
  /** The cases in which the guidelines allow approval by word of mouth. */
  readonly oral: readonly { readonly clause: string; readonly letter: string; readonly text: string }[];
}
