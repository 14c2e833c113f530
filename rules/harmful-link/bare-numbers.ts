import { matchesIn, Taken } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { PRIVATE_NETWORK } from "./private-network.js";

/** 192.0.2.10/form: numbers without a scheme are an address only with a path of letters behind them. */
export function* bareNumbers({
  folded: { text },
  links,
}: Document): Iterable<{ at: Range; host: string; path: string }> {
  const taken = new Taken(links.map(({ start, end }) => [start, end]));
  for (const { index, 0: words, groups } of matchesIn(text, NUMBERS)) {
    const host = groups?.["host"] ?? words;
    const at = [index, index + words.length] as const;
    if (host.split(".").some((part) => Number(part) > 255) || PRIVATE_NETWORK.test(host)) continue;
    if (!taken.overlaps(at)) yield { at, host, path: words.slice(words.indexOf("/")) };
  }
}

const NUMBERS = /(?<![\w./:@-])(?<host>\d{1,3}(?:\.\d{1,3}){3})(?::\d{2,5})?\/[A-Za-z~%?][\x21-\x7e]{0,200}/gu;
