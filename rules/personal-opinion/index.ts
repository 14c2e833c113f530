import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "personal-opinion",
  category: "personal-opinion",
  title: "職員個人の意見・気持ち・体調・家族・私生活を書いた言い方",
  dutyOnly: true,
  found: {
    ja: ({ words, reason }) => `「${words}」は、書いた人個人のことです。${reason}`,
    en: ({ words }) => `"${words}" is about the writer, not about the office.`,
  },
});
