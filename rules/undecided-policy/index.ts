import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "undecided-policy",
  category: "undecided-policy",
  title: "まだ決まっていない施策・予算の情報",
  perSentence: true,
  found: {
    ja: ({ words, reason }) => `「${words}」は、まだ決まっていない施策の情報とみられます。${reason}`,
    en: ({ words }) => `"${words}" looks like undecided policy told as information.`,
  },
});
