import type { Parts } from "./office-parts.js";

const WORKBOOK = "xl/workbook.xml";
const LINKS = "xl/_rels/workbook.xml.rels";

/** A workbook without its sheets that hold no cells, charts and dialogues: the library takes one for a sheet that is lost. */
export function withoutCharts(parts: Parts): Parts {
  const [workbook, links] = [WORKBOOK, LINKS].map((name) => new TextDecoder().decode(parts.get(name)));
  const charts = new Set(chartsOf(links ?? ""));
  if (charts.size === 0) return parts;
  const kept = (workbook ?? "").replace(SHEET, (tag) => (charts.has(idOf(tag)) ? "" : tag));
  return new Map([...parts, [WORKBOOK, new TextEncoder().encode(kept)]]);
}

export function hasSheets(parts: Parts): boolean {
  return new TextDecoder().decode(parts.get(WORKBOOK)).search(SHEET) !== -1;
}

const SHEET = /<(?:\w+:)?sheet\s[^<>]*(?:\/>|>\s*<\/(?:\w+:)?sheet>)/g;

/** Ids of the links to such sheets. */
function chartsOf(links: string): string[] {
  const tags = links.split("<").filter((tag) => /^(?:\w+:)?Relationship\s/.test(tag));
  return tags.flatMap((tag) =>
    /\sType=["'][^"']*\/(?:chartsheet|dialogsheet)["']/.test(tag) ? [/\sId=["']([^"']*)["']/.exec(tag)?.[1] ?? ""] : [],
  );
}

function idOf(tag: string): string {
  return /\s\w+:id=["']([^"']*)["']/.exec(tag)?.[1] ?? "";
}
