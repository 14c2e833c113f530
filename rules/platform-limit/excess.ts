import { toFolded } from "../../src/define-rule.js";
import type { Document, Lang, Measured, Range } from "../../src/define-rule.js";

/** One observation for the text, from where the strictest platform cuts it, and one for each field. */
export function* excess(document: Document): Iterable<{ at: Range; all: readonly Measured[]; advice: string }> {
  const { post, folded, lengths } = document;
  const over = lengths.filter(({ cut }) => cut !== null).sort((a, b) => (a.cut ?? 0) - (b.cut ?? 0));
  const text = over.filter(({ platform }) => platform.field === undefined);
  const cut = text[0]?.cut ?? null;
  if (cut !== null) {
    const advice = "印のところから後ろを削るか、2つ以上の投稿に分けてください。";
    yield { at: toFolded(folded, [cut, post.text.length]), all: text, advice };
  }
  for (const measured of over) {
    const { field } = measured.platform;
    if (field !== undefined) yield { at: [0, 0], all: [measured], advice: `${field} を短くしてください。` };
  }
}

/** Nothing of the text is quoted: what stands where it is cut may be a number that must not be printed. */
export function describeExcess({ platform, used, limit }: Measured, lang: Lang): string {
  const [name, over] = [platform.name[lang], String(used - limit)];
  if (lang === "en") return `${over} over the limit of ${name} (${String(used)}/${String(limit)}).`;
  const weight = platform.unit === "weighted" ? "、全角は2" : "";
  return `${name}の上限を${over}字超えています（${String(used)}／${String(limit)}${weight}）。`;
}
