import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "rebuttal",
  category: "rebuttal",
  title: "批判や苦情に言い返す・責める・開き直る言い方",
  found: {
    ja: ({ words, reason }) => `「${words}」は、反論や非難と受け取られます。${reason}`,
    en: ({ words }) => `"${words}" argues back.`,
  },
});
