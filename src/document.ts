// Post -> Document: everything a rule may look at, each part computed once and only when asked for.
import { namesOnly } from "./media/named-media.js";
import { defaultPlatform, namedPlatforms } from "./platforms/named-platforms.js";
import { measure } from "./platforms/measure.js";
import { findQuotations } from "./text/brackets.js";
import { findDates } from "./text/dates/find-dates.js";
import { findTimes } from "./text/dates/find-times.js";
import { withoutListNumbers } from "./text/dates/without-list-numbers.js";
import { type Edit, edit, type Edited } from "./text/edit.js";
import { findEmoji } from "./text/emoji.js";
import { fixedSpans } from "./text/fixed-spans.js";
import { fold } from "./text/fold.js";
import { findLinks } from "./text/links.js";
import { findHashtags, findMails, findMentions } from "./text/marks.js";
import { splitSentences } from "./text/sentences.js";
import type {
  DateMention,
  Document,
  Folded,
  Hit,
  Link,
  Mark,
  Measured,
  Medium,
  NamedPlatforms,
  Post,
  Registers,
  Secret,
  Sentence,
  TimeMention,
  Token,
  Tokenizer,
} from "./types.js";
import { inTurns } from "./take-turns.js";
import type { Quotation, Source } from "./words/view.js";
import type { Lexicon } from "./words/lexicon.js";

export interface Analyser {
  readonly tokenizer: Tokenizer;
  readonly lexicon: Lexicon;
  /** What holds at a moment (milliseconds since 1970): each post is judged by the registers of its own. */
  readonly registers: (now: number) => Registers;
  /** Of posts that name none. */
  readonly platforms?: readonly string[];
  /** Milliseconds since 1970, for posts that do not say when they are published. */
  readonly now: number;
  /** Credentials by form; asynchronous because the scanner is loaded only for texts that need it. */
  readonly scanSecrets: (text: string) => Promise<readonly Secret[]>;
  /** Looks into the pictures that the post names; not given: what the post says of them is all. */
  readonly loadMedia?: ((post: Post) => Promise<readonly Medium[]>) | undefined;
}

export async function analyse(post: Post, analyser: Analyser): Promise<Document> {
  const folded = fold(post.text);
  const secrets = await analyser.scanSecrets(folded.text);
  const media = post.fields.media === undefined ? [] : await analyser.loadMedia?.(post);
  const document = new AnalysedPost(post, folded, secrets, media ?? namesOnly(post.fields), analyser);
  if (folded.text.length > LONG) await inTurns(document.prepared());
  return document;
}

/** Letters that are judged so fast that nobody waits. */
const LONG = 5_000;

/** A text for the dictionaries alone, without a look for credentials. */
export function sourceOf(post: Post, analyser: Analyser): Document & Source {
  return new AnalysedPost(post, fold(post.text), [], [], analyser);
}

/** What is a getter here is worked out at its first use. */
class AnalysedPost implements Document, Source {
  readonly post: Post;
  readonly folded: Folded;
  readonly secrets: readonly Secret[];
  readonly media: readonly Medium[];
  readonly now: number;
  readonly registers: Registers;
  readonly #analyser: Analyser;
  readonly #parts = new Map<string, unknown>();

  constructor(post: Post, folded: Folded, secrets: readonly Secret[], media: readonly Medium[], analyser: Analyser) {
    this.post = post;
    this.folded = folded;
    this.secrets = secrets;
    this.media = media;
    this.now = judgedAt(post, analyser.now);
    this.registers = registersFor(post, analyser.registers(this.now));
    this.#analyser = analyser;
  }

  /** The document is its own source for the lexicon. */
  get text(): string {
    return this.folded.text;
  }

  get platforms(): NamedPlatforms {
    return this.#once("platforms", () => platformsOf(this.post, this.#analyser));
  }

  get lengths(): readonly Measured[] {
    return this.#once("lengths", () => lengthsOf(this.post, this.platforms));
  }

  get links(): readonly Link[] {
    return this.#once("links", () => findLinks(this.text));
  }

  get mentions(): readonly Mark[] {
    return this.#once("mentions", () => findMentions(this.text));
  }

  get hashtags(): readonly Mark[] {
    return this.#once("hashtags", () => findHashtags(this.text));
  }

  get mails(): readonly Mark[] {
    return this.#once("mails", () => findMails(this.text));
  }

  get dates(): readonly DateMention[] {
    return this.#once("dates", () => findDates(this.#numbered()));
  }

  get times(): readonly TimeMention[] {
    return this.#once("times", () => findTimes(this.#numbered()));
  }

