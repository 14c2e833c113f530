import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "confidential",
  category: "confidential",
  title: "秘密・解禁前・内部の情報",
  perSentence: true,
  found: {
    ja: ({ words, reason }) => `「${words}」は、公表前または内部の情報とみられます。${reason}`,
    en: ({ words }) => `"${words}" looks like confidential or embargoed information.`,
  },
});
