import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";
import { TOKEN_FORMS } from "./token-forms.js";

/** Keys and tokens by their form: what the scanner found, and the forms that it passes over as examples. */
export function* findTokens(document: Document): Iterable<Found> {
  for (const { kind, expression } of TOKEN_FORMS) {
    for (const match of document.folded.text.matchAll(expression)) {
      yield { at: [match.index, match.index + match[0].length], say: "form", kind, certainty: "certain" };
    }
  }
  for (const { start, end, kind } of document.secrets)
    yield { at: [start, end], say: "form", kind, certainty: "certain" };
}
