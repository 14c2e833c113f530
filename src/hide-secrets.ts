// A draft's fields are not published, but they are printed: whose reply it is, who accepted what, which picture.
import { isSaid } from "./model/learned-entry.js";
import { once } from "./once.js";
import { mayHoldSecret } from "./secrets/may-hold.js";
import { masker } from "./text/masker.js";
import { matchesIn } from "./text/matches-in.js";
import { secretive } from "./text/secretive.js";
import { type Analyser, analyse } from "./document.js";
import { MOST_FINDINGS, runRules } from "./run-rules.js";
import {
  type Fields,
  type Lang,
  type Post,
  type PostReport,
  type Range,
  type Rule,
  SECRET_CATEGORIES,
  type Unchecked,
} from "./types.js";
import type { Lexicon } from "./words/lexicon.js";

/** Values that nothing may print. */
export interface Secrets {
  /** Of the text, the fields and the id. */
  readonly all: readonly string[];
  /** Those that stand in the id itself. */
  readonly inId: readonly string[];
  /** Rules that failed on a field: all of it is among the values. */
  readonly failed: readonly Unchecked[];
}

/** The values in the text, the fields and the id of a post that the rules for secrets find. */
export async function secretsOf(
  post: Post,
  inText: readonly Range[],
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<Secrets> {
  const values = new Set(inText.map((range) => post.text.slice(...range)));
  const fields = [...wordsIn(post.fields), ...(post.beside ?? [])];
  for (const words of fields) for (const [number] of matchesIn(words, LONG_NUMBER())) values.add(number);
  const inFields = await valuesIn(fields, rules, setup);
  for (const value of inFields.values) values.add(value);
  const found = post.id === null ? NOTHING : await secretsInId(post.id, secretRules(rules), setup);
  const inId = forms(found.values);
  return { all: [...forms(values), ...inId], inId, failed: [...inFields.failed, ...found.failed] };
}

/** Values that nothing may print, in words of which each stands for itself. */
export async function secretsInWords(
  words: Iterable<string>,
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<readonly string[]> {
  return forms((await valuesIn(words, rules, setup)).values);
}

/** What was found in some words; all of them, where a rule failed. */
interface Looked {
  readonly values: readonly string[];
  readonly failed: readonly Unchecked[];
}

const NOTHING: Looked = { values: [], failed: [] };

async function valuesIn(
  all: Iterable<string>,
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<Looked> {
  const values = new Set<string>();
  const failed = new Map<string | null, Unchecked>();
  const secretive = secretRules(rules);
  for (const words of new Set(all)) {
    const looked = mayHoldSecret(words) ? await secretsIn(words, secretive, setup) : NOTHING;
    for (const value of looked.values) values.add(value);
    for (const each of looked.failed) failed.set(each.rule, each);
  }
  return { values: [...values], failed: [...failed.values()] };
}

function secretRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ category }) => SECRET_CATEGORIES.has(category));
}

function forms(values: Iterable<string>): string[] {
  return [...values].flatMap((value) => [value.trim(), value.normalize("NFKC").trim()]).filter(isTelling);
}

