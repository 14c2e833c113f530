import { firstIndex, matchesIn, once, toFolded } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";

/** Latin with Japanese right behind it. What stands before the address is a part of it, so that no letter is looked at twice. */
const GLUED = once(() => /(?<![!-~])([!-~]+)([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,12})/gu);
/** An address with its scheme: some apps take what stands behind it into the link. */
const ADDRESS = /https?:\/\/./i;

export function* gluedAddresses({ post: { text }, folded, links }: Document): Iterable<Found> {
  if (!text.includes("://")) return;
  for (const { index, 1: latin = "", 2: behind = "" } of matchesIn(text, GLUED())) {
    const from = latin.search(ADDRESS);
    if (from < 0) continue;
    const [start, end] = toFolded(folded, [index + from, index + latin.length]);
    const link = links[firstIndex(links.length, (at) => (links[at]?.start ?? Infinity) >= start)];
    // Japanese that belongs to the address (例え.jp), or an address that goes on behind it, is no slip of this kind.
    if (link?.start !== start || link.end !== end) continue;
    const at = [index + from, index + latin.length + behind.length] as const;
    yield { at, words: behind, instead: `${latin.slice(from)} ${behind}` };
  }
}
