// Observation -> Finding: offsets and words as the draft has them.
import { mayFix } from "./may-fix.js";
import { resemblance } from "./model/resemblance.js";
import type { Taken } from "./text/taken.js";
import { wholeWords } from "./whole-words.js";
import type { Document, Finding, Lang, Message, Observation, Range, Rule } from "./types.js";

/** What findings are made with: the draft, what must not be quoted of it (folded offsets), and for whom. */
export interface Telling {
  readonly document: Document;
  readonly secrets: Taken;
  readonly lang: Lang;
}

export function toFinding(observation: Observation, rule: Rule, telling: Telling): Finding {
  const { folded, post } = telling.document;
  const { rather } = observation;
  const range = folded.toOriginal(observation.at);
  const say = rule.messages[observation.say];
  if (say === undefined) throw new Error(`規則「${rule.id}」に文面「${observation.say}」がありません`);
  return {
    rule: rule.id,
    category: rule.category,
    certainty: observation.certainty,
    message: messageOf(observation, say[telling.lang], rule, telling),
    advice: observation.advice ?? null,
    text: rule.masked ? mask(post.text, range) : post.text.slice(...range),
    range,
    suggestions: (observation.suggestions ?? []).map(({ message, at, text, safe = false }) => ({
      message,
      range: folded.toOriginal(at),
      text,
      ...(safe && mayFix(telling.document, at, observation.entry !== undefined) ? { safe: true as const } : {}),
    })),
    entry: observation.entry ?? null,
    contexts: [...telling.document.contexts(), ...(observation.contexts ?? [])],
    tags: observation.tags ?? [],
    ...(rather === undefined ? {} : { rather }),
    ...(range[0] === range[1] ? { subject: say.ja(observation.data) } : {}),
  };
}

function messageOf(observation: Observation, say: Message, { category }: Rule, telling: Telling): string {
  const { evidence, at } = observation;
  if (evidence === undefined) return say(quoting(observation, telling));
  return resemblance[telling.lang](asWritten(telling.document, at), category, evidence);
}

/** The data of a message. Where it quotes the words found, they are whole words, in the letters of the draft. */
function quoting({ data, at, suggestions = [] }: Observation, { document, secrets }: Telling): unknown {
  const { text } = document.folded;
  // A message without words of the draft has no data.
  if ((data as Observation["data"] | undefined)?.["words"] !== text.slice(...at)) return data;
  // What is to be written instead stands for these words and no others.
  const whole = suggestions.length === 0 ? wholeWords(at, document) : at;
  return { ...data, words: asWritten(document, secrets.overlaps(whole) ? at : whole) };
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
