import { matchesIn } from "../../src/define-rule.js";
import type { Document, Range } from "../../src/define-rule.js";
import { distance } from "./distance.js";

interface Broken {
  readonly at: Range;
  readonly what: string;
  /** What to write at `mend`; null where the repair is not certain. */
  readonly repaired: string | null;
  readonly mend: Range;
}

/** Addresses that a slip has broken: https;//, htps://, https//, https:// www., www..city, lg,jp, and ｊｐ behind a wide stop. */
export function* brokenAddresses(document: Document): Iterable<Broken> {
  const { text } = document.folded;
  if (!text.includes("/")) return;
  yield* wideMarks(document);
  yield* liveDefanged(text);
  for (const match of matchesIn(text, BEGINNING)) {
    const { index, 0: what, groups } = match;
    const end = index + what.length;
    const scheme = repairedScheme((groups?.["scheme"] ?? "").toLowerCase(), what);
    if (scheme === null) continue;
    const rest = /^[\x21-\x7e]{0,200}/u.exec(text.slice(end))?.[0] ?? "";
    const at = [index, end + rest.length] as const;
    yield { at, what: text.slice(...at), repaired: scheme, mend: [index, end] };
  }
  for (const { index, 0: what } of matchesIn(text, HOST_SLIP)) {
    const at = [index, index + what.length] as const;
    yield { at, what, repaired: null, mend: at };
  }
}

/** https：//www.city…, nagasaki．jp: read as one address here, and cut short by those who show it. */
function* wideMarks({ folded, post, links }: Document): Iterable<Broken> {
  for (const { start, end, path } of links) {
    const at = [start, end - path.length] as const;
    const written = post.text.slice(...folded.toOriginal(at));
    const narrow = folded.text.slice(...at);
    const host = written.split(/[/／]{2}/u).at(-1) ?? "";
    // Wholly wide letters hide an address from filters; that is for others to say.
    if (/[A-Za-z]/u.test(host) && /[：．。｡／]/u.test(written))
      yield { at, what: written, repaired: narrow.replace(/[。｡]/gu, "."), mend: at };
  }
}

/** hxxps:// keeps readers from opening what they are warned of; where nothing warns, it is a slip. */
function* liveDefanged(text: string): Iterable<Broken> {
  if (WARNS.test(text)) return;
  for (const { index, 0: what, groups } of matchesIn(text, LIVE_DEFANGED)) {
    const scheme = groups?.["scheme"] ?? "";
    const mend = [index, index + scheme.length] as const;
    yield { at: [index, index + what.length], what, repaired: /s$/iu.test(scheme) ? "https" : "http", mend };
  }
}

const LIVE_DEFANGED = /(?<![A-Za-z0-9])(?<scheme>h(?:xx|\*\*|tt?x)ps?):\/\/[\w-]+(?:\.[\w-]+)+(?:\/[\x21-\x7e]*)?/giu;
const WARNS =
  /偽|ニセ|にせ|詐欺|不審|注意|フィッシング|なりすまし|成りすまし|開かな|アクセスしな|クリックしな|押さな|危険|迷惑メール|被害|例[:)」]/u;

/** A scheme, or what is meant as one, before something like a host. */
const BEGINNING =
  /(?<![A-Za-z0-9])(?<scheme>[a-z]{3,7}) ?[:;.,]{0,2} ?\/{1,4} ?(?=(?:[a-z0-9-]+\.)+[a-z]{2,}|https?:)/giu;
const HOST_SLIP =
  /(?<![A-Za-z0-9])https?:\/\/(?:https?[:;]?\/\/|w{4,}\.|ww\.|[\w.-]{1,100}?(?:\.\.|(?<!\.(?:jp|com|net|org))[,。｡])(?=[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\b))[\w.-]{0,200}/giu;

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
