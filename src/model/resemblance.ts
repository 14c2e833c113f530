// How a resemblance is told: as a question to a person, never as a fact, and in the same words for every rule.
import { CATEGORIES, type Category, type Lang } from "../types.js";

type Ask = (words: string, category: Category, evidence: readonly string[]) => string;

export const resemblance: Readonly<Record<Lang, Ask>> = {
  ja: (words, category, evidence) =>
    `「${words}」は「${CATEGORIES[category]}」に当たりませんか。` +
    `${evidence.map((word) => `「${word}」`).join("")}などの言葉の使い方が、当たる投稿の例に似ています。似ているだけで、当たるとは限りません。`,
  en: (words, category, evidence) =>
    `Could "${words}" be a matter of ${category}? Its words (${evidence.join(", ")}) are used as in examples that are; it may well not be.`,
};
