import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "public-order",
  category: "public-order",
  title: "暴力・脅し・自殺・薬物・賭博などをあおる表現（公序良俗）",
  found: {
    ja: ({ words, reason }) => `「${words}」は、公序良俗に反するおそれのある表現です。${reason}`,
    en: ({ words }) => `"${words}" may offend public order and morals.`,
  },
});
