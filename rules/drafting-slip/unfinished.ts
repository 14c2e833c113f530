import { isInAddress, matchesIn, once } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";

export interface Unfinished {
  readonly at: Range;
  readonly say: "blank" | "brokenOff" | "garbled";
  readonly certainty: Certainty;
}

/** What nobody filled in, wrote to its end, or looked at once more: 月 日の 時から, 「日時:」 and nothing, 支所ま. */
export function* unfinished(document: Document): Iterable<Unfinished> {
  const { text } = document.folded;
  for (const { may, form, say, certainty } of KINDS) {
    if (!may(text)) continue;
    for (const { index, 0: words } of matchesIn(text, form())) {
      const start = index + words.length - words.trimStart().length;
      const end = index + words.trimEnd().length;
      // kouhou-v2.pdf on the office's site is where it belongs.
      if (isInAddress(document, start, end) && !words.startsWith("file:")) continue;
      yield { at: [start, end], say, certainty };
    }
  }
}

/** Labels that stand before a value in the same line; 問い合わせ先 and 申込先 may head a list. */
const LABEL =
  "(?:開催日時|開催日|日時|日程|期日|期間|時間|とき|場所|会場|ところ|集合場所|集合|対象|定員|費用|参加費|料金|受講料|講師|内容|締切|申込期限|期限|電話番号|電話|持ち物|担当)";
/** The line of such a label, its bullet and its brackets. */
const EMPTY = `[■●◆◇・○☆★▼▶◎【\\[]? ?${LABEL}[】\\]]? ?:`;
/** How many there are of something, told in a report or an invitation. */
const COUNTED =
  "(?:意見|応募|参加者|申込み?|件数|人数|金額|料金|費用|参加費|定員|先着|回答|合計|総額|被害|うち[^\\d。、\\n]{1,10})(?:数|額)?(?:は|が|、|:)";
const COUNTER = "(?:件|円|名|人|世帯|棟|台|組|か所|箇所)";

