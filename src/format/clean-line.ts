import type { PostReport } from "../types.js";
import type { Wording } from "./wording.js";

/** What is said of a post of which no finding is shown: it may have some that are known, or that are no errors. */
export function cleanLine({ baselined = 0, unchecked }: PostReport, quiet: boolean, say: Wording): string {
  if (unchecked.length > 0) return say.notAllChecked + (baselined > 0 ? say.baselined(baselined) : "");
  if (quiet) return say.cleanOfErrors;
  return baselined > 0 ? say.cleanButKnown(baselined) : say.clean;
}
