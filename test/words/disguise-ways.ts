// How people write a word so that a list of words does not find it.

type Way = (word: string) => string;

/** A word in disguise; the word itself where the way does not fit it. */
export const WAYS: Readonly<Record<string, Way>> = {
  "the other kana": otherKana,
  "a long sound": (word) => afterFirstVowel(word, () => "ー"),
  "a wave": (word) => afterFirstVowel(word, () => "〜〜"),
  "a small vowel": (word) => afterFirstVowel(word, (vowel) => SMALL[vowel]!),
  "a drawn-out end": (word) => word + (VOWELS[vowelOf(word.slice(-1))] ?? "").repeat(3),
  "a small っ": heldSound,
  "spaces between the letters": (word) => between(word, " "),
  "points between the letters": (word) => (hasTwoKanji(word) ? word : between(word, "・")),
  "stars between the letters": (word) => between(word, "★"),
  "emoji between the letters": (word) => between(word, "😜"),
  "zero-width spaces between the letters": (word) => between(word, "\u200b"),
  "its second letter masked": (word) => masked(word, 1),
  "its last letter masked": (word) => (word.length > 2 ? masked(word, word.length - 1) : word),
  "its second letter masked with an emoji": (word) => masked(word, 1).replace("○", "❌"),
};

const ROWS = [
  "あかがさざただなはばぱまやらわぁゃ",
  "いきぎしじちぢにひびぴみりぃ",
  "うくぐすずつづぬふぶぷむゆるぅゅ",
  "えけげせぜてでねへべぺめれぇ",
  "おこごそぞとどのほぼぽもよろぉょ",
];
const VOWELS = "あいうえお";
const SMALL = "ぁぃぅぇぉ";

export function isKana(word: string): boolean {
  return /^[ぁ-ゖァ-ヺー]+$/u.test(word);
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

function otherKana(word: string): string {
  if (!isKana(word) || word.includes("ヴ")) return word;
  const katakana = toKatakana(word);
  return katakana === word ? toHiragana(word) : katakana;
}

/** Index in VOWELS; -1 for what has none. */
function vowelOf(letter: string): number {
  return letter === "" ? -1 : ROWS.findIndex((row) => row.includes(toHiragana(letter)));
}

function afterFirstVowel(word: string, sound: (vowel: number) => string): string {
  const at = Array.from(word).findIndex((letter, index) => vowelOf(letter) >= 0 && isFull(word.charAt(index + 1)));
  return at < 0 ? word : word.slice(0, at + 1) + sound(vowelOf(word.charAt(at))) + word.slice(at + 1);
}

/** Nothing that goes with the letter before it: じゃ, ぐうたら, オナニー. */
function isFull(letter: string): boolean {
  return !/[ぁ-おゃゅょっァ-オャュョッー]/u.test(letter);
}

/** As people do it in short words, before a sound that can be held. */
function heldSound(word: string): string {
  if (word.length > 4 || !isKana(word)) return word;
  const at = Array.from(word).findIndex(
    (letter, index) =>
      index > 0 &&
      /[かきくけこさしすせそたちつてとは-ぽがぎぐげござじずぜぞだぢづでど]/u.test(toHiragana(letter)) &&
      !/[んっンッー]/u.test(word.charAt(index - 1)),
  );
  const held = at > 0 && /[ァ-ヶ]/u.test(word.charAt(at)) ? "ッ" : "っ";
  return at < 0 ? word : word.slice(0, at) + held + word.slice(at);
}

/** There a point parts the items of a list. */
function hasTwoKanji(word: string): boolean {
  return /\p{Script=Han}{2}/u.test(word);
}

/** A sound drawn out stays with its letter. */
function between(word: string, sign: string): string {
  if (/[A-Za-z0-9]/u.test(word)) return word;
  return (word.match(/.ー?/gu) ?? []).join(sign);
}

function masked(word: string, at: number): string {
  return word.length < 2 || word.length > 8 || word.charAt(at) === "ー"
    ? word
    : `${word.slice(0, at)}○${word.slice(at + 1)}`;
}
