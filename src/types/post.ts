// What comes in: a draft, and what it says of itself.

/** What a draft says of itself, from front matter, NDJSON or a sidecar. Unknown keys are kept. */
export interface Fields {
  /** Where the post is to appear, one name or several; as people write it (X, ツイッター, インスタ). */
  readonly platform?: string | readonly string[];
  readonly platforms?: string | readonly string[];
  readonly account?: string;
  readonly account_type?: string;
  readonly approved_by?: string;
  /** ISO 8601; the moment at which everything is judged. */
  readonly scheduled_at?: string;
  /** Domains or accounts accepted for this post. */
  readonly allow?: readonly string[];
  readonly reply_to?: string;
  /** true, or who gave consent to publish the personal data in the post. */
  readonly consent?: unknown;
  readonly media?: readonly unknown[];
  /** Findings that somebody answers for; those of <draft>.sns-lint.yml too. */
  readonly "sns-lint"?: readonly (Acceptance | BrokenAcceptance)[];
  readonly [key: string]: unknown;
}

/** A finding that may stand, why, and who answers for it. */
export interface Acceptance {
  readonly rule: string;
  /** The words found, as written in the draft; or null, and their fingerprint (Violation.fingerprint). */
  readonly text: string | null;
  readonly fingerprint: string | null;
  /** Id or number of the only post of its file that it is for; absent: whichever has the finding. */
  readonly post?: string;
  readonly reason: string;
  readonly by: string;
  /** As written. */
  readonly until: string | null;
  /** Milliseconds since 1970 from which it holds no longer. */
  readonly ends: number | null;
  /** It is for one of several posts of a file, and so may have nothing to do with the others. */
  readonly shared: boolean;
  /** How many posts hold it, where they are those of one file. */
  readonly takers?: number;
  /** draft.md:3; absent where nobody knows. */
  readonly where?: string;
}

/** What stands among the acceptances and cannot be one: it accepts nothing, and is told. */
export interface BrokenAcceptance {
  /** draft.md:3; null where the post itself tells. */
  readonly where: string | null;
  readonly problem: string;
  readonly repair: string;
}

/** What the lines and columns of a post are those of: both of its file; the line alone, as in a cell of a table; neither. */
export type Positions = "file" | "line" | "post";

/** One draft. */
export interface Post {
  readonly path: string;
  /** 0-based position in its file. */
  readonly index: number;
  readonly id: string | null;
  readonly text: string;
  readonly fields: Fields;
  /** 1-based line of the file at which `text` begins; 1 where the file's lines are not the post's (NDJSON). */
  readonly firstLine: number;
  /** Absent: of both, unless the file has records by its name. */
  readonly positions?: Positions;
  /** Where the lines are the post's own: that of the file on which it stands; absent where the file has none (a workbook). */
  readonly line?: number;
  /** Where its file shows `text`, where lines alone do not tell: 投稿!C5, 5行目「本文」, posts[2].text. */
  readonly cell?: string;
  /** What people wrote about it elsewhere, in its review record; printed with it, and like it without secrets. */
  readonly beside?: readonly string[];
}
