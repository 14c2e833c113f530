import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "rights",
  category: "rights",
  title: "他人の作品や姿を、許しなく使ったと分かる言い方",
  found: {
    ja: ({ words, reason }) => `「${words}」は、他人の権利を侵すおそれがあります。${reason}`,
    en: ({ words }) => `"${words}" suggests that somebody's rights were ignored.`,
  },
});
