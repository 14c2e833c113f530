import { toFolded } from "../../src/define-rule.js";
import type { Document, Lang, Measured, Range } from "../../src/define-rule.js";

/** One platform for which a text is too long. */
export interface Excess {
  readonly measured: Measured;
  /** The last words that fit. */
  readonly last: string;
}

/** One observation for the text, from where the strictest platform cuts it, and one for each field. */
export function* excess(document: Document): Iterable<{ at: Range; all: readonly Excess[]; advice: string }> {
  const { post, folded, lengths } = document;
  const over = lengths.flatMap((measured) => (measured.cut === null ? [] : [{ measured, cut: measured.cut }]));
  const text = over.filter(({ measured }) => measured.platform.field === undefined).sort((a, b) => a.cut - b.cut);
  const [strictest] = text;
  if (strictest !== undefined)
    yield {
      at: toFolded(folded, [strictest.cut, post.text.length]),
      all: text.map(({ measured, cut }) => ({ measured, last: lastWords(post.text, cut) })),
      advice: "印のところから後ろを削るか、2つ以上の投稿に分けてください。",
    };
  for (const { measured, cut } of over) {
    const { field } = measured.platform;
    if (field === undefined) continue;
    const last = lastWords(String(post.fields[field]), cut);
    yield { at: [0, 0], all: [{ measured, last }], advice: `${field} を短くしてください。` };
  }
}

export function describeExcess({ measured: { platform, used, limit }, last }: Excess, lang: Lang): string {
  const [name, over] = [platform.name[lang], String(used - limit)];
  const count = lang === "ja" ? `${String(used)}／${String(limit)}` : `${String(used)}/${String(limit)}`;
  if (lang === "en")
    return `${over} over the limit of ${name} (${count}).${last === "" ? "" : ` What fits ends with “${last}”.`}`;
  const weight = platform.unit === "weighted" ? "、全角は2" : "";
  return `${name}の上限を${over}字超えています（${count}${weight}）。${last === "" ? "" : `入るのは「${last}」まで。`}`;
}

/** Of the last sentence, without brackets: they stand between brackets in the message. */
function lastWords(text: string, cut: number): string {
  const before = text.slice(Math.max(0, cut - 40), cut).trimEnd();
  const words = /[^「」『』。\n]+。?$/u.exec(before)?.[0] ?? "";
  return Array.from(words).slice(-8).join("").trimStart();
}