/** Most posts have no id, and read none of this. */
async function secretsInId(
  id: string,
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<Looked> {
  const { bareSecretsIn, mayHoldMore } = await import("./secrets/in-id.js");
  const { values, failed } = mayHoldMore(id) ? await secretsIn(id, rules, setup) : NOTHING;
  return { values: [...bareSecretsIn(id), ...values], failed };
}

/** The same words stand in the fields of many posts. */
const KNOWN = new WeakMap<Analyser, Map<string, Looked>>();
const MOST_KNOWN = 1000;
/** What is no sentence is told by its form: the dictionaries have nothing for it, and take the longest. */
const NO_WORDS: Lexicon = {
  find: () => [],
  *finding() {
    yield;
    return [];
  },
  contexts: () => new Set(),
};

async function secretsIn(
  words: string,
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<Looked> {
  const known = KNOWN.get(setup) ?? new Map<string, Looked>();
  KNOWN.set(setup, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const bare: Post = { path: "", index: 0, id: null, text: words, fields: {}, firstLine: 1 };
  const lexicon = HIRAGANA.test(words) ? setup.lexicon : NO_WORDS;
  const { findings, unchecked } = runRules(await analyse(bare, { ...setup, lexicon }), rules, setup.lang);
  // What only resembles a draft with a secret is no value.
  const own = findings.filter(isSaid).map(({ range }) => words.slice(...range));
  const failed = unchecked.filter(({ cut = false }) => !cut);
  // In fewer letters there are not so many values: a rule that stops there would stop at every part.
  const isCut = words.length > MOST_FINDINGS && unchecked.some(({ cut }) => cut === true);
  const parts = isCut ? await secretsInHalves(words, rules, setup) : NOTHING;
  const found = {
    values: [...own, ...(failed.length > 0 ? [words] : []), ...parts.values],
    failed: [...failed, ...parts.failed],
  };
  if (known.size < MOST_KNOWN) known.set(words, found);
  return found;
}

/** Where there is more than the rules go through. A value across the middle is in both parts. */
async function secretsInHalves(
  words: string,
  rules: readonly Rule[],
  setup: Analyser & { readonly lang: Lang },
): Promise<Looked> {
  const middle = words.length >> 1;
  const first = await secretsIn(words.slice(0, middle + ACROSS), rules, setup);
  const second = await secretsIn(words.slice(middle), rules, setup);
  return { values: [...first.values, ...second.values], failed: [...first.failed, ...second.failed] };
}

const ACROSS = 200;

/** Where no sentence tells what a number is, as long as those of phones, cards and persons; ids of posts are longer. */
const LONG_NUMBER = once(() => /(?<![\p{Nd}-])\p{Nd}(?:[ -]?\p{Nd}){9,15}(?![\p{Nd}-])/gu);

/** A report in which those values are masked wherever people's words stand. The path stays: it leads to the file. */
export function hideSecrets(report: PostReport, secrets: Omit<Secrets, "failed">): PostReport {
  if (secrets.all.length === 0) return report;
  const hide = masker(secrets.all);
  const { violations, accepted, unchecked, checklist } = report;
  return {
    ...report,
    id: report.id === null ? null : hiddenId(report.id, secrets),
    ...(report.cell === undefined ? {} : { cell: hide(report.cell) }),
    violations: violations.map((each) => hidden(each, hide)),
    accepted: accepted.map((each) => ({
      ...hidden(each, hide),
      reason: hide(each.reason),
      by: hide(each.by),
      until: each.until === null ? null : hide(each.until),
    })),
    unchecked: unchecked.map((each) => ({ ...each, reason: hide(each.reason) })),
    checklist: checklist.map((asked) => ({ ...asked, question: hide(asked.question) })),
  };
}

/**
 * Programs find a post by its id, and where a password is as weak as koho, the gap in koho-001 would tell it: only what
 * was put there in place of an id goes.
 */
function hiddenId(id: string, { all, inId }: Omit<Secrets, "failed">): string {
  const others = isSentence(id) ? all : all.filter((value) => value === id || UNLIKE_WORDS.test(value));
  return masker([...others, ...inId])(id);
}

/** Long, and with a digit among its letters: no post is called so by chance. */
const UNLIKE_WORDS = /^(?=.*\p{Nd}).{7}/su;

function hidden<T extends PostReport["violations"][number]>(violation: T, hide: (words: string) => string): T {
  const { message, advice, text, tags, suggestions } = violation;
  return {
    ...violation,
    message: hide(message),
    advice: advice === null ? null : hide(advice),
    text: hide(text),
    tags: tags.map(hide),
    suggestions: suggestions
      .filter((suggestion) => hide(suggestion.text) === suggestion.text)
      .map((suggestion) => ({ ...suggestion, message: hide(suggestion.message) })),
  };
}

/** Rids every string in a value of secrets; where nobody knows what is one, by the form of the words. */
export function hiding(secrets: readonly string[] | undefined): <T>(value: T) => T {
  if (secrets?.length === 0) return (value) => value;
  const hide = secrets === undefined ? secretive : masker(secrets);
  return <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === "string" ? hide(part) : part)) as T;
}

/** A post whose fields may be printed. */
export function withoutSecrets(post: Post, secrets: readonly string[] | undefined): Post {
  const { scheduled_at, ...fields } = post.fields;
  return { ...post, fields: { ...hiding(secrets)(fields), ...(scheduled_at === undefined ? {} : { scheduled_at }) } };
}

/** Nothing is masked for one letter's sake. */
function isTelling(value: string): boolean {
  return value.length > 2;
}

/** Written by a person, and no program's key for the post. */
function isSentence(id: string): boolean {
  return HIRAGANA.test(id) || /@|:\/\//u.test(id);
}

const HIRAGANA = /\p{sc=Hira}/u;

/** All words in the fields, wherever they stand. `scheduled_at` is a date by now. */
function wordsIn({ scheduled_at: _, ...fields }: Fields): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string") found.push(value);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(fields);
  return found;
}
