import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "obscenity",
  category: "obscenity",
  title: "わいせつな表現",
  found: {
    ja: ({ words, reason }) => `「${words}」は、わいせつな表現とみられます。${reason}`,
    en: ({ words }) => `"${words}" looks obscene.`,
  },
});
