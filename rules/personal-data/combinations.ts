import type { Certainty, Document, Range } from "../../src/define-rule.js";
import { findAttributes } from "./attributes.js";
import type { Attribute } from "./attributes.js";
import { findPersons, isNoPerson } from "./persons.js";
import type { Person } from "./person.js";

export interface Combination {
  readonly at: Range;
  /** Japanese names of what stands beside the name: 住所・生年月日. */
  readonly kinds: readonly string[];
  readonly certainty: Certainty;
}

/** The place of an event or a shop stands beside names as often as homes do. */
const VENUE = /会場|場所|ところ|開催|問い?合わ?せ|申し?込|[店院園館所室]|教室|工房|農園|事務|商|会社|株式|\n\s*\n/u;
/** 住所は東町3-4: said so, it may stand a sentence after the name. */
const LABELLED = /(?:住所|自宅|住まい|実家|居所|転居先|新居|引っ越し先|引越し先)(?:は|が|も|:|\()[^。]{0,3}$/u;
const SAID_LATER = 50;
/** No attribute is looked at beyond this; longer than any of them and its reach. */
const FARTHEST = 80;
/** 若葉台1-8-202へ引っ越された〇〇さん */
const MOVED =
  /^(?:へ|に|から)[^。、\n]{0,4}(?:引っ越|引越|越し|転居|移ら|移っ|転入|転出|お?住ま|住む|住んで|暮らし|いらっしゃ|おられ)[^。、\n]{0,6}$/u;
/** Farther than it may lie without such words. */
const MOVED_REACH = 16;
/** Winners of a contest are named with their school year; whether the parents agreed is a question. */
const AWARD = /最優秀|優秀賞|[金銀銅大]賞|特選|入選|入賞|受賞|準?優勝|表彰|に選ばれ|県代表|全国大会/u;
/** ベーカリー松本さん is a shop. */
const SHOP = /[ァ-ヴーA-Za-z]/u;
/** An address that follows a name as its own: （…）, 、…, は…, の自宅; not 〇〇さんが本町1丁目を歩く. */
const APPOSED = /^$|^(?:宅|さ?んち|方|の?家|のお?宅)?[\s(、,:=/・「〒は]|^の(?:住所|自宅|お?宅|お?家|おうち|実家)/u;

/** A person's name with what makes the person findable: address, birth date, school year. */
export function* findCombinations(document: Document): Iterable<Combination> {
  const attributes = findAttributes(document);
  // Names need the tokenizer, which is loaded only when there is something to combine them with.
  if (!attributes.some(({ weight }) => weight !== "weak")) return;
  const { text } = document.folded;
  let first = 0;
  for (const person of findPersons(document)) {
    if (person.form === "initial" || person.form === "lone" || isNoPerson(text, person)) continue;
    // Both are in the order of the text: what lies too far before this name does so for all that follow.
    while ((attributes[first]?.start ?? person.start) < person.start - FARTHEST) first += 1;
    const beside = nearby(attributes, first, person).filter((attribute) => isBeside(text, person, attribute));
    const certainty = judge(text, person, beside);
    if (certainty !== null) yield { at: span([person, ...beside]), kinds: kindsOf(beside), certainty };
  }
}

function nearby(attributes: readonly Attribute[], first: number, person: Person): Attribute[] {
  const found: Attribute[] = [];
  for (let index = first; index < attributes.length; index += 1) {
    const attribute = attributes[index];
    if (attribute === undefined || attribute.start > person.end + FARTHEST) break;
    found.push(attribute);
  }
  return found;
}

function span(parts: readonly { readonly start: number; readonly end: number }[]): Range {
  return [Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end))];
}

function kindsOf(attributes: readonly Attribute[]): string[] {
  return [...new Set(attributes.map(({ kind }) => kind))];
}

/** The attribute comes before the name (栄町4番12号の平塚さん) or after it (平塚さん（栄町4番12号）). */
function isBeside(text: string, person: Person, attribute: Attribute): boolean {
  const { start, end, reach, kind } = attribute;
  const precedes = end <= person.start;
  if (!precedes && LABELLED.test(text.slice(Math.max(0, start - 8), start))) return start - person.end <= SAID_LATER;
  const [from, to, limit] = precedes ? [end, person.start, reach[0]] : [person.end, start, reach[1]];
  const gap = text.slice(from, Math.max(from, to));
  const farthest = precedes && MOVED.test(gap) ? MOVED_REACH : limit;
  if (to - from > farthest || VENUE.test(gap)) return false;
  return kind !== "住所" || isHome(text, person, { gap, precedes, end });
}

/** An address is a person's, not a shop's or the place where something happens. */
function isHome(text: string, person: Person, address: { gap: string; precedes: boolean; end: number }): boolean {
  if (SHOP.test(text.charAt(person.start - 1))) return false;
  return address.precedes || (APPOSED.test(address.gap) && !/^[をで]/u.test(text.charAt(address.end)));
}

function judge(text: string, { form, start, end }: Person, beside: readonly Attribute[]): Certainty | null {
  const strong = new Set(beside.filter(({ weight }) => weight === "strong").map(({ kind }) => kind));
  const medium = beside.some(({ weight }) => weight === "medium");
  if (strong.size === 0 && !medium) return null;
  if (strong.size === 0 && AWARD.test(text.slice(Math.max(0, start - 40), end + 40))) return "hint";
  if (form !== "addressed") return strong.size > 0 || beside.some((one) => isClass(text, one)) ? "likely" : "hint";
  return strong.size + Number(medium) > 1 || strong.has("生年月日") ? "certain" : "likely";
}

/** 3年1組 names some thirty children, 3年 a whole school year. */
function isClass(text: string, { start, end }: Attribute): boolean {
  return text.slice(start, end).endsWith("組");
}
