// The vocabulary of the project. Values only; no behaviour lives here.

/** Half-open [start, end) in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** The closed vocabulary between rules and clauses: a clause covers categories, a rule belongs to one. */
export const CATEGORIES = {
  insult: "侮辱・誹謗中傷",
  discrimination: "差別・差別の助長",
  "illegal-act": "違法行為・あおり",
  "unverified-claim": "伝聞・信頼性のない情報",
  obscenity: "わいせつ",
  "public-order": "公序良俗",
  disruption: "情報交換の妨害",
  confidential: "秘密・解禁前",
  "personal-data": "個人情報",
  credential: "認証情報",
  "security-exposure": "セキュリティを脅かす情報",
  "undecided-policy": "意思形成過程",
  "personal-opinion": "職員の個人的な状況・意見",
  rights: "著作権・肖像権・商標",
  "url-shortener": "URL短縮サービス",
  "unverified-link": "第三者サイトへのリンク",
  "harmful-link": "有害なリンク",
  "third-party-quote": "第三者の投稿の引用",
  reply: "利用者への返信",
  rebuttal: "反論・抗弁",
  "date-consistency": "日付・曜日・時刻の矛盾",
  "drafting-slip": "書きかけ・脱落",
  "political-neutrality": "政治的中立・選挙",
  approval: "決裁",
  "organization-account": "組織のアカウント",
  "platform-limit": "媒体の上限",
  accessibility: "読みやすさ",
  "image-metadata": "画像の付帯情報",
} as const;
export type Category = keyof typeof CATEGORIES;

/** certain: computed or unmistakable. likely: dictionary and context agree. hint: a signal for a person. */
export type Certainty = "certain" | "likely" | "hint";
export type Severity = "error" | "warning" | "info";
/** What a clause demands. prohibition, principle and duty can make an error; care a warning; the rest info. */
export type Force =
  "prohibition" | "principle" | "duty" | "care" | "permission" | "procedure" | "definition" | "background";
/** Who checks a clause. */
export type CheckLevel = "automatic" | "assisted" | "checklist" | "account" | "none";
export type Lang = "ja" | "en";

// ---------------------------------------------------------------- input

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
  readonly [key: string]: unknown;
}

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
}

// ---------------------------------------------------------------- analysis (offsets into Folded.text)

/** A normalised copy of a text with an exact way back. */
export interface Folded {
  readonly text: string;
  /** A range of `text` as a range of the original, widened to whole graphemes. */
  toOriginal(range: Range): Range;
  /** Offsets of `text` at which a line break between two characters was left out. Ascending. */
  readonly breaks: readonly number[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** An IPADIC token; "*" where the dictionary has nothing. */
export interface Token {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** 品詞 and 品詞細分類1-3 */
  readonly pos: string;
  readonly pos1: string;
  readonly pos2: string;
  readonly pos3: string;
  readonly conjugationType: string;
  readonly conjugationForm: string;
  /** 原形 */
  readonly lemma: string;
  readonly reading: string;
  readonly pronunciation: string;
  /** False for a word that no dictionary has. */
  readonly known: boolean;
}

/** A stretch that becomes one token whatever it contains: a link, a mention, a hashtag mark, an emoji. */
export interface FixedSpan {
  readonly start: number;
  readonly end: number;
  /** 品詞細分類1 of the token; its 品詞 is 記号. */
  readonly kind: "リンク" | "メンション" | "メール" | "絵文字";
}

export interface TokenizeOptions {
  readonly fixed?: readonly FixedSpan[];
  /** Offsets where a line break was left out: a word may cross one only at a cost. */
  readonly breaks?: readonly number[];
}

export interface Tokenizer {
  /** Total and lossless: for every string the surfaces join to it. */
  tokenize(text: string, options?: TokenizeOptions): Token[];
}

export interface Link {
  readonly start: number;
  readonly end: number;
  /** As a browser would open it: with scheme, ASCII host in lower case. */
  readonly href: string;
  /** Lower case; punycode for a non-ASCII name; without port and userinfo. */
  readonly host: string;
  /** Path, query and fragment; "" for a bare host. */
  readonly path: string;
  /** Scheme as written, lower case; null when the draft has none. */
  readonly scheme: string | null;
}

/** @account or #tag; `name` is without the mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A credential recognised by its form. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  /** What kind, for people: "AWSアクセスキー". */
  readonly kind: string;
}

/** A date as written; what is not written is null, except the month of 「5日・6日」, which is that of the date before. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 0: 日, 6: 土 */
  readonly weekday: number | null;
  /** 祝 or 休 stands beside the weekday. */
  readonly holiday: boolean;
}

