// A rule for secrets stopped: nobody knows what in the post is one.
import { markOf } from "./mark.js";
import { shownId } from "./secrets/in-id.js";
import { type Lang, type Post, type PostReport, RECORD_CATEGORIES } from "./types.js";
import { wholeOf } from "./unjudged.js";

/** The report with the places, rules and clauses of what was found, and no word of the text. */
export function withhold(report: PostReport, post: Post, lang: Lang): PostReport {
  // One list for all: where its places are is worked out once.
  const masked = [wholeOf(post)];
  const hidden = <T extends PostReport["violations"][number]>(violation: T): T => {
    // What is said of a record holds no word of the draft.
    if (RECORD_CATEGORIES.has(violation.category)) return violation;
    return {
      ...violation,
      message: SAY[lang](violation.rule),
      advice: null,
      text: violation.text.replace(/[^\s]/gu, "＊"),
      suggestions: [],
      tags: [],
      fingerprint: markOf(violation, post.text, masked),
    };
  };
  return {
    ...report,
    id: report.id === null ? null : shownId(report.id),
    violations: report.violations.map(hidden),
    accepted: report.accepted.map(hidden),
    masked,
  };
}

const SAY: Readonly<Record<Lang, (rule: string) => string>> = {
  ja: (rule) =>
    `規則「${rule}」の指摘です。個人情報・認証情報の規則が終わりまで調べられなかったため、言葉は伏せています。`,
  en: (rule) => `Found by the rule "${rule}"; a rule for secrets did not come to its end, so the words are withheld.`,
};
