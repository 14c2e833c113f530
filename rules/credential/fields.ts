import { isInAddress, matchesIn } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { isAdvice } from "./advice.js";
import { isOrdinary } from "./codes.js";
import type { Found } from "./found.js";
import { AT_ARROW, expressionsOf, LESSON } from "./field-pairs.js";
import { scenesOf } from "./scenes.js";

/** Something with a screen to sign in to, or with a lock. */
const SCREEN =
  /アプリ|端末|パソコン|PC|タブレット|カルテ|公式|アカウント|インスタ|LINE|配信|ストリーム|会議|Zoom|Teams|録画|動画|速報|電子|システム|サイト|ページ|画面|zip|圧縮|ファイル|フォルダ|名簿|無線|Wi-?Fi|電波|ネット|サーバ|クラウド|データ|ログイン|サインイン|ルーター|カメラ|複合機|URL|メール|投稿|管理|欄/iu;
const CODE = String.raw`(?:[A-Za-z0-9!#$%&*+@_~][!-'*-~]{2,39})`;
/** In quotation marks kana words are passwords too. */
const QUOTED = String.raw`[「『"'](?:[!-~]{3,40}|[ぁ-んァ-ヴー]{3,12}\d{0,6})[」』"']`;
const VALUE = String.raw`(?:${QUOTED}|${CODE})`;
/** The place on the form where the secret goes. */
const FIELD = String.raw`(?:(?:次|つぎ|その下|下|[2二]つ目|[2二]番目|[2二]段目|もう一つ|隣|となり|後ろ|あと|最後)の?(?:欄|らん|枠|マス|画面|行|段|ところ|所|箱|窓|四角|空欄)?|(?:パス|鍵|キー|暗号|秘密|合言葉)の?(?:欄|ほう|方))`;
/** 名前の欄に「danin」、次の画面で「shoubou55」; kinkyu01、つぎの欄に0000. */
const PAIR = new RegExp(String.raw`(?:${VALUE})[^。\n]{0,16}?${FIELD}[にはへでが、:]{1,2}[ ]?(?<value>${VALUE})`, "gu");
/** 名前は senkan3、鍵は kaihyo: what a user name stands before. */
const NAME_AND_KEY = new RegExp(
  String.raw`(?:名前|氏名|ユーザー|なまえ|アカウント|ID|番号|メール|団体|会場|部屋)[^。\n「]{0,8}[はにが: ]{1,2}[ ]?(?:${VALUE}|\d{3,4}(?: \d{3,4}){1,3})[^。\n]{0,14}?(?:鍵|カギ|(?<![ァ-ヴー])キー|かぎ|合い?言葉|あいことば|暗号|パス|言葉|ことば|コード|数字|文字)(?:の欄)?[ ]?[はにが:]?[ ]?(?:そのまま|同じ|また)?(?<value>${VALUE})`,
  "gu",
);
/** 鍵は「iryo-0822」, 開ける言葉は kaede77. */
const KEYED = new RegExp(
  String.raw`(?:鍵|カギ|(?<![ァ-ヴー])キー|かぎ|合い?言葉|あいことば|暗号|おまじない|呪文|(?:開|あ)ける?(?:ため|とき|時)?の?(?:言葉|文字|数字)|見る(?:ため|とき|時)の?(?:言葉|文字|数字))(?:は|が|って|、|:| )[ ]?(?:全員|みんな|今年は|いつもの|同じ)?[、 ]?(?<value>[「『"'][!-~]{4,40}[」』"']|(?=[!-~]*\d)(?=[!-~]*[A-Za-z])${CODE})`,
  "gu",
);
/** ロゴを5回たたいてから0713. */
const GESTURE =
  /(?:回|長|同時に|隅を|角を|すみを)(?:たた|叩|タップ|押|おし)[^。\n]{0,12}?(?:から|て|と|あと|、)[^。\n\d]{0,6}(?<value>\d{3,8}(?!\d|[年月日時分人円回])|[「『][a-z][a-z0-9_-]{3,20}[」』])/gu;
/** そのあと、「Kamome」と打つ: what is typed, in a post about somebody's account. */
const TYPED = new RegExp(
  String.raw`(?<value>${QUOTED}|(?=[!-~]{0,39}\d)${CODE})(?:と|を)(?:半角で|大文字で|小文字で|続けて)?(?:打|入力|入れ|たた)`,
  "gu",
);
const ALWAYS = [PAIR, NAME_AND_KEY, KEYED, GESTURE, AT_ARROW];
const INSIDE =
  /職員|庁内|係|当番|引き?継|各課|担当|関係者|団員|スタッフ|新人|新採|応援|同僚|中の人|先生方|部員|委員|よろしく|誰か|だれか|夜の分|入れない/u;
const PUBLIC =
  /クーポン|キャンペーン|ハッシュタグ|検索|(?<![!-~])#(?=[^\s\d])|友だち追加|アカウントを登録|スタンプ|SSID|ポータル|番組|コマンド/u;

/** What everybody is to send or type, and gets an answer to, from an account or a machine. */
const ANSWERED = /届きます|届く|[分わ]かります|表示され|返信(?:さ|が)|自動(?:応答|返信)|トーク|メッセージ/u;

/** Sign-in data told by the fields of the form instead of by the word password. */
export function* findFields(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!MAY_HOLD_VALUE.test(withoutAddresses(document))) return;
  const isInside = INSIDE.test(text);
  for (const { start, end, words } of scenesOf(document)) {
    if (PUBLIC.test(words)) continue;
    const typed = isInside && !ANSWERED.test(words) && !LESSON.test(words) ? [TYPED] : [];
    const expressions = [...expressionsOf(words), ...(SCREEN.test(words) ? [...ALWAYS, ...typed] : [])];
    for (const expression of expressions) yield* matches(document, expression, start, end);
  }
}

/** Tried before: what a VALUE begins with. */
const MAY_HOLD_VALUE = /[A-Za-z0-9!#$%&*+@_~][!-'*-~]{2}|[「『"'][!-~]{3}|[「『][ぁ-んァ-ヴー]{3}/u;

function withoutAddresses({ folded: { text }, links, mails }: Document): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of [...links, ...mails].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

function* matches(document: Document, expression: RegExp, from: number, to: number): Iterable<Found> {
  const { text } = document.folded;
  for (const match of matchesIn(text.slice(from, to), expression)) {
    const value = match.groups?.["value"] ?? "";
    const end = from + match.index + match[0].lastIndexOf(value) + value.length;
    const bare = value.replace(/^[「『"']|[」』"']$/gu, "");
    if (isOrdinary(bare) || isAdvice(text, end) || isInAddress(document, end - value.length, end)) continue;
    yield { at: [end - value.length, end], say: "form", kind: "パスワード", certainty: "likely", guess: true };
  }
}