  get quotations(): readonly Quotation[] {
    return this.#once("quotations", () => findQuotations(this.text));
  }

  get sentences(): readonly Sentence[] {
    return this.#once("sentences", () =>
      splitSentences(
        this.text,
        lineEnds(this.folded.breaks, () => this.tokens),
      ),
    );
  }

  get tokens(): readonly Token[] {
    return this.#once("tokens", () => {
      const fixed = fixedSpans(this.links, this.mails, this.mentions, findEmoji(this.text));
      return this.#analyser.tokenizer.tokenize(this.text, { fixed, breaks: this.folded.breaks });
    });
  }

  reread(edits: readonly Edit[]): { readonly source: Source; readonly edited: Edited } {
    const edited = edit(this.folded, edits);
    return { source: new AnalysedPost(this.post, edited, [], [], this.#analyser), edited };
  }

  /** Works out in small steps what takes the longest. Where it fails, it fails again for each rule that asks for it, and is told. */
  *prepared(): Generator<undefined> {
    try {
      this.#parts.set("hits", byRule(yield* this.#analyser.lexicon.finding(this)));
    } catch {
      this.#parts.delete("hits");
    }
  }

  hits(rule: string): readonly Hit[] {
    return this.#once("hits", () => byRule(this.#analyser.lexicon.find(this))).get(rule) ?? [];
  }

  contexts(): ReadonlySet<string> {
    return this.#once("contexts", () => this.#analyser.lexicon.contexts(this));
  }

  /** The text without the numbers of lists. */
  #numbered(): string {
    return this.#once("numbered", () =>
      withoutListNumbers(this.text, this.post.text, (range) => this.folded.toOriginal(range)),
    );
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#parts.has(name)) this.#parts.set(name, compute());
    return this.#parts.get(name) as T;
  }
}

/** What a post says itself goes before what is configured. */
function platformsOf({ fields }: Post, { platforms = [] }: Analyser): NamedPlatforms {
  const named = namedPlatforms(fields);
  // A field that is left empty, as in a template, says nothing.
  const isSilent = named.known.length === 0 && named.unknown.length === 0;
  return isSilent && platforms.length > 0 ? namedPlatforms({ ...fields, platforms }) : named;
}

function lengthsOf({ text, fields }: Post, { known, unknown }: NamedPlatforms): readonly Measured[] {
  const nothing = known.length === 0 && unknown.length === 0;
  return (nothing ? [defaultPlatform()] : known).flatMap((platform) => {
    const value = platform.field === undefined ? text : fields[platform.field];
    const measured = typeof value === "string" ? measure(value, platform) : null;
    return measured === null ? [] : [measured];
  });
}

/**
 * The line breaks left out that may end a sentence: they part no word, and what follows does not lean on what was before.
 * Most posts have none, and need no tokens for it.
 */
function lineEnds(breaks: readonly number[], tokens: () => readonly Token[]): readonly number[] {
  if (breaks.length === 0) return breaks;
  const ends = new Set<number>();
  tokens().forEach((token, at, all) => {
    const before = all[at - 1];
    if (!leansBack(token) && (before === undefined || !leansForward(before))) ends.add(token.start);
  });
  return breaks.filter((offset) => ends.has(offset));
}

/** Particles, auxiliaries, suffixes and helping verbs begin no sentence. */
function leansBack({ pos, pos1 }: Token): boolean {
  return pos === "助詞" || pos === "助動詞" || pos1 === "接尾" || pos1 === "非自立";
}

/** Particles but those that close a sentence (か, よ), adverbs and what stands before a noun end none. */
function leansForward({ pos, pos1 }: Token): boolean {
  if (pos === "助詞") return !pos1.includes("終助詞");
  return pos === "副詞" || pos === "連体詞" || pos === "接頭詞" || pos === "接続詞";
}

function byRule(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const rules = new Map<string, Hit[]>();
  for (const hit of hits) {
    const same = rules.get(hit.entry.rule);
    if (same === undefined) rules.set(hit.entry.rule, [hit]);
    else same.push(hit);
  }
  return rules;
}

/** A post is judged at the moment it is published. */
function judgedAt(post: Post, now: number): number {
  const scheduled = Date.parse(post.fields.scheduled_at ?? "");
  return Number.isNaN(scheduled) ? now : scheduled;
}

/** What the post itself accepts (`allow`) counts as registered for it. */
function registersFor(post: Post, registers: Registers): Registers {
  const { allow = [], account } = post.fields;
  const accounts = account === undefined ? registers.accounts : [...registers.accounts, account];
  return { ...registers, links: [...registers.links, ...allow], accounts: [...accounts, ...allow] };
}
