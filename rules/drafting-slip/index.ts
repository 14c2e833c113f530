import { defineRule, observeHit, reportable } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { doubled } from "./doubled.js";
import { leftMarkers } from "./left-markers.js";
import { placeholders } from "./placeholders.js";
import { drillText } from "./drill-text.js";

const FILL = "空いているところに正しい言葉を入れてください。";

export default defineRule({
  id: "drafting-slip",
  category: "drafting-slip",
  title: "「○月○日」「【要確認】」などの書きかけ、二重の文、「防止」の抜けを見つける",
  messages: {
    placeholder: {
      ja: ({ words }: { words: string }) => `「${words}」が、入れるべき言葉に置き換えられていません。`,
      en: ({ words }: { words: string }) => `"${words}" still stands for something to be filled in.`,
    },
    marker: {
      ja: ({ words }: { words: string }) => `「${words}」は、作業中の目印です。`,
      en: ({ words }: { words: string }) => `"${words}" is a mark of work in progress.`,
    },
    doubled: {
      ja: ({ words }: { words: string }) => `「${words}」が二重になっています。`,
      en: ({ words }: { words: string }) => `"${words}" stands twice.`,
    },
    drill: {
      ja: ({ words }: { words: string }) => `「${words}」とある、訓練の文面です。このまま公開してよいものですか。`,
      en: ({ words }: { words: string }) => `"${words}": this is the text of a drill. Is it to be published?`,
    },
    words: {
      ja: ({ words, reason }: { words: string; reason: string }) => `「${words}」: ${reason}`,
      en: ({ words, reason }: { words: string; reason: string }) => `"${words}": ${reason}`,
    },
  },
  *check(document: Document) {
    const { text } = document.folded;
    for (const { at, certainty } of placeholders(text))
      yield { at, say: "placeholder", data: { words: text.slice(...at) }, certainty, advice: FILL };
    for (const { at, certainty } of leftMarkers(text))
      yield {
        at,
        say: "marker",
        data: { words: text.slice(...at) },
        certainty,
        advice: "確かめてから、目印を消してください。",
      };
    for (const { at, keep } of doubled(text)) {
      const suggestions = [{ message: "一つにする", at, text: keep }];
      yield {
        at,
        say: "doubled",
        data: { words: keep },
        certainty: "likely",
        advice: "重なった部分を消してください。",
        suggestions,
      };
    }
    for (const at of drillText(text))
      yield {
        at,
        say: "drill",
        data: { words: text.slice(...at) },
        certainty: "hint",
        advice: "訓練のあとに残ったものなら消してください。訓練の配信なら、始めと終わりに訓練であることを書きます。",
      };
    for (const hit of reportable(document, "drafting-slip")) yield observeHit(hit, "words");
  },
});
