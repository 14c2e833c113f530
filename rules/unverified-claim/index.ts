import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "unverified-claim",
  category: "unverified-claim",
  title: "うわさや、確かめていない話、根拠のない効き目を広める言い方",
  found: {
    ja: ({ words, reason }) => `「${words}」は、確かめていない情報です。${reason}`,
    en: ({ words }) => `"${words}" passes on something that was not verified.`,
  },
});
