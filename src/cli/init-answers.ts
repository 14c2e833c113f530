import { statSync } from "node:fs";
import { resolve } from "node:path";
import { FORMS } from "../config/forms.js";
import { DEFAULT_GUIDELINE } from "../config/schema.js";
import { shippedGuidelines } from "../guideline/load-guidelines.js";
import { openGuideline } from "../index.js";
import { namedPlatforms } from "../platforms/named-platforms.js";
import { PLATFORMS } from "../platforms/platforms.js";
import type { Platform } from "../types.js";
import type { Asker } from "./ask.js";
import { isPlainFolder } from "./init-ci.js";
import { CI_NAMES, type Answers, type CiName, type RawInitOptions } from "./init-options.js";
import { ownDomain } from "./own-domain.js";
import type { InitWords } from "./say-init.js";
import { UsageError } from "./usage-error.js";
import { secretive } from "../text/secretive.js";

export type Given = Partial<Answers>;

/** What the options say, where it can be used. Throws UsageError and GuidelineError. */
export async function givenAnswers(raw: RawInitOptions, words: InitWords, cwd: string): Promise<Given> {
  for (const id of raw.guideline ?? []) await openGuideline(id);
  const wrong = problemIn(raw, words);
  if (wrong !== null) throw new UsageError(wrong);
  const given = {
    guidelines: raw.guideline,
    platforms: labelsOf(raw.platform ?? []),
    domain: ifGiven(raw.domain, (domain) => ownDomain(domain) ?? ""),
    service: raw.service,
    account: raw.account,
    section: raw.section,
    administrator: raw.administrator,
    ci: raw.ci?.map((name) => ciNamed(name, words)),
    folder: ifGiven(raw.folder, (folder) => folderNamed(folder, words, cwd)),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** What was given, and asked for where somebody can be. Null where the user gave up. */
export async function answersOf(
  given: Given,
  asker: Asker | null,
  words: InitWords,
  cwd: string,
): Promise<Answers | null> {
  if (asker === null) return withDefaults(given);
  let held = given;
  for (const question of QUESTIONS) {
    const answered = await question(held, asker, words, cwd);
    if (answered === null) return null;
    held = { ...held, ...answered };
  }
  return withDefaults(held);
}

function ifGiven<T>(given: string | undefined, make: (given: string) => T): T | undefined {
  return given === undefined ? undefined : make(given);
}

function problemIn({ domain = "", account = "", platform = [] }: RawInitOptions, words: InitWords): string | null {
  return platformProblem(platform, words) ?? problemOf("domain", domain, words) ?? problemOf("account", account, words);
}

function platformProblem(platforms: readonly string[], words: InitWords): string | null {
  for (const name of platforms) {
    const fault = FORMS.platform.fault?.(name) ?? null;
    if (fault !== null) return words.badPlatform(secretive(name), fault.repair);
  }
  return null;
}

function ciNamed(given: string, words: InitWords): CiName {
  const found = CI_NAMES.find((name) => name === given);
  if (found === undefined) throw new UsageError(words.badCi(secretive(given), CI_NAMES));
  return found;
}

function folderNamed(given: string, words: InitWords, cwd: string): string {
  const problem = folderProblem(given, words, cwd);
  if (problem !== null) throw new UsageError(problem);
  return given;
}

/** One that is not there yet may still be made. */
function folderProblem(given: string, words: InitWords, cwd: string): string | null {
  if (!isPlainFolder(given)) return words.badFolder(given);
  const isOther = statSync(resolve(cwd, given), { throwIfNoEntry: false })?.isDirectory() === false;
  return isOther ? words.noFolder(given) : null;
}

/** What the configuration would not take; an empty answer leaves the field open. */
function problemOf(name: string, given: string, words: InitWords): string | null {
  if (given.trim() === "") return null;
  if (name === "domain" && ownDomain(given) === null) return words.badDomain(secretive(given));
  return name === "account" && !FORMS.account.fits(given) ? words.badAccount(given) : null;
}

function withDefaults(given: Given): Answers {
  return {
    guidelines: [DEFAULT_GUIDELINE],
    platforms: [],
    domain: "",
    service: given.platforms?.[0] ?? "",
    account: "",
    section: "",
    administrator: "",
    ci: [],
    folder: ".",
    ...given,
  };
}

/** What it adds to the answers; nothing where that was given. Null: the user gave up. */
type Question = (held: Given, asker: Asker, words: InitWords, cwd: string) => Promise<Given | null>;

const askGuideline: Question = async ({ guidelines }, asker, words) => {
  if (guidelines !== undefined) return {};
  const choices = shippedGuidelines().map(({ id, name, title }) => ({
    value: id,
    label: `${name}（${id}）`,
    hint: title,
  }));
  const id = await asker.choose(words.guideline, choices);
  return id === null ? null : { guidelines: [id] };
};

const askPlatforms: Question = async ({ platforms }, asker, words) => {
  if (platforms !== undefined) return {};
  const whole = PLATFORMS.filter(({ field, limit }) => field === undefined && limit !== null);
  const choices = whole.map((platform) => {
    const label = labelOf(platform);
    return { value: label, label, hint: "", also: [platform.id, ...platform.spellings] };
  });
  const chosen = await asker.chooseSome(words.platforms, choices, words.howToChoose);
  return chosen === null ? null : { platforms: chosen };
};

/** As they are offered, each once, however they are named; undefined: none. */
export function labelsOf(written: readonly string[]): readonly string[] | undefined {
  const labels = namedPlatforms({ platforms: written }).known.map(labelOf);
  return labels.length === 0 ? undefined : [...new Set(labels)];
}

/** Of YouTube the title and the description are measured; people publish there. */
function labelOf({ id, field, name }: Platform): string {
  const whole = field === undefined ? undefined : PLATFORMS.find((other) => id.startsWith(`${other.id}-`));
  return (whole?.name ?? name).ja.replace(/の説明$/u, "");
}

function askText(name: "domain" | "account" | "section" | "administrator", example: string): Question {
  return async (held, asker, words) => {
    if (held[name] !== undefined) return {};
    const check = (answer: string): string | null => problemOf(name, answer, words);
    const answer = await asker.text(words[name], words.example(example), check);
    if (answer === null) return null;
    return { [name]: name === "domain" ? (ownDomain(answer) ?? "") : answer.trim() };
  };
}

const askCi: Question = async ({ ci }, asker, words) => {
  if (ci !== undefined) return {};
  const choices = ["", ...CI_NAMES].map((name) => ({ value: name, label: name === "" ? words.noCi : name, hint: "" }));
  const chosen = await asker.choose(words.ci, choices);
  return chosen === null ? null : { ci: CI_NAMES.filter((name) => name === chosen) };
};

const askFolder: Question = async ({ ci = [], folder }, asker, words, cwd) => {
  if (folder !== undefined || ci.length === 0) return {};
  const check = (answer: string): string | null =>
    answer.trim() === "" ? null : folderProblem(answer.trim(), words, cwd);
  const answer = await asker.text(words.folder, words.example("投稿"), check);
  return answer === null ? null : { folder: answer.trim() === "" ? "." : answer.trim() };
};

const QUESTIONS: readonly Question[] = [
  askGuideline,
  askPlatforms,
  askText("domain", "city.example.lg.jp"),
  askText("account", "example_city"),
  askText("section", "広報課"),
  askText("administrator", "広報課長"),
  askCi,
  askFolder,
];
