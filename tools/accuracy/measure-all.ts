import { fromRoot } from "../root.js";
import { readCorpus } from "./corpus.js";
import { lintDrafts, searchWords } from "./measure.js";
import type { Measured } from "./page.js";
import { reportedIn } from "./score.js";
import { SETS } from "./sets.js";

/** The sets of test/corpus that can tell something, the blind ones first. */
export async function measureAll(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const kind of ["blind", "seen"] as const) {
    const files = SETS.filter((set) => set.kind === kind).map(({ file }) => file);
    const drafts = files.flatMap((file) => readCorpus(fromRoot("test/corpus", file)));
    if (drafts.length === 0) continue;
    const reports = (await lintDrafts(drafts)).map(reportedIn);
    const words = (await searchWords(drafts)).map((categories) => ({ categories, errors: new Set<never>() }));
    measured.push({ kind, files, drafts, reports, words });
  }
  return measured;
}
