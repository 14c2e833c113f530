import type { LintOptions } from "./lint-options.js";

/** Only the approval sheet prints them, and dictionaries have to be read for it. */
export function needsPapers({ outputs }: Pick<LintOptions, "outputs">): boolean {
  return outputs.some(({ format }) => format === "html");
}
