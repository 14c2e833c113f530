// Violation[] -> reported, or accepted with a reason. What an acceptance itself does wrong is a violation too.
import { plainWords } from "./fingerprint.js";
import { isUnacceptable } from "./is-unacceptable.js";
import { markOf, secretsAmong } from "./mark.js";
import { ofWholePost } from "./of-whole-post.js";
import { askWhetherMeant, didYouMean } from "./text/did-you-mean.js";
import { secretive } from "./text/secretive.js";
import {
  type Acceptance,
  type Accepted,
  type BrokenAcceptance,
  type Lang,
  type Severity,
  type Violation,
} from "./types.js";
import { wordsOfFinding } from "./words-of-finding.js";

export interface Dispositions {
  readonly violations: readonly Violation[];
  readonly accepted: readonly Accepted[];
}

/** What acceptances are held against. */
export interface Judged {
  /** The draft, for what is found in it may be masked. */
  readonly text: string;
  /** Ids of the rules that ran: what another would have found, nobody knows. */
  readonly rules: ReadonlySet<string>;
  /** Ids of all rules, of those that did not run, too. */
  readonly known: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly lang: Lang;
}

/** The order of the violations is kept; faulty acceptances come first. */
export function dispose(
  violations: readonly Violation[],
  acceptances: readonly (Acceptance | BrokenAcceptance)[],
  judged: Judged,
): Dispositions {
  if (acceptances.length === 0) return { violations, accepted: [] };
  const faults: Violation[] = [];
  const accepted = new Map<Violation, Accepted>();
  const meant = byWords(violations, judged.text);
  for (const acceptance of acceptances) {
    const met = "problem" in acceptance ? [] : meant(acceptance);
    const fault = faultIn(acceptance, met, judged);
    if (fault !== null) faults.push(fault);
    else if (!("problem" in acceptance)) {
      const { reason, by, until } = acceptance;
      for (const violation of met) accepted.set(violation, { ...violation, reason, by, until });
    }
  }
  return {
    violations: [...faults, ...violations.filter((violation) => !accepted.has(violation))],
    accepted: violations.flatMap((violation) => accepted.get(violation) ?? []),
  };
}

/** null: there is none, or nobody can know. */
function faultIn(
  entry: Acceptance | BrokenAcceptance,
  met: readonly Violation[],
  { rules, known, now, lang }: Judged,
): Violation | null {
  if ("problem" in entry) return faultViolation(entry, "error", SAY_BROKEN[lang](entry));
  if (met.length === 0) {
    if (entry.shared) return null;
    if (!known.has(entry.rule)) return ofUnknownRule(entry, known, lang);
    if (!rules.has(entry.rule)) return null;
  }
  const fault = faultOf(entry, met, now);
  return fault === null ? null : faultViolation(entry, SEVERITY[fault], SAY[lang][fault](entry));
}

/** Tells which findings an acceptance is about: of a hostile draft there are thousands of both. */
function byWords(violations: readonly Violation[], text: string): (acceptance: Acceptance) => readonly Violation[] {
  if (violations.length === 0) return () => [];
  const secrets = secretsAmong(violations);
  const found = new Map<string, Violation[]>();
  for (const violation of violations) {
    const { rule } = violation;
    const named = wordsOfFinding(violation, text, secrets).map((words) => keyOf(rule, words, null));
    for (const key of [...named, keyOf(rule, null, markOf(violation, text, secrets))]) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [violation]);
      else same.push(violation);
    }
  }
  return (acceptance) => found.get(keyOfAcceptance(acceptance)) ?? [];
}

/** Made once: a thousand posts may share it. */
const KEYS = new WeakMap<Acceptance, string>();

function keyOfAcceptance(acceptance: Acceptance): string {
  const { rule, text, fingerprint } = acceptance;
  const key = KEYS.get(acceptance) ?? keyOf(rule, text, fingerprint);
  KEYS.set(acceptance, key);
  return key;
}

/** By its words; without them by its fingerprint. */
function keyOf(rule: string, words: string | null, fingerprint: string | null): string {
  return JSON.stringify(words === null ? [rule, fingerprint] : [rule, "", plainWords(words)]);
}

type Fault = "unused" | "expired" | "forbidden";

function faultOf({ ends }: Acceptance, met: readonly Violation[], now: number): Fault | null {
  if (met.length === 0) return "unused";
  if (met.some(isUnacceptable)) return "forbidden";
  return ends !== null && now >= ends ? "expired" : null;
}

