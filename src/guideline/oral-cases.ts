import type { Clause, Guideline } from "../types.js";

/** A case in which a guideline allows approval by word of mouth (長崎市 ７⑴イ). */
export interface OralCase {
  readonly guideline: string;
  readonly clause: Clause;
  /** 長崎市 ７⑴イ */
  readonly name: string;
  /** As the draft names it in approval.reason, and the guideline in `except`: イ */
  readonly letter: string;
  readonly question: string;
}

/** The cases that a person can be asked about: permissions whose label ends in the letter that a clause excepts. */
export function oralCases(guidelines: readonly Guideline[]): OralCase[] {
  return guidelines.flatMap(({ id, name, clauses }) => {
    const letters = clauses.flatMap(({ except }) => except.flatMap(letterOf));
    return clauses.flatMap((clause) => {
      if (!permitsApproval(clause) || clause.question === undefined) return [];
      const letter = letters.find((each) => clause.label.normalize("NFKC").endsWith(each));
      return letter === undefined
        ? []
        : [{ guideline: id, clause, name: `${name} ${clause.label}`, letter, question: clause.question }];
    });
  });
}

/** A permission demands nothing: its question is no point that a draft could fail. */
export function permitsApproval({ force, covers }: Clause): boolean {
  return force === "permission" && covers.includes("approval");
}

const ORAL = "oral-approval/";

function letterOf(context: string): string[] {
  return context.startsWith(ORAL) ? [context.slice(ORAL.length)] : [];
}
