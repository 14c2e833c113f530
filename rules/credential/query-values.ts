import { matchesIn } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";

/** ?user=press&password=…, and Zoom's ?pwd=…: whoever has the link has the password. */
const PASSWORD = /[?&#;](?:password|passwd|passcode|pass|pwd|pw)=[^&#\s]{3,}/giu;
const TOKEN = /[?&#;](?:access_?token|api_?key|apikey|auth_?token|token|secret|signature|session_?id)=[^&#\s]{12,}/giu;

/** Passwords and tokens inside links. */
export function* findQueryValues(document: Document): Iterable<Found> {
  for (const link of document.links) {
    const { text } = document.folded;
    const address = text.slice(link.start, link.end);
    // Compiling the expressions takes longer than linting a post; most links have no values.
    if (!address.includes("=")) continue;
    for (const [kind, expression] of [
      ["URLの中のパスワード", PASSWORD],
      ["URLの中のトークン", TOKEN],
    ] as const) {
      for (const match of matchesIn(address, expression)) {
        const start = link.start + match.index + 1;
        yield { at: [start, start - 1 + match[0].length], say: "value", kind, certainty: "certain" };
      }
    }
  }
}
