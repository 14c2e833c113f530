import { defineWordRule } from "../../src/define-rule.js";

export default defineWordRule({
  id: "insult",
  category: "insult",
  title: "人や団体をおとしめる言葉（侮辱・誹謗中傷）",
  found: {
    ja: ({ words, reason }) => `「${words}」は、人や団体をおとしめる表現です。${reason}`,
    en: ({ words }) => `"${words}" belittles a person or a group.`,
  },
});
