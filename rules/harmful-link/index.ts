import { defineRule, isRegistered, Taken, retiredDomain } from "../../src/define-rule.js";
import type { Document, Observation, Range, RetiredDomain } from "../../src/define-rule.js";
import { bareNumbers } from "./bare-numbers.js";
import { brokenAddresses } from "./broken-addresses.js";
import { dangerousSchemes } from "./dangerous-schemes.js";
import { judgeLink } from "./judge-link.js";
import { ADVICES, messages } from "./messages.js";

export default defineRule({
  id: "harmful-link",
  category: "harmful-link",
  title: "偽のサイト、番号だけのアドレス、プログラムのダウンロード、壊れたアドレスなど、危険なリンクを見つける",
  messages,
  *check(document: Document) {
    const { text } = document.folded;
    const broken = [...brokenAddresses(document)];
    const slips = new Taken(broken.map(({ at }) => at));
    for (const link of document.links) {
      const at = [link.start, link.end] as const;
      const old = retiredDomain(link, document.registers);
      if (old !== null) yield { at, say: "retired", certainty: "certain", ...goneFrom(old, at) };
      else if (!isRegistered(link, document.registers) && !slips.overlaps(at)) {
        const judged = judgeLink(link, text, document.registers);
        if (judged !== null) yield { at, ...judged, data: { what: judged.what }, advice: ADVICES[judged.say] };
      }
    }
    for (const { at, what } of bareNumbers(document))
      yield { at, say: "number", data: { what }, certainty: "likely", advice: ADVICES.number };
    for (const { at, what } of dangerousSchemes(text))
      yield { at, say: "scheme", data: { what }, certainty: "certain", advice: ADVICES.scheme };
    for (const { at, what, repaired, mend } of broken)
      yield {
        at,
        say: "broken",
        data: { what },
        certainty: "likely",
        advice: ADVICES.broken,
        suggestions: repaired === null ? [] : [{ message: `「${repaired}」と書く`, at: mend, text: repaired }],
      };
  },
});

function goneFrom(
  { domain, since, instead }: RetiredDomain,
  at: Range,
): Pick<Observation, "advice" | "suggestions"> & { readonly data: { readonly what: string } } {
  const data = { what: since === null ? domain : `${domain}（${since}から）` };
  if (instead === null) return { data, advice: ADVICES.retired };
  return { data, suggestions: [{ message: `「${instead}」と書く`, at, text: instead }] };
}
