/** What a password is made of, that outsiders know or guess. */
const SOURCE = String.raw`電話番号|代表電話|内線(?:番号)?|郵便番号|市外局番|FAX番号|西暦|和暦|元号|年度|日付|月日|曜日|日にち|開催日|会議の日|開館日|開庁日|開校|開園|創立|設立|竣工|市制|町制|周年|記念日|[市町村県区]の(?:花|木|鳥|魚|名前?)|花の名前|市名|町名|村名|地名|駅名|校名|学校名?|施設名?|園名|会社名|団体名|課名|係名|部署名?|所属名?|(?:課|係|部署|所属|市町村|職員|学校)コード|[課係室園館]の名前?|システム名|サーバー?名|SSID|アカウント名?|ユーザー名|ログインID|ID|メールアドレス|(?:職員|社員|会員|利用者|利用者?カード|学籍|出席|受付|端末|台帳|備品|管理|車両?)の?番号|[㐀-鿿]{1,4}年度?|(?:投票|発行|納品|契約|採用|誕生|開館|完成)日|入庁|採用|[課係部所館園校室市町村区局院]長|店長|主任|前任者?|担当者?の|[^\s。、のはが]{1,6}名(?:前|称)?|ペット|マスコット|キャラ(?:クター)?|名前|苗字|名字|氏名|誕生日|生年月日|住所|番地|ナンバー`;
const MADE = String.raw`(?:下|上|末尾|最後|頭|はじめ|前|後ろ?)の?[0-9一二三四五六七八九]{1,2}(?:桁|けた|ケタ|文字|つ)|[0-9一二三四五六七八九]{1,2}(?:桁|けた|ケタ)|ローマ字|英語|アルファベット|頭文字|逆(?:から|さ|順|に)|(?:後ろ|うしろ|おしり|末尾)から|入れ替え|ひっくり返|読んだ|大文字に|小文字に|並べ|つなげ|つない|足し|くり返|繰り返|\+|プラス|の(?:後ろ?|あと|前|うしろ|頭)に|付け|つけ|組み?合わせ|くっつけ|そのまま|のまま|と(?:同じ|一緒|いっしょ)|ハイフン(?:なし|抜き|を)`;
const SAID = String.raw`(?:です|だ(?:から|よ|ね|と|っ|[。!\n]|$)|なので|にして(?:い|お|あ|ま)|にしま|にした|に統一|に変(?:更|え)|に設定|[。!」』)\n]|$)`;
/** From the words after は to the end of what makes the password. */
const MADE_OF = new RegExp(
  `^[^。\\n]{0,30}?(?:${SOURCE})[^。\\n]{0,24}?(?:${MADE})[^。\\n、]{0,16}|^[^。\\n、]{0,24}?(?:${SOURCE})(?:の数字|の番号)?(?:\\([^)\\n]{0,12}\\))?(?=${SAID})`,
  "u",
);
/** 部署コード+…, 「city」のあとに開催日: the value itself, and something added. */
const ADDED = new RegExp(
  `^[「『"]?[!-~]{3,20}[」』"]? ?(?:\\+|と|に|の(?:後ろ?|あと|前)に?)[^。\\n]{0,12}?(?:${SOURCE}|[0-9]{1,2}(?:桁|けた|ケタ))`,
  "u",
);
/** 議場の席数+giin */
const SUM = /^[^。\n、+]{1,20}\+[^。\n、]{1,16}?(?=です|だ|なので|で[、。す]|に[しな]|[。、\n]|$)/u;
/** 「はまゆう」をローマ字にして最後に22; kaihyo のうしろに、ことしの西暦 */
const SPELT =
  /^(?:[「『"][^」』"\n]{1,16}[」』"]|[A-Za-z]{3,16} ?)(?:を|の|に|と)[^。\n]{0,24}?(?:ローマ字|英語|アルファベット|逆|(?:最後|後ろ|うしろ|あと|頭|前|先頭)に|足し|付け|つけ|くっつけ|並べ|つなげ|大文字)[^。\n]{0,14}|^[^。\n、]{2,20}の(?:最初|頭|はじめ|最後|末尾)の?[0-9一二三四五六七八九]{1,2}(?:文字|けた|桁)[^。\n]{0,8}/u;
/** Of rules for passwords that people make themselves, and of warnings. */
const RULES_ONLY =
  /任意|好き|英数|英字|文字と|数字と|記号|大文字と|ランダム|希望|自分で|ご自身で決|決めて|設定して(?:くだ|いた)|違う|異なる|別の|以上|以外|使わ|推測|避け|だめ|ダメ|入力して|記載|記入|お?知らせ|送り|送付|届|印字|書かれ|確認|必要|見本|例え|例[:はと)]|変更でき|再設定|忘れ|登録|お持ち|不要|ですか|でしょうか|ますか|ませんか/u;

/** Passwords that readers make of their own data: how libraries and reservation systems tell it to everybody. */
const OWN_DATA = /生年月日|誕生日|電話番号|(?:会員|利用者?|利用者?カード|受付|出席|学籍|診察券|受診券|氏名)の?番号?/u;
const OF_OFFICE =
  /役場|市役所|庁舎|代表|施設|学校|園の|館の|[課係室部]の|会社|店の|公民館|センター|市の|町の|村の|全員|全台|全校|共通|長の|担当者?の|前任|職員|社員|主任|マスコット|ペット/u;
const STAFF =
  /職員|庁内|課内|係内|部内|引き?継|新採|新任|異動|先生方|VPN|グループウェア|サーバ|共有(?:フォルダ|アカウント|の)|公式|インスタ|Instagram|ツイッター|(?<![A-Za-z])X(?![A-Za-z])|Facebook|管理者|管理画面|端末|パソコン|PC|中の人|鍵|金庫|ドア|扉|ダイヤル|倉庫|zip|ファイル|名簿/iu;

/** Length of the recipe at the beginning of `words`; 0 where it tells none. `scene`: the sentence and the one before. */
export function recipeLength(words: string, scene: string): number {
  const clause = words.split("\n", 1)[0] ?? "";
  const match =
    ADDED.exec(clause) ?? SPELT.exec(clause) ?? MADE_OF.exec(clause.replace(/^[「『“"]/u, " ")) ?? SUM.exec(clause);
  if (match === null || RULES_ONLY.test(sentence(clause))) return 0;
  if (OWN_DATA.test(match[0]) && !OF_OFFICE.test(match[0]) && !STAFF.test(scene)) return 0;
  return match[0].length;
}

function sentence(words: string): string {
  return words.split("。", 1)[0] ?? "";
}

/** 開催日4けたで開きます: a recipe before what it opens. */
export const OPENED_BY_RECIPE = new RegExp(
  `(?:[「"][!-~]{3,20}[」"] ?(?:\\+|と|の(?:後ろ?|あと|前)に?)[^。\\n]{0,10})?(?:${SOURCE})[^。\\n、]{0,12}(?:で|を(?:入れ|入力)[^。\\n]{0,4})(?=開[きくけ]|解凍|ログイン|ログオン|サインイン|入れ(?:ます|る)|解[錠除])`,
  "gu",
);
