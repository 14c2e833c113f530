import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

interface Dangerous {
  readonly at: Range;
  /** The scheme with its colon. */
  readonly what: string;
}

/** Addresses that run something or open a file of the reader's device. "JavaScript: 入門" and "Data: 1件" are none. */
export function* dangerousSchemes(text: string): Iterable<Dangerous> {
  if (!/script:|data:|file:|intent:|blob:/iu.test(text)) return;
  for (const { index, 0: words } of matchesIn(text, SCHEMES)) {
    yield { at: [index, index + words.length], what: words.slice(0, words.indexOf(":") + 1) };
  }
}

/** A program, a typed body, a path: what a heading with a colon does not have. */
const BODIES = [
  String.raw`(?:javascript|vbscript|livescript):(?=\S{0,200}[(=.;%])`,
  String.raw`data:(?=[a-z]+\/[a-z0-9.+-]+[;,]|;base64,)`,
  String.raw`file:\/{2,4}`,
  String.raw`intent:\/\/`,
  "blob:https?:",
];
const SCHEMES = new RegExp(String.raw`(?<![\w-])(?:${BODIES.join("|")})[\x21-\x7e]{1,500}`, "giu");
