import { once, toFolded } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { type Found, matches } from "./found.js";

/** An address with its scheme, and Japanese right behind it: some apps take it into the link. */
const GLUED = once(() => /([Hh][Tt]{2}[Pp][Ss]?:\/\/[!-~]+)([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,12})/gu);
/** Tried before it. */
const MAY_BE_GLUED = /:\/\/[!-~]+[^\s!-~]/;

export function* gluedAddresses({ post: { text }, folded, links }: Document): Iterable<Found> {
  if (!MAY_BE_GLUED.test(text)) return;
  for (const { at, words } of matches(text, GLUED())) {
    const address = /^[!-~]+/u.exec(words)?.[0] ?? "";
    const behind = words.slice(address.length);
    const [start, end] = toFolded(folded, [at[0], at[0] + address.length]);
    // Japanese that belongs to the address (例え.jp), or an address that goes on behind it, is no slip of this kind.
    if (!links.some((link) => link.start === start && link.end === end)) continue;
    yield { at: [at[0], at[1]], words: behind, instead: `${address} ${behind}` };
  }
}
