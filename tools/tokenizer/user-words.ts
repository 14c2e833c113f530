import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "../root.js";
import type { SourceWord } from "./read-ipadic.js";

const FILE = "dictionaries/user-words.yml";
/** Cheap enough to win over two words of IPADIC, dear enough to lose to one longer word. */
const DEFAULT_COST = 6000;

/** An entry of dictionaries/user-words.yml. */
export interface UserWord {
  readonly id: string;
  /** As the folded text has it; the dictionary form. */
  readonly surface: string;
  /** Katakana; the pronunciation too. */
  readonly reading: string;
  /** 品詞 and 品詞細分類, separated by commas, as IPADIC writes them. This or `like`. */
  readonly pos?: string;
  /** A word of IPADIC that is inflected in the same way. */
  readonly like?: string;
  readonly lemma?: string;
  /** The lower, the more often it wins; by default 6000, or that of `like`. */
  readonly cost?: number;
  readonly reason: string;
  /** A sentence in which this is one word. */
  readonly example: string;
  /** Sentences that contain the characters and not the word. */
  readonly not?: readonly string[];
}

const REQUIRED = ["id", "surface", "reading", "reason", "example"] as const;
const OPTIONAL = ["pos", "like", "lemma", "cost", "not"];

export function userWordsText(): string {
  return readFileSync(fromRoot(FILE), "utf8");
}

/** Throws with the entry's id when an entry is not one. */
export function parseUserWords(yaml: string): UserWord[] {
  const entries = parse(yaml) as UserWord[];
  const seen = new Set<string>();
  for (const entry of entries) {
    const fault = faultOf(entry) ?? [`id ${entry.id}`, `surface ${entry.surface}`].find((name) => seen.has(name));
    if (fault !== undefined) throw new Error(`${FILE}: ${entry.id}: ${fault}`);
    seen.add(`id ${entry.id}`).add(`surface ${entry.surface}`);
  }
  return entries;
}

function faultOf(entry: UserWord): string | undefined {
  const missing = REQUIRED.find((key) => typeof entry[key] !== "string" || entry[key] === "");
  if (missing !== undefined) return `${missing} がありません`;
  const stray = Object.keys(entry).find((key) => ![...REQUIRED, ...OPTIONAL].includes(key));
  if (stray !== undefined) return `${stray} という項目はありません`;
  if ((entry.pos === undefined) === (entry.like === undefined)) return "pos か like のどちらか一つを書きます";
  if (!/^[ァ-ヺー]+$/u.test(entry.reading)) return "reading は全角カタカナで書きます";
  return undefined;
}

/** As words of IPADIC. */
export function asSourceWords(entries: readonly UserWord[], ipadic: readonly SourceWord[]): SourceWord[] {
  const contexts = commonContexts(ipadic);
  return entries.flatMap((entry) =>
    entry.like === undefined ? [uninflected(entry, contexts)] : inflected(entry, entry.like, ipadic),
  );
}

/** The context is the one that most words of the same part of speech have. */
function uninflected(entry: UserWord, contexts: ReadonlyMap<string, number>): SourceWord {
  const { id, surface, reading, pos = "", lemma = surface, cost = DEFAULT_COST } = entry;
  const parts = pos.split(",");
  const features = [0, 1, 2, 3].map((index) => parts[index] ?? "*");
  const context = contexts.get(features.join(","));
  if (context === undefined) throw new Error(`${FILE}: ${id}: ${pos} という品詞の語は IPADIC にありません`);
  return { surface, context, cost, features: [...features, "*", "*", lemma, reading, reading] };
}

/** One word for each form of the model, its stem replaced. Words of one surface stay together. */
function inflected(entry: UserWord, like: string, ipadic: readonly SourceWord[]): SourceWord[] {
  const forms = ipadic.filter(({ features }) => features[6] === like && features[4] !== "*");
  const [modelReading] = forms.filter(({ surface }) => surface === like).map(({ features }) => features[7]);
  if (modelReading === undefined)
    throw new Error(`${FILE}: ${entry.id}: ${like} という活用する語は IPADIC にありません`);
  const surfaceStem = like.length - 1;
  const readingStem = modelReading.length - 1;
  const reading = (form = "*"): string => entry.reading.slice(0, -1) + form.slice(readingStem);
  return forms
    .map(({ surface, context, cost, features }) => ({
      surface: entry.surface.slice(0, -1) + surface.slice(surfaceStem),
      context,
      cost: entry.cost ?? cost,
      features: [...features.slice(0, 6), entry.surface, reading(features[7]), reading(features[8])],
    }))
    .sort((a, b) => (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0));
}

function commonContexts(words: readonly SourceWord[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { features, context } of words) {
    const pos = features.slice(0, 4).join(",");
    const byContext = counts.get(pos) ?? new Map<number, number>();
    byContext.set(context, (byContext.get(context) ?? 0) + 1);
    counts.set(pos, byContext);
  }
  return new Map([...counts].map(([pos, byContext]) => [pos, mostFrequent(byContext)]));
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, pair) => (pair[1] > best[1] ? pair : best))[0];
}
