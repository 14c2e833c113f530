import { defineRule } from "../../src/define-rule.js";
import type { Document, Embargo } from "../../src/define-rule.js";
import { findEmbargoed } from "./find-embargoed.js";

interface Data {
  readonly words: string;
  readonly title: string;
  /** 2026年11月3日5時 */
  readonly until: string;
}

export default defineRule({
  id: "embargo",
  category: "confidential",
  title: "登録した解禁の日時より前に、名前や事業名を書いている投稿を見つける",
  messages: {
    early: {
      ja: ({ words, title, until }: Data) => `「${words}」（${title}）は、${until}の解禁まで公表できません。`,
      en: ({ words, title, until }: Data) => `"${words}" (${title}) must not be told before ${until}.`,
    },
  },
  *check(document: Document) {
    // The register holds only what is not lifted yet when the post is published.
    for (const { embargo, at } of findEmbargoed(document.folded.text, document.registers.embargoes)) {
      const data = { words: document.folded.text.slice(...at), title: embargo.title, until: inJapanese(embargo.until) };
      yield { at, say: "early", data, certainty: "certain", advice: adviceFor(embargo, document) };
    }
  },
});

function adviceFor({ by }: Embargo, { post }: Document): string {
  const how =
    post.fields.scheduled_at === undefined
      ? "解禁の後に公開する投稿なら、公開の日時（scheduled_at）を書いてください。"
      : "公開の日時（scheduled_at）を解禁の後にするか、";
  const other =
    post.fields.scheduled_at === undefined
      ? "すぐに公開するなら、この部分を消してください。"
      : "この部分を消してください。";
  return `${how}${other}${by === null ? "" : `解禁の扱いは${by}に確かめてください。`}`;
}

function inJapanese(moment: string): string {
  const [year = "", month, day, hour, minute = ""] = moment.split(/[-T:+]/u);
  const time = `${Number(hour)}時${minute === "00" ? "" : `${Number(minute)}分`}`;
  return `${year}年${Number(month)}月${Number(day)}日${time}`;
}
