import { defineRule, isRegistered, Taken, retiredDomain } from "../../src/define-rule.js";
import type { Document, Observation, Range, RetiredDomain } from "../../src/define-rule.js";
import { bareNumbers } from "./bare-numbers.js";
import { brokenAddresses } from "./broken-addresses.js";
import { dangerousSchemes } from "./dangerous-schemes.js";
import { type Judged, judgeLink, judgeUnnamed } from "./judge-link.js";
import { ADVICES, messages } from "./messages.js";
import { OFFICE_NETWORK } from "./private-network.js";

export default defineRule({
  id: "harmful-link",
  category: "harmful-link",
  title: "偽のサイト、番号だけのアドレス、プログラムのダウンロード、壊れたアドレスなど、危険なリンクを見つける",
  messages,
  *check(document: Document) {
    const { text } = document.folded;
    const broken = [...brokenAddresses(document)];
    const slips = new Taken(broken.map(({ at }) => at));
    yield* judgedLinks(document, slips);
    for (const { at, host, path } of bareNumbers(document)) yield { at, ...told(judgeUnnamed(host, path, "likely")) };
    for (const { at, what } of dangerousSchemes(text))
      yield { at, say: "scheme", data: { what }, certainty: "certain", advice: ADVICES.scheme, tags: [HARMFUL] };
    for (const { at, what, repaired, mend } of broken)
      yield {
        at,
        say: "broken",
        data: { what },
        certainty: "likely",
        advice: ADVICES.broken,
        tags: [WRONG],
        suggestions: repaired === null ? [] : [{ message: `「${repaired}」と書く`, at: mend, text: repaired }],
      };
  },
});

/** What clauses ask for by these tags: a site that harms who opens it, one without a name, or an address that fails. */
const HARMFUL = "harmful-site";
const NAMELESS = "nameless-site";
const UNKNOWN = "unknown-site";
const WRONG = "wrong-address";

function* judgedLinks(document: Document, slips: Taken) {
  const { folded, links, registers } = document;
  for (const link of links) {
    const at = [link.start, link.end] as const;
    const old = retiredDomain(link, registers);
    if (old !== null)
      yield { at, say: "retired" as const, certainty: "certain" as const, tags: [HARMFUL], ...goneFrom(old, at) };
    else if (!isRegistered(link, registers) && !slips.overlaps(at)) {
      const judged = judgeLink(link, registers);
      if (judged !== null && !givesAwayOnly(judged, folded.text.slice(...at))) yield { at, ...told(judged) };
    }
  }
}

function told(judged: Judged) {
  const { say, what, certainty } = judged;
  return { say, data: { what }, certainty, advice: ADVICES[say], tags: [tagOf(judged)] };
}

/** http://10.0.0.5/: that the office's own address is to go is said by security-exposure; another remedy would contradict. */
function givesAwayOnly({ say, certainty, what }: Judged, written: string): boolean {
  return say === "number" && certainty === "hint" && OFFICE_NETWORK.test(what) && written.includes(what);
}

/** Numbers of a private network lead nowhere, and an archive is no harm by itself. */
function tagOf({ say, certainty }: Judged): string {
  if (say === "archive" || (say === "number" && certainty === "hint")) return UNKNOWN;
  return say === "number" ? NAMELESS : HARMFUL;
}

function goneFrom(
  { domain, since, instead }: RetiredDomain,
  at: Range,
): Pick<Observation, "advice" | "suggestions"> & { readonly data: { readonly what: string } } {
  const data = { what: since === null ? domain : `${domain}（${since}から）` };
  if (instead === null) return { data, advice: ADVICES.retired };
  return { data, suggestions: [{ message: `「${instead}」と書く`, at, text: instead }] };
}
