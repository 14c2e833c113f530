import { firstIndex, type Document, type Token } from "../../src/define-rule.js";
import { before } from "./found.js";

const LETTER = String.raw`[㐀-鿿々ヶ髙﨑ぁ-んァ-ヴー]`;
const RUN = new RegExp(`${LETTER}{1,8}(?:[ ・]?${LETTER}{1,8})?[ ]?$`, "u");
/** 江下 公介さま, キタガワ ヨシオ 様: surname and given name set apart. */
const SPACED =
  /(?:(?<=^|[^㐀-鿿々])[㐀-鿿々ヶ]{1,4}[ ・][㐀-鿿々ぁ-ん]{1,4}|[ァ-ヴー]{1,8}(?:[ ・][ァ-ヴー]{1,8}){1,3})[ ]?$/u;
/** 「水谷」さん; and けんたくん, 西さん, which no dictionary has as names. */
const SET_APART =
  /[「『"][㐀-鿿々ヶぁ-んァ-ヴー ]{1,8}[」』"]$|(?<=^|[の、・「(\s中])[西東南北林森原堀岡辻谷関島畑浜港角桂星泉滝菅柳楠榊乾梶柴旭牧峰沖神城平]$/u;
const CHILD = /(?<=^|[の、・「(:\s])(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})$/u;
const NOBODY =
  /(?:皆|みな|各位|お子|子ども|子供|こども|お孫|息子|(?<![㐀-鿿])[娘孫奥嫁婿]|お嫁|お婿|お隣|お医者|店員|運転手|看護師|お巡り|おまわり|お客|事業者|保護者|利用者|参加者|関係者|担当者?|ご家族|ご本人|方々|隊員|会員|職員|住民|市民|町民|県民|業者|患者|受講者|代表者|申込者|応募者|学生|生徒|児童)[ ]?$/u;
/** Sponsors and partners are addressed with 様 too. */
const ORGANISATION =
  /(?:株式会社|有限会社|合同会社|法人)[^ 、。]{0,10}$|(?:組合|商店|商会|医院|クリニック|工業|建設|工務店|銀行|委員会|協会|クラブ|[^本]店|屋|堂|軒|食堂|酒造|農園|牧場|薬局|製作所|水産|運送|電気|電器|工房|神社|保育園|幼稚園) ?$/u;

/** Where the name that ends at `end` begins; null where the words before are no name (業者, 皆, お客). */
export function nameStart(document: Document, end: number): number | null {
  const lead = before(document.folded.text, end, 16);
  const set = SET_APART.exec(lead)?.[0];
  if (set !== undefined) return end - set.length;
  if (NOBODY.test(lead) || ORGANISATION.test(lead)) return null;
  const spaced = SPACED.exec(lead)?.[0];
  return spaced === undefined ? inTokens(document, lead, end) : end - spaced.length;
}

function inTokens(document: Document, lead: string, end: number): number | null {
  const run = RUN.exec(lead)?.[0];
  if (run === undefined) return null;
  const tokens = tokensWithin(document.tokens, end - run.length, end);
  if (isPlace(tokens.at(-1))) return null;
  return (
    child(document.folded.text, lead, end) ??
    surname(tokens) ??
    properNoun(tokens, document.folded.text, end) ??
    unknownName(tokens, run, end) ??
    written(lead, end)
  );
}

/** 白鳥いつきくん: a surname that is a word too, and a given name in hiragana. */
const WRITTEN = /(?<=^|[の、・「(:\s\d年組歳たる])[㐀-鿿々ヶ]{1,4}[ぁ-ん]{2,4}$/u;
const NO_GIVEN_NAME =
  /(?:たち|みな|など|まで|から|だけ|ばかり|くらい|ほど|より|こそ|しい|じい|ばあ|いる|ない|した|して|った|って|ます|です|れる|れた|もの|かた|ども|さん|くみ|づくり|めぐり|まつり|いこ|ちゃ|けさ|まわり|はじめ|あさま|かみ|めて)$/u;

function written(lead: string, end: number): number | null {
  const name = WRITTEN.exec(lead)?.[0];
  return name === undefined || NO_GIVEN_NAME.test(name) ? null : end - name.length;
}

/** けんたくん */
function child(text: string, lead: string, end: number): number | null {
  if (!/^(?:くん|ちゃん)/u.test(text.slice(end, end + 3)) || NO_CHILD.test(lead)) return null;
  const name = CHILD.exec(lead)?.[0];
  return name === undefined ? null : end - name.length;
}

const NO_CHILD =
  /(?:赤|お母|お父|おばあ|おじい|お姉|お兄|お嬢|おば|おじ|ワン|ニャン|うさぎ|ウサギ|パパ|ママ|みん|どの|この|その|あの|うち)$/u;

/** 諫早市さん, 総務課様 */
function isPlace(last: Token | undefined): boolean {
  return last?.pos1 === "接尾" && (last.pos2 === "地域" || /^[課係室部局会社校院園]$/u.test(last.surface));
}

/** Where the last row of surnames and given names begins. */
function surname(tokens: readonly Token[]): number | null {
  let first = tokens.findLastIndex(({ pos2 }) => pos2 === "人名");
  const last = tokens[first];
  if (last === undefined || isParticleBetween(tokens, last)) return null;
  while (tokens[first - 1]?.pos2 === "人名") first -= 1;
  return (startOfSurname(tokens, first) ?? tokens[first])?.start ?? null;
}

/**
 * What else of the surname stands before the part that the dictionary takes for a name: a place or another word (花水|太郎,
 * 諫早|花子, 白鳥|花子), or its first letter (島|原|花子). A name shown by half is as good as one shown whole.
 */
function startOfSurname(tokens: readonly Token[], first: number): Token | null {
  const [name, lead, before] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (name === undefined || lead === undefined || !lacksBeginning(name, lead)) return null;
  if (isPlaceName(lead)) return lead;
  // Behind another word it may belong to that: 花水|町|花子.
  const opens = !/[㐀-鿿々ヶ]$/u.test(before?.surface ?? "");
  return opens && !NO_SURNAME.test(lead.surface) ? lead : null;
}

/** A given name alone, or one letter behind another. */
function lacksBeginning(name: Token, lead: Token): boolean {
  if (lead.pos !== "名詞" || !KANJI.test(lead.surface)) return false;
  return name.pos3 === "名" || (name.surface.length === 1 && lead.surface.length === 1);
}

const KANJI = /^[㐀-鿿々ヶ]{1,3}$/u;
/** 会長, 長女, 園児, 妻: who somebody is, and no surname. */
const NO_SURNAME =
  /[長員者師士児童徒手督授事任僚優家人名会将表使演役女男妻夫父母兄弟姉妹娘子孫婿嫁客方君氏様科部課係組班団隊市町村県区郡年生故]$/u;

function isPlaceName({ pos1, pos2, surface }: Token): boolean {
  return pos1 === "固有名詞" && pos2 !== "組織" && surface.length > 1;
}

/** 桑島の友人さん: a particle after the name takes the name away. */
function isParticleBetween(tokens: readonly Token[], name: Token): boolean {
  const rest = tokens.filter(({ start }) => start >= name.end);
  // 中里ゆいさん is cut into words as if ゆい were one; of particles only some begin a given name.
  if (
    /^(?:(?![がはもをにとでのへやか])[ぁ-ん]{2,4}|(?:の[のぞありどえ]|は[なるづやすの]|か[なのほんいずおりえれす]|と[もわうしきよ]|に[こない]|も[えもなねかと]|や[よまさすえ])[ぁ-ん]{0,2})$/u.test(
      rest.map(({ surface }) => surface).join(""),
    )
  )
    return false;
  return rest.some(({ pos }) => pos === "助詞" || pos === "動詞");
}

/** A place that serves as surname (長崎さん), with at most a given name after it. */
function properNoun(tokens: readonly Token[], text: string, end: number): number | null {
  const found = tokens.findLast(({ pos1, pos2 }) => pos1 === "固有名詞" && pos2 !== "組織");
  if (found === undefined || end - found.start < 2 || isParticleBetween(tokens, found)) return null;
  return /^(?:[㐀-鿿々]{0,3}|[ぁ-ん]{0,4}|[ァ-ヴー]{0,4})[ ]?$/u.test(text.slice(found.end, end)) ? found.start : null;
}

/** A name that no dictionary has: 髙橋, 祐太郎. */
function unknownName(tokens: readonly Token[], run: string, end: number): number | null {
  const name = /(?:[㐀-鿿々ヶ]{2,5}|[ァ-ヴー]{2,6})[ ]?$/u.exec(run)?.[0];
  if (name === undefined) return null;
  const start = end - name.length;
  return tokens.some((token) => token.start >= start && !token.known && token.surface.trim() !== "") ? start : null;
}

/** The tokens between two offsets. By halving: a list of winners has a thousand names. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): Token[] {
  let low = firstIndex(tokens.length, (index) => (tokens[index]?.start ?? end) >= start);
  const found: Token[] = [];
  for (let token = tokens[low]; token !== undefined && token.end <= end; token = tokens[++low]) found.push(token);
  return found;
}
