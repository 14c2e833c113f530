// Document -> Finding[]. A rule that throws costs its own findings only, and the failure is named.
import { failureOf } from "./failure.js";
import { mayFix } from "./may-fix.js";
import { isLearned, isSaid } from "./model/learned-entry.js";
import { resemblance } from "./model/resemblance.js";
import { overlap } from "./text/overlap.js";
import type { Document, Finding, Lang, Message, Observation, Range, Rule, Unchecked } from "./types.js";

export interface RuleResults {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

export function runRules(document: Document, rules: readonly Rule[], lang: Lang): RuleResults {
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of rules) {
    try {
      const found: Finding[] = [];
      for (const observation of rule.check(document)) {
        if (found.length === MOST_FINDINGS) {
          unchecked.push({ rule: rule.id, reason: TOO_MANY[lang](), cut: true });
          break;
        }
        found.push(toFinding(observation, rule, document, lang));
      }
      // No spread into push: all rules together have more findings than a call takes arguments.
      for (const finding of found) findings.push(finding);
    } catch (error) {
      unchecked.push({ rule: rule.id, reason: failureOf(error, document.post.text, lang) });
    }
  }
  return { findings: withoutNeedless(findings), unchecked };
}

/** Of one rule in one post; nobody reads more, and each takes memory until the run is over. */
export const MOST_FINDINGS = 2_000;

/** Functions: the first number that is written for a language loads all that Node knows of it, ten milliseconds. */
const TOO_MANY: Readonly<Record<Lang, () => string>> = {
  ja: () =>
    `指摘が${MOST_FINDINGS.toLocaleString("ja")}件を超えたため、残りは調べていません。投稿を分けるか、直してから、もう一度検査してください。`,
  en: () =>
    `more than ${MOST_FINDINGS.toLocaleString("en")} findings; the rest was not checked. Divide the post or mend it, and check it again.`,
};

/**
 * A resemblance adds nothing to what its rule has found by itself, nor to a sentence of which something is said already, be it
 * not of what the post resembles far less.
 */
function withoutNeedless(findings: readonly Finding[]): readonly Finding[] {
  const known = findings.filter(isSaid);
  const needless = ({ rule, range }: Finding): boolean =>
    known.some((other) => other.rule === rule || (other.rather !== rule && overlap(other.range, range)));
  return findings.filter((finding) => !isLearned(finding.entry) || !needless(finding));
}

function toFinding(observation: Observation, rule: Rule, document: Document, lang: Lang): Finding {
  const { folded, post } = document;
  const { rather } = observation;
  const range = folded.toOriginal(observation.at);
  const say = rule.messages[observation.say];
  if (say === undefined) throw new Error(`規則「${rule.id}」に文面「${observation.say}」がありません`);
  return {
    rule: rule.id,
    category: rule.category,
    certainty: observation.certainty,
    message: messageOf(observation, say[lang], rule, document, lang),
    advice: observation.advice ?? null,
    text: rule.masked ? mask(post.text, range) : post.text.slice(...range),
    range,
    suggestions: (observation.suggestions ?? []).map(({ message, at, text, safe = false }) => ({
      message,
      range: folded.toOriginal(at),
      text,
      ...(safe && mayFix(document, at, observation.entry !== undefined) ? { safe: true as const } : {}),
    })),
    entry: observation.entry ?? null,
    contexts: [...document.contexts(), ...(observation.contexts ?? [])],
    tags: observation.tags ?? [],
    ...(rather === undefined ? {} : { rather }),
    ...(range[0] === range[1] ? { subject: say.ja(observation.data) } : {}),
  };
}

function messageOf(
  { data, evidence, at }: Observation,
  say: Message,
  rule: Rule,
  document: Document,
  lang: Lang,
): string {
  if (evidence !== undefined) return resemblance[lang](asWritten(document, at), rule.category, evidence);
  // A message without words of the draft has no data.
  const { words } = (data as Observation["data"] | undefined) ?? {};
  const quotes = words === document.folded.text.slice(...at);
  return say(quotes ? { ...data, words: asWritten(document, at) } : data);
}

/** Rules see the folded text; whoever reads a message looks for the letters of the draft. On one line. */
function asWritten({ folded, post }: Document, at: Range): string {
  const lines = post.text.slice(...folded.toOriginal(at)).split(/[\r\n]+/u);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** One mark per code point, so that its length still tells what it stands for. */
function mask(text: string, [start, end]: Range): string {
  return text.slice(start, end).replace(/[^\s]/gu, "＊");
}
