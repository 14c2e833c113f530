/** One hyphen, one wave dash, and ー where a dash stands for it. Keeps the length: each replacement is one code unit. */
export function unifyDashes(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(PROLONGED, "ー")
    .replace(HYPHENS, "-")
    .replace(BETWEEN_ASCII, "-")
    .replace(BETWEEN_DIGITS, "-")
    .replace(HOME_DIRECTORY, "~")
    .replace(WAVES, "〜");
}

const ANY = /[\u2010-\u2015\u2043\u2212\u2500\u2501\uFF0Dー\u223C\u223E\u3030\uFF5E]/u;
/** サ−ビス, typed with the wrong key: between two katakana no dash is meant. */
const PROLONGED = /(?<=[ァ-ヺ])[\u2010-\u2015\u2212\uFF0D](?=[ァ-ヺ])/gu;
/** Hyphens and the minus sign are "-" everywhere. */
const HYPHENS = /[\u2010-\u2012\u2043\u2212\uFF0D]/gu;
/** Long dashes set off a clause in prose; they are hyphens only within numbers and ASCII. */
const BETWEEN_ASCII = /(?<=[A-Za-z0-9)])[\u2013-\u2015\u2500\u2501ー](?=[A-Za-z0-9(])/gu;
/** 095 ー 822 ー 8888 */
const BETWEEN_DIGITS = /(?<=[0-9]\)? ?)[\u2013-\u2015\u2500\u2501ー](?= ?\(?[0-9])/gu;
/** The tilde of a full-width address: ／～ｔａｎａｋａ */
const HOME_DIRECTORY = /(?<=[A-Za-z0-9]\/)\uFF5E(?=[A-Za-z0-9_])/gu;
const WAVES = /[\u223C\u223E\u3030\uFF5E]/gu;
