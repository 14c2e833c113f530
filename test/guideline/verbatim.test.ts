import { describe, expect, it } from "vitest";
import type { Guideline } from "../../src/types.js";
import { CITIES, shipped, sourceOf } from "./shipped.js";

const CLAUSES = { isahaya: 36, oizumi: 31, nagasaki: 50 };

describe.each(CITIES)("%s", (id) => {
  it("has every clause of the document, word for word and in its order", async () => {
    const { clauses, gaps } = await lay(id);
    expect(clauses).toHaveLength(CLAUSES[id]);
    expect(gaps.missing).toEqual([]);
  });

  it("leaves nothing of the document out but headings and numbers", async () => {
    const { gaps, ...guideline } = await lay(id);
    const headings = knownHeadings(guideline);
    const left = gaps.between.map((gap) => withoutHeadings(gap, headings)).filter((gap) => gap !== "");
    expect(left).toEqual([]);
  });
});

/** The guideline laid over its document: clauses not found, and what lies between them. */
async function lay(id: string): Promise<Guideline & { gaps: { missing: string[]; between: string[] } }> {
  const guideline = await shipped(id);
  const source = squeeze(sourceOf(id));
  const gaps = { missing: [] as string[], between: [] as string[] };
  let at = 0;
  for (const { id: clause, text } of guideline.clauses) {
    const found = source.indexOf(squeeze(text), at);
    if (found < 0) {
      gaps.missing.push(clause);
      continue;
    }
    gaps.between.push(source.slice(at, found));
    at = found + squeeze(text).length;
  }
  gaps.between.push(source.slice(at));
  return { ...guideline, gaps };
}

function knownHeadings({ title, issuer, clauses }: Guideline): string[] {
  const headings = clauses.flatMap(({ heading }) => heading.split(" > ")).concat(title, issuer, "平成３１年３月");
  return [...new Set(headings.map(squeeze))].sort((a, b) => b.length - a.length);
}

function withoutHeadings(gap: string, headings: readonly string[]): string {
  const rest = headings.reduce((text, heading) => text.replaceAll(heading, ""), gap);
  return rest.replace(/-?(?:\(\d\)|（[１-９]）|[①-⑦⑴-⑷]|[ア-サ])/gu, "");
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, "");
}
