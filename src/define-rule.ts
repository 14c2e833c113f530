// Everything a rule may import, and the whole of `sns-lint/rule` for plug-ins.
import { firstEndingBehind } from "./text/bisect.js";
import type {
  Category,
  Certainty,
  Document,
  Hit,
  Lang,
  Message,
  Observation,
  Replacement,
  Rule,
  Sentence,
} from "./types.js";

export type * from "./types.js";
export { accountName, isOwnAccount, isOwnPage, platformOf } from "./hosts/accounts.js";
export { firstEndingBehind, firstIndex } from "./text/bisect.js";
export { isNamelessVideo, isSaidToBeOthers } from "./hosts/nameless-video.js";
export { findEmoji } from "./text/emoji.js";
export { findDisguisedMails } from "./text/marks.js";
export { isInAddress } from "./text/in-address.js";
export { isRecord } from "./text/is-record.js";
export { matchesIn } from "./text/matches-in.js";
export { overlap } from "./text/overlap.js";
export { toFolded } from "./text/to-folded.js";
export { isVideo } from "./media/is-video.js";
export { isPublicBody } from "./hosts/public-body.js";
export { isRegistered, isUnder, lapsedLink, retiredDomain } from "./hosts/registered.js";
export { shortHost } from "./hosts/short-host.js";
export { isCardNumber, isMyNumber } from "./secrets/check-digit.js";

export { once } from "./once.js";
export { Taken } from "./text/taken.js";
export { phoneDigits } from "./text/phone-digits.js";
export { secretive } from "./text/secretive.js";
export { skeleton } from "./text/skeleton.js";
export { spelled } from "./text/spelled.js";

type Messages = Readonly<Record<string, Readonly<Record<Lang, Message>>>>;

/** An observation whose `data` is what its message takes. */
type Typed<M extends Messages> = {
  [Say in keyof M & string]: Omit<Observation, "say" | "data"> & {
    readonly say: Say;
    readonly data: Parameters<M[Say]["ja"]>[0];
  };
}[keyof M & string];

interface Definition<M extends Messages> {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly messages: M;
  /** True where the words found must never be printed (personal data, credentials). */
  readonly masked?: boolean;
  /** True for what only an office is held to (approval, replies). */
  readonly dutyOnly?: boolean;
  /** Rules that say all that matters where they find the same words. */
  readonly yieldsTo?: readonly string[];
  check(document: Document): Iterable<Typed<M>>;
}

/** Makes a rule; a misspelt message or data of the wrong shape is a compile error. */
export function defineRule<const M extends Messages>(definition: Definition<M>): Rule {
  return { masked: false, dutyOnly: false, ...definition };
}

interface WordData {
  /** The words found. */
  readonly words: string;
  /** Why they matter: the entry's reason. */
  readonly reason: string;
}

/** A rule whose language is all in the dictionaries: one finding for each entry that counts. */
export function defineWordRule(definition: {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly found: Readonly<Record<Lang, (data: WordData) => string>>;
  /** One finding a sentence, where several words betray one and the same thing. */
  readonly perSentence?: boolean;
  readonly dutyOnly?: boolean;
}): Rule {
  const { id, category, title, found, perSentence = false, dutyOnly = false } = definition;
  return defineRule({
    id,
    category,
    title,
    dutyOnly,
    messages: { found },
    *check(document) {
      const hits = [...reportable(document, id)];
      for (const hit of perSentence ? strongestOfEach(hits, document.sentences) : hits) yield observeHit(hit, "found");
    },
  });
}

/** An observation for a dictionary hit: entry, certainty, advice and replacements are the entry's. */
export function observeHit<Say extends string>(
  hit: Hit,
  say: Say,
): Omit<Observation, "say" | "data"> & { readonly say: Say; readonly data: WordData } {
  const { entry, range, words, certainty, evidence, rather } = hit;
  return {
    at: range,
    say,
    data: { words, reason: entry.reason },
    certainty,
    entry: entry.id,
    tags: entry.tags,
    ...(entry.advice === "" ? {} : { advice: entry.advice }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(rather === undefined ? {} : { rather }),
    suggestions: replacements(hit),
  };
}

/** The hits of a rule that are to be reported. */
export function* reportable(document: Document, rule: string): Iterable<Hit> {
  for (const hit of document.hits(rule)) if (!hit.silenced) yield hit;
}

const SURENESS: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, hint: 0 };

/** Of the hits that begin in one sentence the most certain, and of those the longest. */
function strongestOfEach(hits: readonly Hit[], sentences: readonly Sentence[]): Hit[] {
  const kept = new Map<number, Hit>();
  for (const hit of hits) {
    const sentence = firstEndingBehind(sentences, hit.range[0]);
    const other = kept.get(sentence);
    if (other === undefined || strength(hit) > strength(other)) kept.set(sentence, hit);
  }
  return [...kept.values()];
}

function strength({ certainty, words }: Hit): number {
  return SURENESS[certainty] * 10_000 + words.length;
}

/** The one that fits just these words, where the entry has it. */
function replacements({ entry, range: at, words }: Hit): Replacement[] {
  const safe = entry.fix?.[words];
  if (safe !== undefined) return [{ message: `「${safe}」と書く`, at, text: safe, safe: true }];
  return entry.replace.map((text) => ({ message: `「${text}」と書く`, at, text }));
}

export {
  dayInJapan,
  daysIn,
  eraYear,
  fromDays,
  toDays,
  WEEKDAYS,
  weekdayOf,
  yearOfEra,
} from "./text/dates/calendar.js";
export { numberLike, readNumber } from "./text/dates/numerals.js";
export { upTo, withoutEnd } from "./text/ends.js";
