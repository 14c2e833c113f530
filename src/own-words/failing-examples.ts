import type { Hit } from "../types.js";
import type { OwnLexicon } from "./compile-own.js";

/** An example of a dictionary that does not hold. */
export interface FailingExample {
  /** Of the entry. */
  readonly id: string;
  /** ng: nothing is found in it; ok: something is. */
  readonly kind: "ng" | "ok";
  readonly text: string;
}

/** `find` gives what the dictionaries find in a text, silenced hits included. A hint is a question, and breaks no ok. */
export function failingExamples({ entries }: OwnLexicon, find: (text: string) => readonly Hit[]): FailingExample[] {
  const own = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, rule, ng, ok }) => {
    const loud = (text: string): readonly Hit[] => find(text).filter(({ silenced }) => !silenced);
    const finds = (text: string): boolean => loud(text).some(({ entry }) => entry.id === id);
    const alarms = (text: string): boolean =>
      loud(text).some(({ entry, certainty }) => own.has(entry.id) && entry.rule === rule && certainty !== "hint");
    return [
      ...ng.filter((text) => !finds(text)).map((text) => ({ id, kind: "ng" as const, text })),
      ...ok.filter(alarms).map((text) => ({ id, kind: "ok" as const, text })),
    ];
  });
}
