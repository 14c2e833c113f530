import { readOutline, type Item, type Outline } from "./read-outline.js";

/** A clause of a document, found by its number; what it demands is for a person to say. */
export interface FoundClause {
  readonly id: string;
  /** As printed: ８⑷ケ */
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  /** Text of the item above, whose sentence a mere noun completes. */
  readonly above: string;
  /** Items stand below it. */
  readonly leads: boolean;
}

export interface FoundDocument {
  /** False where nothing is counted, so that paragraphs are all there is. */
  readonly numbered: boolean;
  readonly front: readonly string[];
  readonly clauses: readonly FoundClause[];
}

/** Where an item stands. */
interface Place {
  readonly ids: readonly string[];
  readonly label: string;
  readonly headings: readonly string[];
  readonly above: string;
  /** Directly below 第1条. */
  readonly article: boolean;
}

/** The clauses of a guideline's plain text, in order, with ids that follow their numbers. Never throws. */
export function findClauses(source: string): FoundDocument {
  const outline: Outline = readOutline(source);
  const preamble = outline.preamble.map((text, at): FoundClause => {
    return { id: `0-${at + 1}`, label: `前文 第${at + 1}段`, heading: "前文", text, above: "", leads: false };
  });
  const top: Place = { ids: [], label: "", headings: [], above: "", article: false };
  return {
    numbered: outline.items.length > 0,
    front: outline.front,
    clauses: unique([...preamble, ...below(outline.items, top)]),
  };
}

function below(items: readonly Item[], place: Place): FoundClause[] {
  return items.flatMap((item, at) => itemClauses(item, at, place));
}

function itemClauses(item: Item, at: number, place: Place): FoundClause[] {
  const { kind, printed } = item.marker;
  const label = kind === "bullet" ? `・${at + 1}` : printed;
  const here: Place = {
    ...place,
    ids: [...place.ids, idPart(item, at, place)],
    // Articles count on from chapter to chapter, and are called by their own number alone.
    label: ARTICLE.test(printed) ? label : joined(place.label, label),
    article: kind === "article",
  };
  const titled = item.heading === null ? place.headings : [...place.headings, title(item)];
  const own = paragraphs(item, { ...here, headings: titled });
  const first = item.paragraphs[0] ?? "";
  const inside =
    item.heading === null ? [...place.headings, first.length <= 40 ? item.line : item.marker.printed] : titled;
  return [
    ...own,
    ...below(item.items, {
      ...here,
      headings: inside,
      above: /次の|次に|以下/u.test(first) || place.above === "" ? first : place.above,
    }),
  ];
}

const ARTICLE = /^第.+条/u;

/** ２ and １ are not ２１. */
function joined(label: string, next: string): string {
  return /[0-9０-９]$/u.test(label) && /^[0-9０-９]/u.test(next) ? `${label}-${next}` : label + next;
}

/** Items of 第1条 and its second paragraph, ２, count apart. */
function idPart({ marker: { kind, number } }: Item, at: number, { article }: Place): string {
  if (kind === "supplement") return "supplement";
  const count = String(number > 0 ? number : at + 1);
  return article && kind === "plain" ? `p${count}` : count;
}

/** （目的） may stand above 第1条 or behind it. */
function title({ line, marker, heading }: Item): string {
  return marker.rest === heading ? line : `${marker.printed}（${heading ?? ""}）`;
}

function paragraphs(item: Item, { ids, label, headings, above }: Place): FoundClause[] {
  const notes = item.paragraphs.filter(isNote);
  const texts = item.paragraphs.filter((text) => !isNote(text) && text.trim() !== "");
  const base = ids.join("-");
  const clause = (id: string, name: string, text: string): FoundClause => {
    return { id, label: name, heading: headings.join(" > "), text, above, leads: item.items.length > 0 };
  };
  const lead = item.heading !== null && item.items.length > 0 && ids.length === 1 ? `${label} 柱書` : label;
  const own =
    texts.length === 1
      ? [clause(base, lead, texts[0] ?? "")]
      : texts.map((text, at) => {
          const part = texts.length === 2 ? ["前段", "後段"][at] : `第${at + 1}段`;
          return clause(`${base}-${item.items.length > 0 ? "p" : ""}${at + 1}`, `${label} ${part ?? ""}`, text);
        });
  return [...own, ...notes.map((text, at) => clause(`${base}-note${at === 0 ? "" : at + 1}`, `${label} ※`, text))];
}

function isNote(text: string): boolean {
  return /^[※＊]/u.test(text);
}

/** Numbers may begin anew; ids may not. */
function unique(clauses: readonly FoundClause[]): FoundClause[] {
  const seen = new Map<string, number>();
  return clauses.map((clause) => {
    const count = (seen.get(clause.id) ?? 0) + 1;
    seen.set(clause.id, count);
    return count === 1 ? clause : { ...clause, id: `${clause.id}-x${count}` };
  });
}
