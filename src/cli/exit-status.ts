/** What the shell is told. Where several apply, the greatest number wins: the less a run can be trusted, the louder. */
export const EXIT = {
  /** Every post was checked and nothing has to be fixed; warnings are within --max-warnings. */
  clean: 0,
  /** At least one error (要修正), or more warnings (要確認) than --max-warnings allows. */
  violations: 1,
  /** Wrong use, configuration or input: something was not checked for that reason. What could be checked is printed. */
  usage: 2,
  /** An internal failure: a rule crashed, or sns-lint itself. What the other rules found is printed. */
  failure: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status of a run of which several things are to be told. */
export function worst(...statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>((most, status) => (status > most ? status : most), EXIT.clean);
}
