import type { Range } from "../../src/define-rule.js";
import { distance } from "./distance.js";

interface Broken {
  readonly at: Range;
  readonly what: string;
  /** What to write at `mend`; null where the repair is not certain. */
  readonly repaired: string | null;
  readonly mend: Range;
}

/** Addresses that a slip has broken: https;//, htps://, https//, https:// www., www..city, lg,jp. */
export function* brokenAddresses(text: string): Iterable<Broken> {
  if (!text.includes("/")) return;
  for (const match of text.matchAll(BEGINNING)) {
    const { index, 0: what, groups } = match;
    const end = index + what.length;
    const scheme = repairedScheme((groups?.["scheme"] ?? "").toLowerCase(), what);
    if (scheme === null) continue;
    const rest = /^[\x21-\x7e]{0,200}/u.exec(text.slice(end))?.[0] ?? "";
    const at = [index, end + rest.length] as const;
    yield { at, what: text.slice(...at), repaired: scheme, mend: [index, end] };
  }
  for (const { index, 0: what } of text.matchAll(HOST_SLIP)) {
    const at = [index, index + what.length] as const;
    yield { at, what, repaired: null, mend: at };
  }
}

/** A scheme, or what is meant as one, before something like a host. */
const BEGINNING =
  /(?<![A-Za-z0-9])(?<scheme>[a-z]{3,7}) ?[:;.,]{0,2} ?\/{1,4} ?(?=(?:[a-z0-9-]+\.)+[a-z]{2,}|https?:)/giu;
const HOST_SLIP =
  /(?<![A-Za-z0-9])https?:\/\/(?:https?[:;]?\/\/|w{4,}\.|ww\.|[\w.-]{1,100}?(?:\.\.|(?<!\.(?:jp|com|net|org))[,。])(?=[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\b))[\w.-]{0,200}/giu;

/** The right beginning; null where nothing is wrong or no scheme is meant ("HTTP/2", hxxps). */
function repairedScheme(scheme: string, written: string): string | null {
  const rest = written.slice(scheme.length);
  if (scheme === "http" || scheme === "https") {
    const meant = rest !== "://" && rest !== "/" && rest !== " / ";
    return meant && /[:;]|\/\//u.test(rest) ? `${scheme}://` : null;
  }
  return /[:;] ?\/\//u.test(rest) && !DEFANGED.test(scheme) ? nearScheme(scheme) : null;
}

function nearScheme(scheme: string): string | null {
  return ["https", "http"].filter((right) => distance(scheme, right, 1) <= 1).map((right) => `${right}://`)[0] ?? null;
}

const DEFANGED = /^h[x*]+ps?$|^htt?xps?$/u;
