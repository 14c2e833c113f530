// A name and what opens it, side by side, digits that open a device, and codes to fall back on. Data.

/** Accounts and products are named with a slash too: instagram/hanamizu, windows11/macos15. */
const NAME = String.raw`(?<![A-Za-z0-9./:@_-])(?!(?:[Ii]nstagram|[Ff]acebook|[Tt]witter|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|[Tt]hreads|LINE|line|[Nn]ote|[Ww]indows|[Mm]ac(?:OS|os)?|i(?:Pad)?OS|ios|[Aa]ndroid)[\d_.-]{0,9} ?[/／|])[A-Za-z][\w.@-]{3,30}`;
/** jigyosya / furusato-R8, uryou/uryou: a name, a slash, and what opens it, which has a digit or a sign, or is the same. */
const NAME_SLASH = new RegExp(
  String.raw`(?<name>${NAME}) ?[/／|] ?(?<value>(?=[!-~]{0,39}(?:\d|[a-z][A-Z#$%&!]))[A-Za-z0-9][!-.0-~]{3,29}|\k<name>(?![!-.0-~]))`,
  "gu",
);
/** Where somebody is told how to get in; elsewhere a slash stands between two names of anything. */
const SIGN_IN =
  /ログイン|ログオン|サインイン|パスワード|画面|管理者|端末|入り口|小窓|業務用|[^記加購収]入(?:れ(?!替|換)|っ(?!て(?:いる|います|いない))|る(?:とき|には))|はいれ|使い回|引き?継|盗まれ|同じ鍵|(?<![A-Za-z])ID(?![A-Za-z])/u;

/** 「zei01」と「zei01」で, 「bousai」という名前と「Tsunami0311」の組み合わせで入り: with a digit or a hyphen, or twice the same. */
const TWO_QUOTED =
  /[「『"](?<name>(?=[!-~]{0,29}[a-z])[!-~]{3,30})[」』"][^。\n「『"]{0,20}[「『"](?<value>(?=[!-~]{0,29}[\d_-])[!-~]{4,30}|\k<name>)[」』"][^。\n]{0,16}?(?:つなが|ログ|入[っれり]|はいれ|開[いきくけ]|直[しせ]|打[っちて]|組み?合わせ|お入り|お使い)/gu;
/** tachi08でパスも同じです */
const SAME_AS_NAME =
  /(?<value>[a-z]{2,20}\d{1,6})[」』]?[、 ]?(?:で、?)?(?:パス|パスワード|合い?言葉|鍵)も(?:同じ|おなじ|一緒)/gu;
/** Words of a lesson, not of a sign-in. */
export const LESSON = /英語|英会話|単語|あいさつ|外国語|歌詞|つづり|スペル|プログラミング|コーディング|スクラッチ/u;

/** 鍵は長いので写してください→ Xk29-vUe0-77LmQ: beside a screen. */
export const AT_ARROW =
  /(?:鍵|(?<![ァ-ヴー])キー|暗号|パスワード)は[^。\n]{0,20}[→:][ ]?(?<value>(?=[!-~]{0,39}\d)(?=[!-~]{0,39}[A-Za-z])[!-~]{10,64})/gu;

/** 「2468」を押す, 「0831」で統一: digits that open a device. */
const PRESSED =
  /(?<=[「『])(?<value>\d[\d.*#-]{2,10}\d[#*]?)[」』](?=を(?:押|打|入)|と(?:押|打|入)|で(?:開|入|つなが|動|統一))/gu;
const DEVICE =
  /端末|タブレット|iPad|パソコン|レジ|複合機|コピー機|テレビ|モニター|操作卓|精算機|カメラ|門|扉|錠|小屋|倉庫/u;
const KEPT = /開け方|ロック|解除|管理者|責任者|職員(?:用|だけ|のみ)|全台|統一|開けて|暗証/u;
/** A number everybody is meant to press, or that belongs to one person. */
const ASKED_FOR =
  /ガイダンス|音声|電話|ダイヤル|選択|チャンネル|受付番号|整理券|番号札|ご自身|ご自分|自分だけ|自分で|好きな|例え?ば|例[:はと)]|練習問題|リモコン番号|データ放送|郵便番号|生年月日|誕生日/u;

/** 4471-0938／2205-7716: codes to fall back on. */
const SPARE = /(?<value>[A-Za-z0-9]{4}-[A-Za-z0-9]{4}(?:[/、,・ \n]{1,2}[A-Za-z0-9]{4}-[A-Za-z0-9]{4}){1,12})/gu;
const SPARE_CODES = /(?:予備|バックアップ|リカバリー|復旧|回復|再設定)(?:用の?|の)?コード/u;

/** What is looked for in a scene that need not speak of a screen. */
export function expressionsOf(words: string): RegExp[] {
  return [
    ...(LESSON.test(words) ? [] : [TWO_QUOTED, SAME_AS_NAME]),
    ...(SIGN_IN.test(words) ? [NAME_SLASH] : []),
    ...(DEVICE.test(words) && KEPT.test(words) && !ASKED_FOR.test(words) ? [PRESSED] : []),
    ...(SPARE_CODES.test(words) ? [SPARE] : []),
  ];
}
