import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "illegal-act",
  category: "illegal-act",
  title: "法に触れる行為を許す・誘う・教える・得意げに語る言い方",
  found: {
    ja: ({ words, reason }) => `「${words}」は、法に触れる行為を認めたり勧めたりするように読めます。${reason}`,
    en: ({ words }) => `"${words}" condones or invites something illegal.`,
  },
});
