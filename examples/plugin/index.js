// 市制30周年のロゴに触れる投稿には、使用番号を添える。
import { defineRule } from "sns-lint/rule";

const LOGO = /30周年(?:の)?ロゴ/gu;
const NUMBER = /使用番号\s*\d+/u;

const logoNumber = defineRule({
  id: "hanamizu/logo-number", // ほかと重ならないように「名前/規則」とする
  category: "rights", // 当たる条項は、この分類から決まる
  title: "市制30周年のロゴの使用番号のない投稿を見つける",
  messages: {
    missing: {
      ja: ({ words }) => `「${words}」の使用番号がありません。`,
      en: ({ words }) => `The number of use of ${words} is missing.`,
    },
  },
  *check(document) {
    const { text } = document.folded;
    if (NUMBER.test(text)) return;
    for (const { 0: words, index } of text.matchAll(LOGO)) {
      const at = [index, index + words.length];
      const advice = "「（使用番号12）」のように、許可された番号を書きそえてください。";
      yield { at, say: "missing", data: { words }, certainty: "likely", advice };
    }
  },
});

export default { rules: [logoNumber] };
