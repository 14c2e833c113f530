import { defineRule, observeHit, reportable } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { doubled } from "./doubled.js";
import { leftMarkers } from "./left-markers.js";
import { placeholders } from "./placeholders.js";
import { drillText } from "./drill-text.js";
import { mistyped } from "./mistyped.js";
import { unfinished } from "./unfinished.js";

const FILL = "空いているところに正しい言葉を入れてください。";

const UNFINISHED_ADVICE = {
  blank: "数や言葉を入れるか、その行を消してください。",
  brokenOff: "元の原稿を見て、終わりまで書いてください。",
  garbled: "元の原稿から写し直し、投稿の画面で見え方を確かめてください。",
};

const DRILL_ADVICE = {
  hint: "訓練のあとに残ったものなら消してください。訓練の配信なら、始めと終わりに訓練であることを書きます。",
  likely:
    "「【訓練】」「これは訓練です」を文の始めと終わりに書いてください。本当の災害なら、訓練の話と分けて投稿してください。",
};

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
    blank: {
      ja: ({ words }: { words: string }) => `「${words}」に、入るはずの数や言葉がありません。`,
      en: ({ words }: { words: string }) => `"${words}" lacks the figure or the words that belong there.`,
    },
    brokenOff: {
      ja: ({ words }: { words: string }) => `「${words}」で、文が途中で切れています。`,
      en: ({ words }: { words: string }) => `The sentence breaks off at "${words}".`,
    },
    garbled: {
      ja: ({ words }: { words: string }) => `「${words}」は、文字化けか、ソフトやメールの残りです。`,
      en: ({ words }: { words: string }) => `"${words}" is garbled, or left by a program.`,
    },
    mistyped: {
      ja: ({ words }: { words: string }) => `「${words}」は、変換されなかったか、試しに打った文字です。`,
      en: ({ words }: { words: string }) => `"${words}" was typed by mistake, or for a trial.`,
    },
    drill: {
      ja: ({ words }: { words: string }) => `「${words}」とある、訓練の文面です。このまま公開してよいものですか。`,
      en: ({ words }: { words: string }) => `"${words}": this is the text of a drill. Is it to be published?`,
    },
    bareAlarm: {
      ja: ({ words }: { words: string }) => `訓練の投稿なのに、「${words}」に訓練であることが書かれていません。`,
      en: ({ words }: { words: string }) => `The post is about a drill, but "${words}" does not say so.`,
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
    for (const { at, say, certainty } of unfinished(document))
      yield { at, say, data: { words: text.slice(...at) }, certainty, advice: UNFINISHED_ADVICE[say] };
    for (const at of mistyped(document))
      yield {
        at,
        say: "mistyped",
        data: { words: text.slice(...at) },
        certainty: "likely",
        advice: "言葉を打ち直してください。",
      };
    for (const { at, certainty } of drillText(document))
      yield {
        at,
        say: certainty === "hint" ? "drill" : "bareAlarm",
        data: { words: text.slice(...at) },
        certainty,
        advice: DRILL_ADVICE[certainty],
      };
    for (const hit of reportable(document, "drafting-slip")) yield observeHit(hit, "words");
  },
});