/** A unit, a colon at the end of a line, or what stands for a figure. */
const MAY_BE_BLANK =
  /[月日第時道]\s|\( {2}|ダミー|月日|日 ?\(\s*\)|[和成後前] {0,2}[年時]|時から\s|[はが、:約] {0,2}[件円名人世棟台組か箇]|: *(?:\n|$)|[_◎?]|[「:]\((?:未|仮|後|あ)|テキスト|本文|\([^)]{0,3} +[mk人名円]/;
/** With what the broken ends below end. */
const BROKEN_ENDS = "、さまだおてはびにたし";
/** What a byte of kana or kanji looks like in western text, behind the letter that its first byte looks like. */
const MOJIBAKE = "[ÃÂâãäåæçèéï][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const MAY_BE_GARBLED = once(
  () => new RegExp(`[縺繧繝\\uFFFD‚ƒ]|${MOJIBAKE}|=[A-F\\d]{2}|=[A-Z]{2}|%[89A-F]|<{7}|>{7}|#[A-Z]|\\\\u|&#`),
);
const MAY_BE_LEFT_OVER =
  /:[a-z]|[\\¥][nt]|送信|ent from|\.(?:doc|xls|ppt|txt|jtd|pdf)|[A-Z]:\\|\\\\|file:|F[Ww]d?:|\[object|undefined|null|NaN/;

const TO_BE_FILLED =
  /クイズ|問題|空欄|入る|埋め|かぎ括弧|かぎかっこ|考え|募集|当て|何でしょう|なんでしょう|どんな|記入/;

/** Letters, without a class of them, which takes a while to make. */
const LETTER = "A-Za-zぁ-ゖァ-ヺー々㐀-鿿";

interface Kind {
  /** Tried before: cheap, and false for most posts. */
  readonly may: (text: string) => boolean;
  readonly form: () => RegExp;
  readonly say: Unfinished["say"];
  readonly certainty: Certainty;
}

const KINDS: readonly Kind[] = [
  // Units whose figure is missing; a label, and the next one begins, or nothing comes at all.
  {
    say: "blank",
    certainty: "likely",
    may: (text) => MAY_BE_BLANK.test(text),
    form: anyOf(
      `(?<![\\d一二三四五六七八九十${LETTER}] ?)月 {1,4}日(?:\\( {0,4}\\)|の? {1,4}時)`,
      `(?<![\\d${LETTER}] ?)時から {1,4}時まで`,
      "\\d{1,2}月 {0,4}日(?!の(?:出|入り|光|当た)|に日に|は(?:短|長))(?=[のにをは(、。まか\\s]|です|でご|$)",
      "\\d日 ?\\( {0,4}\\)",
      "(?:令和|平成) {0,2}年(?=度| {0,3}月|\\d{1,2}月)",
      "(?:午前|午後) {0,2}時(?= ?(?:から|より|まで|に|開|~|、|。|$))",
      `${COUNTED} {0,2}${COUNTER}(?=[、。]|です|でし|に上|となり)`,
      `(?<![${LETTER}])約 {0,2}${COUNTER}(?=[がのをに、。])`,
      "(?<=[「:])\\((?:未|仮|後で|あとで)\\)(?![^「」。\\n]{1,12}」)|(?:ダミー(?:テキスト|文章?)?){2,9}|(?:テキスト|本文){2,4}(?=[。」)\\s]|$)",
      "(?<![\\w])_{1,3}(?:月|日|時|分|報|回|世帯|人|名|件|円|か所|箇所|棟|台|号)",
      "(?<=[にはがを約第計])◎(?:か所|箇所|人|名|円|件|台|本|個|回|世帯|時|日)",
      "\\((?:標高|距離|全長|面積|高さ|重さ|長さ|定員|約|税込)? {1,3}(?:m|km|kg|人|名|円)\\)",
      "(?<![一-龠])第 {1,4}(?:報|号|回|版|弾|章|期|便|巻)(?![一-龠])|(?<![\\dA-Za-z] ?)時 {1,6}分(?=現在|から|に|頃|ごろ|まで|発|着|[、。]|$)|[市県国町村]道 {2,6}(?:路線|号|線)",
      `(?:${LABEL})\\( {2,}\\)`,
      `(?:${LABEL}|(?:写真|画像|図|表)\\d{0,2}|出典|題名|司会) ?: ?(?:だれ|誰|どこ|いつ|何時|何|いくら|どれ)?[??]{1,3}(?=\\s|$)`,
      `(?<=^|\\n)${EMPTY} *(?=\\n[■●◆◇・○☆★▼▶◎【\\[]? ?${LABEL}[】\\]]? ?:)`,
      `(?<=\\n)${EMPTY}\\s*$`,
    ),
  },
  // The price of one of several kinds of people: 大人500円、子ども円
  {
    say: "blank",
    certainty: "likely",
    may: (text) => text.includes("円"),
    form: anyOf(
      "(?:(?:一|1)(?:人|回|個|枚|組|世帯)(?:あたり)?|税込|参加費|入場料|受講料) {1,4}円(?=[、。()]|です|で|を|が)",
      "(?:大人|おとな|一般|子ども|子供|こども|小人|幼児|園児|小学生|中学生|高校生|小・?中学生|大学生|学生|高齢者|シニア|会員|非会員|市民|市外(?:の方)?|町民|町外|前売り?)(?:は|が|:)? ?円(?=[、。()\\s/・]|です|で入|でご|$)",
    ),
  },
  // Quotation marks around nothing; in a quiz they are to be filled in.
  {
    say: "blank",
    certainty: "likely",
    may: (text) => /「\s*」|『\s*』/.test(text) && !TO_BE_FILLED.test(text),
    form: anyOf("(?<=[はがをのにで]|:)(?:「\\s*」|『\\s*』)"),
  },
  // A clause, or a polite ending, that stops in its middle where the draft ends.
  {
    say: "brokenOff",
    certainty: "likely",
    may: (text) => BROKEN_ENDS.includes(text.trimEnd().slice(-1)),
    form: anyOf(
      "[^\\s。、]{1,12}、\\s*$",
      `(?<=^|[。、!?\\n])(?:${LABEL})は\\s*$`,
      "[^\\s。、]{1,12}、(?:そのまま|なお|また|ただし|さらに)\\s*$",
      "[^\\s。、]{0,10}(?:くださ|お願いしま|お願いいた|いたしま|ございま|なりま|ておりま|ていま|ていただ|お待ちしてお|(?:所|課|館|場|係|室|センター|窓口|ホール)ま)\\s*$",
      "[^\\s。、]{1,10}(?:においては?|については|に関しては|ために?は|および|または|ならびに)\\s*$",
    ),
  },
  // Bytes read in the wrong encoding, and what programs write for themselves.
  {
    say: "garbled",
    certainty: "certain",
    may: (text) => MAY_BE_GARBLED().test(text),
    form: anyOf(
      "[^\\s。、]{0,8}縺[ァ-ヺ][^\\s。、]{0,12}",
      "[^\\s。、]{0,8}(?:縺[^\\s]{0,3}縺|繧[^\\s]{0,2}[縺繧繝]|繝[^\\s]{0,2}[縺繧繝])[^\\s]{0,12}",
      `(?:${MOJIBAKE}{1,2}[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸa-z]?){2,}|\\uFFFD{1,20}`,
      "(?:[‚ƒ][!-~¡-ÿŒœŠšŸŽžˆ˜–—‘’“”„†‡•…‰‹›€]){3,}",
      "(?:=[0-9A-F]{2}){3,}|(?:%[89A-F][0-9A-F]){3,}|(?:\\\\u[0-9a-f]{4}){2,}|&#x?[0-9a-f]{2,5};",
      "=(?:TEXT|VLOOKUP|XLOOKUP|IF|SUM|CONCATENATE|TODAY|INDEX|IFERROR|ROUND)\\([^\\n]{0,40}",
      "(?<=^|\\n)(?:<{7}|>{7}) ?[^\\n]{0,20}",
    ),
  },
  // What a table says of a cell that it cannot work out.
  {
    say: "garbled",
    certainty: "certain",
    may: (text) => text.includes("#") && !/エクセル|Excel|表計算|関数|不具合|講座/.test(text),
    form: anyOf("#(?:REF!|N\\/A|VALUE!|NAME[?]|DIV\\/0!|NUM!)"),
  },
  // Left by programs for mail and documents.
  {
    say: "garbled",
    certainty: "likely",
    may: (text) => MAY_BE_LEFT_OVER.test(text),
    form: anyOf(
      "(?<=^|\\n)(?:[Ss]ent from my [A-Za-z]{3,12}|(?:iPhone|iPad|スマホ|携帯)から送信)(?=\\s|$)",
      "(?<![\\w/])[^\\s():/「」『』、。]{0,24}(?:最終|最新|修正|確定|コピー|(?<![A-Za-z])(?:[vV]er(?=[\\d._ー-])|v\\d))[^\\s()]{0,12}\\.(?:docx?|xlsx?|pptx?|txt|jtd|pdf)(?!\\w)",
      "(?:file:\\/\\/\\/|(?<!\\w)[A-Z]:\\\\|\\\\\\\\)[^\\s。、)]{2,60}",
      // the names of emoji, and line breaks written as a program writes them
      "(?<!絵文字[^。]{0,12})(?<![\\w:\\/])(?::(?!https?:|(?:tel|mail|fax|url|web|id|line|hp|x):)[a-z][a-z0-9]{1,15}(?:[_-][a-z0-9]{1,15}){0,4}:){1,9}(?![\\w\\/])(?!.{0,40}(?:絵文字|コード))",
      "(?<=^|[。!?\\s])(?:[\\\\¥][nrt]){1,4}(?![A-Za-z0-9])",
      // FW: is a forward in a line-up, too.
      "(?<=^|\\n|: ?)(?:Fwd|FWD): ?(?=\\S)|(?<=^|(?:件名|再送|[Rr][Ee]): ?)F[Ww]: ?(?=\\S)|(?<=\\n)F[Ww]: ?(?=[Rr][Ee]:|件名|【|\\[)",
      "\\[object Object\\]|(?:は|が|:|「)(?:undefined|null|NaN)(?=[がでをは。、」\\s]|$)(?!」?[とがの](?:だけ)?(?:表示|出[たるて]|意味|値))",
    ),
  },
];

function anyOf(...forms: readonly string[]): () => RegExp {
  return once(() => new RegExp(forms.join("|"), "gu"));
}
