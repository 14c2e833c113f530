import { matchesIn } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";
import { TOKEN_FORMS } from "./token-forms.js";

/** Keys and tokens by their form: what the scanner found, and the forms that it passes over as examples. */
export function* findTokens(document: Document): Iterable<Found> {
  // Compiling the expressions takes longer than linting a post; most posts have nothing that could be a key.
  for (const { kind, expression } of mayHoldToken(document) ? TOKEN_FORMS : []) {
    for (const match of matchesIn(document.folded.text, expression)) {
      yield { at: [match.index, match.index + match[0].length], say: "form", kind, certainty: "certain" };
    }
  }
  for (const { start, end, kind } of document.secrets)
    yield { at: [start, end], say: "form", kind, certainty: "certain" };
}

const SAID = /が(?:新しい|初期)?(?:パスワード|暗証番号|パスコード|PW)/;
const IN_LINK = /@|hook/;
const NAME_AND_PASSWORD = / ?\/ ?[!-~]{4}/;

/** What all forms have in common: a run of letters and signs outside of links, or a password after a slash or before が. */
function mayHoldToken({ folded: { text }, links }: Document): boolean {
  if (links.some(({ href }) => IN_LINK.test(href)) || SAID.test(text)) return true;
  const ends = [0, ...links.map(({ end }) => end)];
  const rest = ends.map((end, index) => text.slice(end, links[index]?.start)).join(" ");
  return NAME_AND_PASSWORD.test(rest) || (rest.match(/[!-~]{8,}/g) ?? []).some((run) => /[A-Za-z]/.test(run));
}
