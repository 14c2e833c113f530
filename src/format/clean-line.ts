import type { PostReport } from "../types.js";
import type { Wording } from "./wording.js";

/** What is said of a post of which no finding is shown: it may have some that are known, or that are no errors. */
export function cleanLine({ baselined = 0 }: PostReport, quiet: boolean, say: Wording): string {
  if (quiet) return say.cleanOfErrors;
  return baselined > 0 ? say.cleanButKnown(baselined) : say.clean;
}
