import type { Wording } from "./wording.js";

/** Why words were excused: `context` is the title of a context, its id where nobody knows it, or "allowed:<id>". */
export function describeContext(context: string, say: Wording): string {
  return context.startsWith("allowed:") ? say.ordinary : say.excuse(context);
}