const SEVERITY: Readonly<Record<Fault, Severity>> = { unused: "warning", expired: "warning", forbidden: "error" };

interface Words {
  readonly message: string;
  readonly advice: string;
}

/** Tells whether an acceptance is about one of the findings of a post, whatever became of it. */
export function aboutAny(violations: readonly Violation[], text: string): (acceptance: Acceptance) => boolean {
  const meant = byWords(violations, text);
  return (acceptance) => meant(acceptance).length > 0;
}

/** What is told of an acceptance that none of the posts which share it has a use for. */
export function unusedAcceptance(acceptance: Acceptance, lang: Lang): Violation {
  return faultViolation(acceptance, SEVERITY.unused, SAY[lang].unused(acceptance));
}

/** A slip of the pen: whoever wrote it believes that something is accepted. */
export function ofUnknownRule(acceptance: Acceptance, known: ReadonlySet<string>, lang: Lang): Violation {
  return faultViolation(acceptance, "error", SAY_UNKNOWN[lang](acceptance, known));
}

function faultViolation(
  entry: Acceptance | BrokenAcceptance,
  severity: Severity,
  { message, advice }: Words,
): Violation {
  const { where } = entry;
  // Known again where the lines above it have changed.
  const about = JSON.stringify("problem" in entry ? entry : { ...entry, where: undefined });
  return ofWholePost("acceptance", severity, `${placeOf(where)}${message}`, advice, about);
}

/** Which one, and in which file: its words are not printed, for they may be a secret that is written otherwise now. */
function placeOf(where: string | null = null): string {
  return where === null ? "" : `${where}: `;
}

type Say = (acceptance: Acceptance) => Words;

const SAY: Readonly<Record<Lang, Readonly<Record<Fault, Say>>>> = {
  ja: {
    unused: ({ rule }) => ({
      message: `受け入れの記録（${rule}）に当たる指摘がありません。`,
      advice: "文が直っているなら、記録を消してください。言葉を書きかえたなら、指摘を見直してから記録し直します。",
    }),
    expired: ({ rule, until }) => ({
      message: `受け入れの記録（${rule}）は、期限（${until ?? ""}）が過ぎています。`,
      advice: "まだ必要かを確かめ、必要なら期限を書き直してください。",
    }),
    forbidden: ({ rule }) => ({
      message: `この指摘（${rule}）は、理由があっても受け入れられません。`,
      advice: "パスワードなどの値や個人番号は、必ず消してください。記録も消します。",
    }),
  },
  en: {
    unused: ({ rule }) => ({
      message: `Nothing is found that this acceptance (${rule}) is about.`,
      advice: "Remove it.",
    }),
    expired: ({ rule, until }) => ({
      message: `This acceptance (${rule}) ended on ${until ?? ""}.`,
      advice: "Renew it if it is still needed.",
    }),
    forbidden: ({ rule }) => ({
      message: `Findings of this kind (${rule}) cannot be accepted.`,
      advice: "Remove the value and the acceptance.",
    }),
  },
};

const SAY_BROKEN: Readonly<Record<Lang, (broken: BrokenAcceptance) => Words>> = {
  ja: ({ problem, repair }) => ({
    message: problem,
    advice: `記録を直すまで、受け入れたことになりません。${repair}`,
  }),
  en: ({ problem, repair }) => ({
    message: `An acceptance cannot be read (${problem})`,
    advice: `It accepts nothing until it is repaired. ${repair}`,
  }),
};

const SAY_UNKNOWN: Readonly<Record<Lang, (acceptance: Acceptance, known: ReadonlySet<string>) => Words>> = {
  ja: ({ rule }, known) => ({
    message: `受け入れの記録の規則「${secretive(rule)}」がありません。${askWhetherMeant(rule, known)}`,
    advice:
      "記録を直すまで、受け入れたことになりません。rule には、指摘の最後に出る［ ］の中を書いてください。プラグインの規則なら、そのプラグインを使う設定で検査してください。",
  }),
  en: ({ rule }, known) => {
    const meant = didYouMean(rule, known);
    return {
      message: `An acceptance names a rule "${secretive(rule)}", which is unknown.${meant === null ? "" : ` Did you mean "${meant}"?`}`,
      advice: "It accepts nothing until it is repaired. A rule of a plug-in needs the plug-in.",
    };
  },
};
