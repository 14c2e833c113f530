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
  "office-contact": "連絡先の食い違い",
  "political-neutrality": "政治的中立・選挙",
  approval: "決裁",
  "organization-account": "組織のアカウント",
  "platform-limit": "媒体の上限",
  accessibility: "読みやすさ",
  "image-metadata": "画像の付帯情報",
  acceptance: "受け入れの記録",
} as const;
export type Category = keyof typeof CATEGORIES;
/** What is found in these is never printed: terminals are watched, and reports are mailed and kept. */
export const SECRET_CATEGORIES: ReadonlySet<Category> = new Set<Category>(["personal-data", "credential"]);

/** certain: computed or unmistakable. likely: dictionary and context agree. hint: a signal for a person. */
export type Certainty = "certain" | "likely" | "hint";
export type Severity = "error" | "warning" | "info";
/** What a clause demands. prohibition, principle and duty can make an error; care a warning; the rest info. */
export type Force =
  "prohibition" | "principle" | "duty" | "care" | "permission" | "procedure" | "definition" | "background";
/** On whose behalf a draft is: in office, a person's own, or by a firm that the municipality engaged. */
export const USAGES = ["duty", "private", "contractor"] as const;
export type Usage = (typeof USAGES)[number];
/** Who checks a clause. */
export type CheckLevel = "automatic" | "assisted" | "checklist" | "account" | "none";
/** What `sns-lint account` looks for in an account's sheet and policy; a clause names those that it demands. */
export type AccountCheck =
  | "section"
  | "administrator"
  | "reported"
  | "permission"
  | "policy-document"
  | "policy-published"
  | "policy-on-site"
  | "policy-purpose"
  | "policy-operator"
  | "policy-content"
  | "policy-hours"
  | "policy-replies"
  | "policy-rules"
  | "policy-prohibited"
  | "policy-copyright"
  | "policy-disclaimer"
  | "no-replies"
  | "listing"
  | "profile-url"
  | "verified"
  | "verified-or-listed"
  | "two-step"
  | "password-holders"
  | "review-date";
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
  /** Findings that somebody answers for; those of <draft>.sns-lint.yml too. */
  readonly "sns-lint"?: readonly Acceptance[];
  readonly [key: string]: unknown;
}

/** A finding that may stand, why, and who answers for it. */
export interface Acceptance {
  readonly rule: string;
  /** The words found, as written in the draft; or null, and their fingerprint (Violation.fingerprint). */
  readonly text: string | null;
  readonly fingerprint: string | null;
  readonly reason: string;
  readonly by: string;
  /** As written. */
  readonly until: string | null;
  /** Milliseconds since 1970 from which it holds no longer. */
  readonly ends: number | null;
  /** It is for one of several posts of a file, and so may have nothing to do with the others. */
  readonly shared: boolean;
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
  /** Where its file shows `text`, where lines alone do not tell: 投稿!C5, 5行目「本文」, posts[2].text. */
  readonly cell?: string;
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

/** Where the parts of a date stand, for mending one of them; null where it is not written, or written twice. */
export interface DateParts {
  readonly year: Range | null;
  readonly month: Range | null;
  readonly day: Range;
  /** The letter alone. */
  readonly weekday: Range | null;
}

/** A date as written; what is not written is null, except the month of 「5日・6日」, which is that of the date before. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** 令和, R; null for a western year. */
  readonly era: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** 0: 日, 6: 土 */
  readonly weekday: number | null;
  /** What stands beside the weekday, or in its place, of a holiday: 祝, ・休館. */
  readonly holiday: string | null;
  readonly parts: DateParts;
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
  /** The context that the entry needs and that holds; null: it needs none. */
  readonly met: string | null;
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
  /** It is about what an office may post: nothing to ask of a private draft. */
  readonly dutyOnly: boolean;
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
  /** The usages it binds, where they are not those of its guideline. */
  readonly binds?: readonly Usage[];
  /** What it covers beside `covers` in one usage, where another clause does not reach. */
  readonly covers_in?: Readonly<Partial<Record<Usage, readonly Category[]>>>;
  /** What a person is asked. */
  readonly question?: string;
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

/** What made a finding, for --explain. */
export interface Explanation {
  /** Entry of the dictionaries; null where a rule decided without them. */
  readonly entry: string | null;
  readonly tokens: readonly Pick<Token, "surface" | "pos" | "lemma">[];
  /** Context ids. needed: the entry asks for it. lower: it made the finding less certain. */
  readonly contexts: readonly { readonly context: string; readonly effect: "needed" | Excuse["effect"] }[];
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
  /** As in Post; absent where the lines tell. */
  readonly cell?: string;
  readonly violations: readonly Violation[];
  readonly accepted: readonly Accepted[];
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
  /** Aligned with `report.posts` and their violations; empty where nobody asked. */
  readonly explanations: readonly (readonly (Explanation | null)[])[];
}

export interface FormatOptions {
  readonly lang: Lang;
  /** Errors only. */
  readonly quiet: boolean;
  readonly explainSilence: boolean;
}

/** One output format: pure, the caller writes. */
export type Format = (printable: Printable, options: FormatOptions) => string;
