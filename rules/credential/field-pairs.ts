// A name and what opens it, side by side, and digits pressed on a device. Data.

/** jigyosya / furusato-R8: a name in small letters, a slash, and what opens it. */
const NAME_SLASH =
  /(?<![A-Za-z0-9./:@_-])[a-z][a-z0-9_.-]{3,24} ?[/／|] ?(?<value>(?=[!-~]{0,39}(?:\d|[a-z][A-Z#$%&!]))[A-Za-z0-9][!-.0-~]{3,29})/gu;
/** uryou/uryou */
const TWICE = /(?<![A-Za-z0-9./:@_-])(?<name>[a-z][a-z0-9_.-]{3,24}) ?[/／|] ?(?<value>\k<name>)(?![!-.0-~])/gu;
/** 「zei01」と「zei01」で, 「bousai」という名前と「Tsunami0311」の組み合わせで入り */
const TWO_QUOTED =
  /[「『"](?=[!-~]{0,39}[a-z])[!-~]{3,30}[」』"][^。\n「『"]{0,20}[「『"](?<value>[!-~]{4,30})[」』"][^。\n]{0,16}?(?:つなが|ログ|入[っれり]|はいれ|開[いきくけ]|直[しせ]|打[っちて]|組み?合わせ|お入り|お使い)/gu;
/** tachi08でパスも同じです */
const SAME_AS_NAME =
  /(?<value>[a-z]{2,20}\d{1,6})[」』]?[、 ]?(?:で、?)?(?:パス|パスワード|合い?言葉|鍵)も(?:同じ|おなじ|一緒)/gu;
const PAIRS = [NAME_SLASH, TWICE, TWO_QUOTED, SAME_AS_NAME];

/** 買い物のサイトと端末に同じ「hanako58」を使って */
const REUSED = /同じ[「『](?<value>(?=[!-~]{0,39}\d)(?=[!-~]{0,39}[a-z])[!-~]{6,40})[」』]を(?:お?使|入)/gu;
/** 鍵は長いので写してください→ Xk29-vUe0-77LmQ */
const AT_ARROW =
  /(?:鍵|キー|暗号|パスワード)は[^。\n]{0,20}[→:][ ]?(?<value>(?=[!-~]{0,39}\d)(?=[!-~]{0,39}[A-Za-z])[!-~]{10,64})/gu;
/** 管理者モード(11111→ID→#) */
const MODE =
  /(?:管理者?|サービス|メンテナンス|保守|係員|店員)(?:モード|メニュー|画面)[(「](?<value>\d{3,8}[!-~→]{0,12})[)」]/gu;
/** 「gakudo-oyako」を入れたら */
const JOINED = /[「『](?<value>(?=[!-~]{0,39}[-_\d])[a-z][a-z0-9_-]{4,30})[」』](?:を|と)(?:入れ|打)/gu;
/** Beside a screen. */
export const WORDS: readonly RegExp[] = [REUSED, AT_ARROW, MODE, JOINED];

/** 「2468」を押す, 5963と打つ, 「設定→7777→OK」 */
const PRESSED =
  /(?:(?<=[「『])(?<quoted>[\d.→*#-]{4,12})[」』](?=の縦|の横|で(?:取り消|直|統一|書)|を|と(?:押|打|入)|で(?:開|入|つなが|動))|→(?<value>\d{4,8})→)/gu;
const DIGITS_PRESSED = /(?<![\d.,:/A-Za-z-])(?<value>\d{4,8})(?=を押|と押|と打|を打)/gu;
/** 4けたは毎年同じ「8318」 */
const DIGITS_ARE =
  /\d(?:桁|けた|ケタ)(?:の(?:数字|番号))?[はが][^。\n\d]{0,20}[「『"]?(?<value>\d{4,8})(?![\d年月日時円人号])/gu;
const DEVICE =
  /端末|タブレット|iPad|パソコン|レジ|複合機|コピー機|テレビ|モニター|リモコン|操作卓|精算機|券売機|カメラ|画面|管理|モード|門|扉|錠|鍵|小屋|倉庫/u;
/** A number everybody is meant to press, or that belongs to one person. */
const ASKED_FOR =
  /ガイダンス|音声|電話|ダイヤル|選択|チャンネル|受付番号|整理券|番号札|ご自身|ご自分|自分だけ|自分で|好きな|例え?ば|例[:はと)]|練習問題|リモコン番号|データ放送|郵便番号|生年月日|誕生日/u;

/** 4471-0938／2205-7716: codes to fall back on. */
const SPARE = /(?<value>[A-Za-z0-9]{4}-[A-Za-z0-9]{4}(?:[/、,・ \n]{1,2}[A-Za-z0-9]{4}-[A-Za-z0-9]{4}){1,12})/gu;
const SPARE_CODES = /(?:予備|バックアップ|リカバリー|復旧|回復|再設定)(?:用の?|の)?コード/u;
/** Words of a language class, not of a sign-in. */
const LESSON = /英語|英会話|単語|あいさつ|外国語|歌詞|つづり|スペル/u;

/** What is looked for in a scene that need not speak of a screen. */
export function expressionsOf(words: string): RegExp[] {
  return [
    ...(LESSON.test(words) ? [] : PAIRS),
    ...(DEVICE.test(words) && !ASKED_FOR.test(words) ? [PRESSED, DIGITS_PRESSED, DIGITS_ARE] : []),
    ...(SPARE_CODES.test(words) ? [SPARE] : []),
  ];
}
