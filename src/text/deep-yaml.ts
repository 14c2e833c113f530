/** Nobody writes YAML by hand that is nested deeper; its parser recurses, and a full stack can end the process. */
const DEEPEST = 64;
const IN_ONE_LINE = new RegExp(`^(?:[ \\t]*[-?:][ \\t]){${String(DEEPEST)}}|^[ \\t]{${String(DEEPEST * 8)}}`, "m");

/** Is a YAML text nested deeper than it may be handed to the parser? */
export function isDeepYaml(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return IN_ONE_LINE.test(source);
}
