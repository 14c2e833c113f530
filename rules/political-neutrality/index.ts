import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "political-neutrality",
  category: "political-neutrality",
  title: "党や候補者への支持・反対、投票の依頼、党の催しの案内",
  found: {
    ja: ({ words, reason }) => `「${words}」は、政治的中立を疑われます。${reason}`,
    en: ({ words }) => `"${words}" takes sides in politics.`,
  },
});
