import type { Document, Token } from "../../src/define-rule.js";
import { matches } from "./found.js";
import { tokensWithin } from "./names.js";
import type { Person } from "./person.js";

/** What a person is, before the name: 主任の〇〇が, 花見町に住む〇〇は. */
const AFTER_ROLE =
  /(?:主任|主査|主事|主幹|係長|補佐|課長|次長|部長|局長|室長|園長|所長|職員|係員|技師|保育士|保健師|看護師|介護士|栄養士|教諭|教頭|校長|担任|司書|調理員|調理師|運転手|運転士|用務員|事務員|指導員|支援員|嘱託|アルバイト|バイト|パート|新人|新採|新任|同僚|後輩|先輩|上司|部下|中の人|店主|店長|大家|住人|班長|組長|団員|部員|生徒|児童|園児|患者|相談者|申請者|滞納者|被害者|加害者|容疑者|当選者|持ち主|落とし主|所有者|名義人?|対象者|息子|娘|[長次三][男女]|妻|夫|[父母]親?|夫婦|本人|担当者?|に住む|[課係室局]|在住|だった|事務局|相談に来た|入った|される|した|番地|号室|番号\d{1,6})(?<in>の|、|・| )?(?<name>[㐀-鿿々ヶ]{1,5}(?: [㐀-鿿々ぁ-ん]{1,4}|(?![がはもをにとでのへやかま])[ぁ-ん]{2,3})?)(?=[はがもを、。(に]| [A-ES](?![A-Za-z])|の[^中方場]|です|でし|だ[。よっ]|から|より|宅|家[のでにはが]|さ?んち)/gu;
/** 〇〇宅, 〇〇家の. */
const HOUSE =
  /(?<=^|[の、・「(\s])(?<name>[㐀-鿿々ヶ]{1,4})(?:宅(?!配|地|急)|(?<!旧)邸|家(?=[」 、]|[のでにはがを]))/gu;
/** What stands there as often and is no surname. */
const NO_NAME =
  /^(?:私|妻|夫|父|母|兄|弟|姉|妹|娘|息子|子|方|者|人|件|本人|自分|全員|我|実|生|帰|在|住|邸|隣|農|商|各|一|空|自|武|宮|公|平|出|本|分|王|大|名|旧|国|作|画|専門|政治|起業|農|民|借|貸)$/u;

/** Surnames without さん, where the words around say that they are names. */
export function* findBareNames(document: Document): Iterable<Person> {
  const { text } = document.folded;
  if (MAY_HAVE_ROLE.test(text)) yield* named(document, AFTER_ROLE, false);
  if (/[者方人庭帯](?:は|:)/u.test(text)) yield* listed(document);
  if (/休|不在|入院/u.test(text)) yield* lone(document);
  if (/[宅家]/u.test(text)) yield* named(document, HOUSE, true);
}

const MAY_HAVE_ROLE =
  /[任査事幹長佐員師士諭頭書手人採輩司下主者名娘子男女妻夫親住課係室局在]|バイト|パート|入った|した/u;

function* named(document: Document, expression: RegExp, sure: boolean): Iterable<Person> {
  for (const { start, end, groups } of matches(document.folded.text, expression)) {
    const name = groups["name"] ?? "";
    const from = sure ? start : end - name.length;
    const tokens = tokensWithin(document.tokens, from, from + name.length);
    if (NO_NAME.test(name) || tokens.map(({ surface }) => surface).join("") !== name || !isName(tokens, sure)) continue;
    yield { start: from, end, form: "bare" };
  }
}

/** One or two proper nouns, or letters that no word takes together (柴|本). */
function isName(tokens: readonly Token[], sure: boolean): boolean {
  if (tokens.some(({ pos3 }) => pos3 === "姓")) return tokens.every((token) => isNamePart(token));
  const [first, second] = tokens;
  if (sure || first === undefined) return false;
  if (second === undefined) return first.surface.length > 1 && first.pos1 === "固有名詞" && first.pos2 !== "組織";
  return tokens.length <= 3 && tokens.every((token) => isLetter(token));
}

function isNamePart({ surface, pos2, pos }: Token): boolean {
  return pos2 === "人名" || surface === " " || (pos === "名詞" && surface.length === 1);
}

function isLetter({ surface, pos, pos1, known }: Token): boolean {
  return surface.length === 1 && (!known || (pos === "名詞" && !["数", "接尾", "非自立", "代名詞"].includes(pos1)));
}

/** 要支援者は、1組 上田、2組 石丸: surnames in a row. */
const LISTED =
  /(?<=(?:者|方|人|家庭|世帯)(?:は|:)[^。\n]{0,30}(?:^|[\s、・:は]))(?<name>[㐀-鿿々]{1,3})(?=[、・。\n]|の\d名|$)/gu;

function* listed(document: Document): Iterable<Person> {
  const found: Person[] = [];
  for (const { start, end } of matches(document.folded.text, LISTED)) {
    if (isSurname(document, start, end)) found.push({ start, end, form: "bare" });
  }
  if (found.length > 1) yield* found;
}

/** 佐伯は子どもの発熱で: at the beginning, with nothing that says that it is a name. */
const LONE = /(?<=^|[\n。:!?])[ ]?(?<name>[㐀-鿿々]{2,3})(?=[がはも、])/gu;

function* lone(document: Document): Iterable<Person> {
  for (const { end, groups } of matches(document.folded.text, LONE)) {
    const start = end - (groups["name"] ?? "").length;
    if (isSurname(document, start, end)) yield { start, end, form: "lone" };
  }
}

function isSurname(document: Document, start: number, end: number): boolean {
  const [only, ...others] = tokensWithin(document.tokens, start, end);
  return only?.end === end && others.length === 0 && only.pos3 === "姓";
}

/** Kさん, M・Tさま. */
const INITIAL = /(?<![A-Za-z])[A-Z](?:[・.][A-Z])?\.?(?:さん|様|さま|氏|くん|ちゃん)/gu;
const INVENTED =
  /仮名|架空|事例|特定されない|プライバシー|変えて|フィクション|寸劇|劇|例えば|たとえば|ロールプレイ|体験談|想定|もし/u;

/** Persons who are told by an initial; those of invented cases are nobody. */
export function* findInitials({ folded: { text } }: Document): Iterable<Person> {
  if (!/[A-Z](?:さ|様|氏|く|ち|・|\.)/u.test(text) || INVENTED.test(text)) return;
  for (const { start, end } of matches(text, INITIAL)) yield { start, end, form: "initial" };
}
