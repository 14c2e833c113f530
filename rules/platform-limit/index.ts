import { defineRule, secretive } from "../../src/define-rule.js";
import type { Document, Measured, Platform } from "../../src/define-rule.js";
import { deadLinks } from "./dead-links.js";
import { describeExcess, excess } from "./excess.js";
import { tooManyTags } from "./too-many-tags.js";
import { tagSlips } from "./tag-slips.js";

/** What concerns a field or the whole post stands at its beginning, without words. */
const WHOLE = [0, 0] as const;

export default defineRule({
  id: "platform-limit",
  category: "platform-limit",
  title: "投稿先の文字数やハッシュタグの上限を超えたもの、働かないハッシュタグやリンクを見つける",
  messages: {
    excess: {
      ja: ({ all }: { all: readonly Measured[] }) => all.map((one) => describeExcess(one, "ja")).join(""),
      en: ({ all }: { all: readonly Measured[] }) => all.map((one) => describeExcess(one, "en")).join(" "),
    },
    tags: {
      ja: ({ count, most, name }: { count: number; most: number; name: Platform["name"] }) =>
        `ハッシュタグが${String(count)}個あります（${name.ja}は${String(most)}個まで）。`,
      en: ({ count, most, name }: { count: number; most: number; name: Platform["name"] }) =>
        `${String(count)} hashtags (${name.en} takes ${String(most)}).`,
    },
    particle: {
      ja: () => "ハッシュタグが助詞まで続いています。",
      en: () => "The hashtag goes on into the sentence.",
    },
    sentence: {
      ja: () => "文の全体がハッシュタグになります。",
      en: () => "The whole sentence becomes a hashtag.",
    },
    digits: {
      ja: () => "数字だけでは、ハッシュタグになりません。",
      en: () => "Digits alone are no hashtag.",
    },
    glued: {
      ja: () => "前に空白がないため、Xではハッシュタグになりません。",
      en: () => "Without a space before it this is no hashtag on X.",
    },
    link: {
      ja: ({ name }: { name: Platform["name"] }) => `${name.ja}の本文のURLは、押しても開きません。`,
      en: ({ name }: { name: Platform["name"] }) => `An address in the text is no link on ${name.en}.`,
    },
    unknown: {
      ja: ({ names }: { names: readonly string[] }) =>
        `投稿先の名前が分からず、上限を調べていません: ${names.join("、")}。`,
      en: ({ names }: { names: readonly string[] }) => `Unknown platform, limits not checked: ${names.join(", ")}.`,
    },
  },
  *check(document: Document) {
    const { known, unknown } = document.platforms;
    if (unknown.length > 0)
      yield {
        at: WHOLE,
        say: "unknown",
        data: { names: unknown.map(({ name }) => secretive(name)) },
        certainty: "hint",
        advice: [
          "platform には X、LINE、Instagram、Facebook、Threads、YouTube などと書いてください。",
          ...unknown.flatMap(didYouMean),
        ].join(""),
      };
    if (known.length === 0) return;
    const tooLong = [...excess(document)];
    for (const { at, all, advice } of tooLong) yield { at, say: "excess", data: { all }, certainty: "certain", advice };
    // Of findings at one place only one is shown, and tags mostly stand where a post is too long.
    for (const tags of tooManyTags(document)) yield tooLong.length > 0 ? { ...tags, at: WHOLE } : tags;
    yield* tagSlips(document);
    yield* deadLinks(document);
  },
});

function didYouMean({ meant }: Document["platforms"]["unknown"][number]): string[] {
  return meant === null ? [] : [`「${meant}」のことではありませんか。`];
}