/** A time as written. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly half: "午前" | "午後" | "深夜" | null;
  readonly hour: number;
  readonly minute: number;
  /** Index of the time that ends the range which this one begins. */
  readonly until: number | null;
  /** 翌 stands before the end of the range. */
  readonly nextDay: boolean;
}

// ---------------------------------------------------------------- words

/** Dictionary entry as rules see it; the full schema is in src/words/schema.ts. */
export interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
  /** What to write instead of the words found; replaces them. */
  readonly replace: readonly string[];
  /** What to do, where no replacement fits. */
  readonly advice: string;
  readonly tags: readonly string[];
}

/** Why a hit is not reported, or reported with less certainty. */
export interface Excuse {
  /** Id of a context, or "allowed:<id>" for a compound. */
  readonly context: string;
  readonly range: Range;
  readonly effect: "silence" | "lower";
}

/** An entry found in a document and judged. */
export interface Hit {
  readonly entry: Entry;
  readonly range: Range;
  readonly words: string;
  readonly certainty: Certainty;
  readonly excuses: readonly Excuse[];
  readonly silenced: boolean;
}

// ---------------------------------------------------------------- what rules see

/** Names and hosts that the user's organisation stands behind. */
export interface Registers {
  /** Own domains, of the guidelines and the configuration. */
  readonly domains: readonly string[];
  /** Links accepted for this post or by the register: domain, or domain and path prefix. */
  readonly links: readonly string[];
  readonly accounts: readonly string[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  /** Public figures and speakers: names that may stand without consent. */
  readonly people: readonly string[];
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
  /** Why the file could not be looked into; null: it was. */
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
}

/** What a rule yields. `at` and suggestion ranges are offsets into `folded.text`. */
export interface Observation<Messages extends MessageTable = MessageTable> {
  readonly at: Range;
  readonly say: keyof Messages & string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly certainty: Certainty;
  /** What to write or do instead. Every observation has one, or a suggestion. */
  readonly advice?: string;
  readonly suggestions?: readonly { readonly message: string; readonly at: Range; readonly text: string }[];
  /** Dictionary entry that decided. */
  readonly entry?: string;
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
  check(document: Document): Iterable<Observation>;
}

// ---------------------------------------------------------------- guidelines

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
  /** What a person is asked. */
  readonly question?: string;
  /** When the question is asked. */
  readonly ask?: readonly Signal[];
  /** Why a linter cannot serve the clause. */
  readonly why?: string;
  readonly note?: string;
}

/** What makes a question worth asking. finding: a hint or warning of a covered category was found. */
export type Signal = "always" | "media" | "link" | "person" | "figure" | "date" | "finding";

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

// ---------------------------------------------------------------- results (the JSON contract)

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
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
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

/** Something of the post that could not be checked: a rule that crashed, a field that could not be read. */
export interface Unchecked {
  readonly rule: string | null;
  readonly reason: string;
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
}

export interface PostReport {
  readonly path: string;
  readonly index: number;
  readonly id: string | null;
  readonly violations: readonly Violation[];
  readonly accepted: readonly Violation[];
  readonly checklist: readonly Question[];
  readonly unchecked: readonly Unchecked[];
  /** One for each platform that the draft names; of X where it names none. */
  readonly lengths: readonly Length[];
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
}

/** The whole result of a run, and the JSON output as it stands. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "sns-lint"; readonly version: string };
  readonly guidelines: readonly { readonly id: string; readonly title: string; readonly name: string }[];
  readonly posts: readonly PostReport[];
  readonly summary: Summary;
}

/** What a format prints: the report, and beside it what the JSON leaves out. */
export interface Printable {
  readonly report: Report;
  /** The posts themselves, aligned with `report.posts`. */
  readonly posts: readonly Post[];
  /** Aligned with `report.posts`. */
  readonly silences: readonly (readonly Silence[])[];
}

export interface FormatOptions {
  readonly lang: Lang;
  /** Errors only. */
  readonly quiet: boolean;
  readonly explainSilence: boolean;
}

/** One output format: pure, the caller writes. */
export type Format = (printable: Printable, options: FormatOptions) => string;
