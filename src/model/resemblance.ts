// How a resemblance is told: as a question to a person, never as a fact, and in the same words for every rule.
import { CATEGORIES, type Category, type Lang } from "../types.js";

/** Without evidence the words are such as nobody may read: neither they nor what decided is said again. */
type Ask = (words: string, category: Category, evidence: readonly string[]) => string;

export const resemblance: Readonly<Record<Lang, Ask>> = {
  ja: (words, category, evidence) => {
    const [what, named] =
      evidence.length === 0
        ? ["この文", ""]
        : [`「${words}」`, `${evidence.map((word) => `「${word}」`).join("")}などの`];
    return `${what}は「${CATEGORIES[category]}」に当たりませんか。${named}言葉の使い方が、当たる投稿の例に似ています。似ているだけで、当たるとは限りません。`;
  },
  en: (words, category, evidence) => {
    const [what, named] = evidence.length === 0 ? ["this sentence", ""] : [`"${words}"`, ` (${evidence.join(", ")})`];
    return `Could ${what} be a matter of ${category}? Its words${named} are used as in examples that are; it may well not be.`;
  },
};
