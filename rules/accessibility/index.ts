import { defineRule, toFolded } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";
import { emojiRuns, faces, ruleLines } from "./decoration.js";
import { fullWidthWords, halfWidthKana, platformCharacters, privateCharacters } from "./characters.js";
import type { Found } from "./found.js";
import { gluedAddresses } from "./glued-addresses.js";
import { damaged, directions, invisibles } from "./invisible.js";
import { mediaWithoutAlt } from "./media.js";
import { type Data, messages, type Say } from "./messages.js";
import { spacedWords } from "./spaced-words.js";

/** What each kind says, how sure it is, and what to do where nothing can be put in its place. */
interface Kind {
  readonly say: Say;
  readonly certainty: Certainty;
  readonly advice: string;
  readonly find: (document: Document) => Iterable<Found>;
}

const KINDS: readonly Kind[] = [
  { say: "direction", certainty: "certain", find: directions, advice: "見えない文字を消してください。" },
  { say: "invisible", certainty: "certain", find: invisibles, advice: "見えない文字を消してください。" },
  { say: "damaged", certainty: "certain", find: damaged, advice: "元の文字に直してください。" },
  { say: "private", certainty: "certain", find: privateCharacters, advice: "ふつうの文字か、かなに直してください。" },
  { say: "platform", certainty: "hint", find: platformCharacters, advice: "ふつうの文字に直してください。" },
  { say: "kana", certainty: "hint", find: halfWidthKana, advice: "全角のカナで書いてください。" },
  { say: "wide", certainty: "hint", find: fullWidthWords, advice: "半角の英字で書いてください。" },
  { say: "spaced", certainty: "hint", find: spacedWords, advice: "字の間の空白を消してください。" },
  { say: "emoji", certainty: "hint", find: emojiRuns, advice: "絵文字は文の終わりに1つか2つにしてください。" },
  { say: "face", certainty: "hint", find: faces, advice: "顔文字を消すか、言葉で書いてください。" },
  { say: "line", certainty: "hint", find: ruleLines, advice: "罫線の代わりに空の行を入れてください。" },
  { say: "address", certainty: "likely", find: gluedAddresses, advice: "URLの後ろに空白か改行を入れてください。" },
  {
    say: "alt",
    certainty: "hint",
    find: mediaWithoutAlt,
    advice: "media に alt を書いてください（例: {file: photo.jpg, alt: 会場の写真}）。",
  },
];

export default defineRule({
  id: "accessibility",
  category: "accessibility",
  title: "読み上げや検索の妨げになる書き方、見えない文字、代替テキストのない画像を見つける",
  messages,
  *check(document: Document) {
    for (const { say, certainty, advice, find } of KINDS) {
      // A text of nothing but invisible characters has no place to point at.
      const found = [...find(document)].filter(({ at }) => at[0] === at[1] || document.folded.text !== "");
      const [first] = found;
      if (first === undefined) continue;
      const suggestions = found.flatMap((one) => replacement(one, document)).slice(0, MOST_SUGGESTIONS);
      yield { at: shown(first.at, document), say, data: dataOf(found), certainty, advice, suggestions };
    }
  },
});

const MOST_SUGGESTIONS = 5;
const MOST_WORDS = 10;

/** One finding a kind, at its first place: a list with ten circled numbers is one slip, not ten. */
function dataOf(found: readonly Found[]): Data {
  const words = [...new Set(found.map((one) => one.words))].filter((one) => one !== "");
  return {
    words: words.slice(0, MOST_WORDS).join(words.some((one) => one.length > 2) ? "、" : ""),
    count: found.length,
  };
}

function shown(at: Range, { folded }: Document): Range {
  return at[0] === at[1] ? [0, 0] : toFolded(folded, at);
}

/** Suggestions are given in whole characters of the folded text; what stands around the words stays. */
function replacement(
  { at, instead }: Found,
  { folded, post }: Document,
): { message: string; at: Range; text: string }[] {
  if (instead === undefined) return [];
  const range = toFolded(folded, at);
  const [start, end] = folded.toOriginal(range);
  const text = post.text.slice(start, at[0]) + instead + post.text.slice(at[1], end);
  return [{ message: `「${text.trim()}」と書く`, at: range, text }];
}
