import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "discrimination",
  category: "discrimination",
  title: "差別する表現、差別を助長する表現、差別的とされる古い言葉",
  found: {
    ja: ({ words, reason }) => `「${words}」は、差別にあたる、または差別を助長するおそれのある表現です。${reason}`,
    en: ({ words }) => `"${words}" discriminates, promotes discrimination, or is an outdated discriminatory term.`,
  },
});
