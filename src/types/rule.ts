// What a rule is given, and what it yields.
import type { DateMention, Folded, Link, Mark, Secret, Sentence, TimeMention, Token } from "./analysis.js";
import type { Post } from "./post.js";
import type { Category, Certainty, Lang, Position, Range } from "./vocabulary.js";
import type { Hit } from "./words.js";

/** Names and hosts that the user's organisation stands behind. */
export interface Registers {
  /** Own domains, of the guidelines and the configuration. */
  readonly domains: readonly string[];
  /** Links accepted for this post or by the register: domain, or domain and path prefix. */
  readonly links: readonly string[];
  readonly accounts: readonly string[];
  /** All numbers that the organisation publishes, those of the contacts included; as written. */
  readonly phones: readonly string[];
  /** All addresses that it publishes, those of the contacts included; lower case. */
  readonly mails: readonly string[];
  /** Public figures and speakers: names that may stand without consent. */
  readonly people: readonly string[];
  readonly contacts: readonly Contact[];
  /** Those not yet lifted at the moment of the post. */
  readonly embargoes: readonly Embargo[];
  /** Those whose period holds the moment of the post. */
  readonly elections: readonly Election[];
  /** Domains given up by then. */
  readonly retired: readonly RetiredDomain[];
  /** What was registered until a day that is over. */
  readonly lapsed: { readonly links: readonly Lapsed[]; readonly people: readonly Lapsed[] };
}

/** How a section of the office is reached. */
export interface Contact {
  /** 広報課 */
  readonly section: string;
  readonly phones: readonly string[];
  readonly fax: readonly string[];
  readonly mails: readonly string[];
  readonly urls: readonly string[];
}

/** What must not be told before a moment. */
export interface Embargo {
  readonly title: string;
  readonly words: readonly string[];
  /** ISO 8601 in Japan's time. */
  readonly until: string;
  readonly by: string | null;
}

export interface Election {
  readonly name: string;
  /** Dates as the register has them. */
  readonly from: string;
  readonly until: string;
  readonly people: readonly string[];
  /** What these people are: 市長 */
  readonly offices: readonly string[];
}

export interface RetiredDomain {
  /** Lower case, ASCII. */
  readonly domain: string;
  readonly since: string | null;
  /** Address of the page to link to. */
  readonly instead: string | null;
}

export interface Lapsed {
  /** The person, or the address without scheme. */
  readonly name: string;
  /** Last day, as the register has it. */
  readonly until: string;
}

/** Where posts are published, and what fits there. The figures are in src/platforms/platforms.ts. */
export interface Platform {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** null: the platform has none that a post could reach. */
  readonly limit: number | null;
  /** What counts as one; weighted: as X counts. threads: code points, but emoji by their UTF-8 bytes. */
  readonly unit: "weighted" | "utf16" | "codePoints" | "graphemes" | "threads";
  /** The field that is measured, where it is not the text. */
  readonly field?: string;
  /** The most hashtags that a post may have, or that have an effect. */
  readonly hashtags?: number;
  /** False where an address in the text does not become a link. */
  readonly links?: false;
}

/** The platforms that a draft names. */
export interface NamedPlatforms {
  readonly known: readonly Platform[];
  /** Names that stand for no platform, and the one that may have been meant. */
  readonly unknown: readonly { readonly name: string; readonly meant: string | null }[];
}

/** A text measured as one platform does. */
export interface Measured {
  readonly platform: Platform;
  readonly used: number;
  readonly limit: number;
  /** UTF-16 offset into what was measured (the original text, or the field) from which on it does not fit; null: it fits. */
  readonly cut: number | null;
}

/** A picture or video that a draft names. */
export interface Medium {
  /** As written; "" where the entry names none. */
  readonly file: string;
  /** What stands in its place for who cannot see it; "" for mere decoration, null where nothing was written. */
  readonly alt: string | null;
  /** The file says where it was taken. */
  readonly gps: boolean;
  /** Owner, photographer or author that the file names. */
  readonly owner: string | null;
  /** Why the file could not be looked into, in the language of the run; null: it was. */
  readonly problem: string | null;
}

/** A post analysed. Everything is computed once, on demand; offsets are into `folded.text`. */
export interface Document {
  readonly post: Post;
  readonly folded: Folded;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly mentions: readonly Mark[];
  readonly hashtags: readonly Mark[];
  readonly mails: readonly Mark[];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly secrets: readonly Secret[];
  readonly platforms: NamedPlatforms;
  /** What the post takes of each platform named, of X where it names none. */
  readonly lengths: readonly Measured[];
  readonly media: readonly Medium[];
  /** Milliseconds since 1970 of the moment at which the post is judged (scheduled_at, else --now, else today). */
  readonly now: number;
  readonly registers: Registers;
  /** Dictionary hits of one rule, silenced ones included. */
  hits(rule: string): readonly Hit[];
  /** Ids of the contexts of document scope that hold here ("seeking-opinions"). */
  contexts(): ReadonlySet<string>;
}

export interface Suggestion {
  readonly message: string;
  /** Offsets into the original text. */
  readonly range: Range;
  readonly text: string;
  /** No person need look at it first: --fix applies it. */
  readonly safe?: true;
  /** Where it stands in the file; in what is printed, where the columns are the file's. */
  readonly start?: Position;
  readonly end?: Position;
}

/** What to write in the place of `at`. safe: certain to be right, unless the words are quoted or in a name. */
export interface Replacement {
  readonly message: string;
  readonly at: Range;
  readonly text: string;
  readonly safe?: boolean;
}

/** What a rule yields. `at` and suggestion ranges are offsets into `folded.text`. */
export interface Observation<Messages extends MessageTable = MessageTable> {
  readonly at: Range;
  readonly say: keyof Messages & string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly certainty: Certainty;
  /** What to write or do instead. Every observation has one, or a suggestion. */
  readonly advice?: string;
  readonly suggestions?: readonly Replacement[];
  /** Dictionary entry that decided. */
  readonly entry?: string;
  /** As in Hit. What only resembles examples is asked, whatever `say` asserts. */
  readonly evidence?: readonly string[];
  /** As in Hit. */
  readonly rather?: string;
  /** Contexts that the clause itself may except ("seeking-opinions"). */
  readonly contexts?: readonly string[];
  /** Clauses may be limited to findings with a tag ("specific-target", "rumour-call"). */
  readonly tags?: readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the data of each message is checked by defineRule
export type Message = (data: any) => string;
export type MessageTable = Readonly<Record<string, Readonly<Record<Lang, Message>>>>;

export interface Rule {
  readonly id: string;
  readonly category: Category;
  /** One line, Japanese: what it finds. */
  readonly title: string;
  readonly messages: MessageTable;
  /** Never print the words that were found. */
  readonly masked: boolean;
  /** It is about what an office may post: nothing to ask of a private draft. */
  readonly dutyOnly: boolean;
  /** Rules that say all that matters where they find the same words: nothing of this rule is told there. */
  readonly yieldsTo?: readonly string[];
  check(document: Document): Iterable<Observation>;
}
