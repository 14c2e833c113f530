import type { Parts } from "./office-parts.js";

/**
 * Which of the `count` sheets of a workbook are not shown, in their order: of that the library says nothing. Where the
 * workbook is written as no program writes it all are taken for shown, so that none is passed over.
 */
export function readHidden(parts: Parts, count: number): readonly boolean[] {
  const xml = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  const tags = xml.split("<").filter((tag) => /^(?:\w+:)?sheet\s/.test(tag) && /\sname=["'][^"']/.test(tag));
  return tags.length === count ? tags.map((tag) => /\sstate=["'](?:hidden|veryHidden)["']/.test(tag)) : [];
}
