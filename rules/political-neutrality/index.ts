import { defineRule, observeHit, reportable, Taken } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { findCandidates } from "./find-candidates.js";

interface Named {
  readonly words: string;
  readonly election: string;
  /** 11月29日から12月6日まで */
  readonly period: string;
}

const ADVICE = "選挙が終わるまで投稿を見合わせるか、名前・役職・写真を外して、事業のことだけを書いてください。";
const QUESTION_ADVICE =
  "名前や役職を書かずに伝えられないか考えてください。迷うときは選挙管理委員会に相談してください。";

export default defineRule({
  id: "political-neutrality",
  category: "political-neutrality",
  title: "党や候補者への支持・反対、投票の依頼、党の催しの案内、選挙の期間中に候補者を目立たせる投稿",
  messages: {
    found: {
      ja: ({ words, reason }: { words: string; reason: string }) => `「${words}」は、政治的中立を疑われます。${reason}`,
      en: ({ words }: { words: string; reason: string }) => `"${words}" takes sides in politics.`,
    },
    promoted: {
      ja: ({ words, election, period }: Named) =>
        `${election}の期間中（${period}）です。「${words}」を目立たせる投稿は、選挙運動を疑われます。`,
      en: ({ words, election, period }: Named) => `During ${election} (${period}) this promotes "${words}".`,
    },
    named: {
      ja: ({ words, election, period }: Named) =>
        `${election}の期間中（${period}）です。「${words}」を載せる必要がありますか。`,
      en: ({ words, election, period }: Named) => `During ${election} (${period}): must "${words}" be named?`,
    },
  },
  *check(document: Document) {
    const hits = [...reportable(document, "political-neutrality")];
    for (const hit of hits) yield observeHit(hit, "found");
    const said = new Taken(hits.map(({ range }) => range));
    for (const { at, certainty, election } of findCandidates(document)) {
      // What a dictionary found is said already.
      if (said.overlaps(at)) continue;
      const [words, period] = [
        document.folded.text.slice(...at),
        `${inJapanese(election.from)}から${inJapanese(election.until)}まで`,
      ];
      const data = { words, election: election.name, period };
      if (certainty === "hint") yield { at, say: "named", data, certainty, advice: QUESTION_ADVICE };
      else yield { at, say: "promoted", data, certainty, advice: ADVICE };
    }
  },
});

/** 2026-11-29 → 11月29日 */
function inJapanese(written: string): string {
  const [, month, day] = /^\d{4}[-/](\d{1,2})[-/](\d{1,2})/u.exec(written.normalize("NFKC")) ?? [];
  return month === undefined ? written : `${Number(month)}月${Number(day)}日`;
}
