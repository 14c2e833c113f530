import { matchesIn } from "../../src/define-rule.js";
import type { Range } from "../../src/define-rule.js";

/** Lines that are nothing but the addressee of a reply: ＞はしもとさん, >>324, 「ねこ」さんへ. */
export function* addressedLines(text: string): Iterable<Range> {
  if (!/[>≫»]|さん|[様さ]ま?へ/u.test(text)) return;
  for (const { index, 0: words, groups } of matchesIn(text, ADDRESSEE)) {
    if (ANYONE.test(groups?.["name"] ?? groups?.["to"] ?? "")) continue;
    const lead = words.search(/\S/u);
    yield [index + lead, index + words.trimEnd().length];
  }
}

const ADDRESSEE =
  /(?<=^|\n) *(?:[>≫»]{1,3} ?(?<name>[^\s>、。!?:]{1,16}?) ?(?:さん|さま|様|くん|ちゃん|氏)(?: ?へ)?(?=[\s、,!。]|$)|[>≫»]{2} ?\d{1,4}(?=\s|$)|re: ?[^\n]{0,30}(?:について|の件|ご?質問|ご?意見|お問い?合わせ)(?=\s|$)|(?<to>[^\s>、。!?:「」()]{1,10}?)さんへ(?= |\n|[、。!]|$))/giu;
/** Everybody, an office, a role: no one in particular. */
const ANYONE =
  /(?:皆|みな|各位|方|市民|町民|村民|区民|住民|お客|お子|ご家族|保護者|利用者|事業者|会員|お父|お母|パパ|ママ|子ども|業者|職員|読者|来場者|参加者|サンタ|じい|ばあ|兄|姉|弟|妹|赤ちゃん|生徒|児童|学生|隊員|団員|農家|お店|お医者|看護師|保育士|介護|新成人|ご近所|おとな|大人|若者)$/u;
