// Words that are followed by a password, a code or a key. Data.

export interface KeyWord {
  readonly kind: string;
  readonly expression: RegExp;
  /** Words of the post without which the key word means something else (パス: a day ticket). */
  readonly needs?: RegExp;
  /** The words may mean something else too: never certain. */
  readonly loose?: true;
  /** Any words in quotation marks are the value, not only letters and digits. */
  readonly words?: true;
}

const LOGIN =
  /パス(?:変更|が変わ|を変え)|ログイン|ログオン|サインイン|アカウント|Wi-?Fi|無線|(?<![A-Za-z])ID|中の人|管理|ファイル|フォルダ|共有|ZIP|解凍|開けません|開き方|サーバ|システム|端末|パソコン|タブレット|Zoom|Teams|会議|引き?継|インスタ|公式|サイト|ページ|編集|投稿|ブログ|root|admin|ユーザー|クラウド|NAS|VPN|ルーター|メール|アプリ/iu;
const NETWORK = /SSID|Wi-?Fi|無線|ルーター|ネット(?:ワーク)?/iu;
const SIGN_IN = /[二2]要素|メールで届|認証|二段階|2段階|ワンタイム|ログイン|アカウント|乗っ取り|SMS|届い|アプリ/iu;
const PASSWORD = /パスワード|暗証番号|(?<![A-Za-z])PW|パスコード|Wi-?Fi|パス/iu;

export const KEY_WORDS: readonly KeyWord[] = [
  {
    kind: "パスワード",
    expression:
      /パスワード|ぱすわーど|パスワ(?!ー)|パスフレーズ|(?:仮|初期|解凍|閲覧|編集|ログイン|接続|共通|root|zip)の?パス(?![ワコポタテフカ])|ログイン(?:情報|番号|コード|キー)|(?<![A-Za-z])(?:password|passwd|passphrase|pwd|PW|pw|Pass|PASS|pass)(?![A-Za-z])/giu,
  },
  { kind: "パスコード", expression: /パスコード|(?<![A-Za-z])passcode(?![A-Za-z])/giu },
  {
    kind: "暗証番号",
    expression:
      /暗証(?:番号|コード|ナンバー|(?=\d桁|[「:=は、# ]))|あんしょう番号|(?:解錠|開錠|施錠解除|警備解除)(?=は|[:=])|(?:鍵|錠)[、の]{0,2}(?:番号|ナンバー|数字)(?!札)|(?:解錠|開錠|解除|入室|入館|ロック|開閉)の?(?:番号|コード|ナンバー)|キーナンバー|PINコード|ピンコード|(?<![A-Za-z])PIN(?![A-Za-z])|(?:認証|ログイン|ログオン|サインイン)(?=は|[:=])|管理者(?:モード|メニュー|権限)(?=は|[:=])|(?:画面|端末|タブレット|スマホ|携帯(?:電話)?|パソコン|PC|iPad|複合機|コピー機)の?(?:ロック|(?:ロック)?解除)(?:番号|コード|ナンバー)?(?=は|[:=])|(?:バックアップ|リカバリー|復旧|回復|復元|予備|再設定|認証|確認|承認|セキュリティ|アラーム解除|ワンタイム)(?:用)?の?(?:コード|番号|キー|パスワード)/gu,
  },
  {
    kind: "鍵や警備の番号",
    loose: true,
    expression:
      /(?:金庫|ダイヤル錠?|南京錠|キーボックス|鍵ボックス|鍵箱|シャッター|オートロック|スマートロック|電気錠|電子錠|ボタン錠|門扉|裏口|通用口|楽屋口|職員玄関|倉庫|書庫|車庫|物置|更衣室|ロッカー|ゲート|チェーン|警備|警報|アラーム|セコム|SECOM|アルソック|ALSOK)の?(?:番号(?!札)|数字|暗証|ナンバー|コード|ダイヤル(?:番号)?)/gu,
  },
  {
    kind: "Wi-Fiのキー",
    expression:
      /(?:暗号化?|復号化?|解読)(?:キー|鍵)|セキュリティキー|ネットワークキー|接続キー|(?:事前)?共有(?:キー|鍵)|(?<![A-Za-z])PSK|(?:Wi-?Fi|無線(?:LAN)?)の?(?:キー|パス(?!ワ)|鍵|暗号(?!化))|(?<![A-Za-z])(?:WPA[23]?|WEP)キー|(?<![A-Za-z])KEY(?=[:=は])/giu,
  },
  { kind: "パスワード", expression: /(?<![ァ-ヴー])(?:パス(?![ワコポタテフカトネルリ])|ぱす)/gu, needs: LOGIN },
  { kind: "Wi-Fiのキー", expression: /(?<![ァ-ヴー])キー(?=は|[:=→]|が)|鍵(?=は|[:=→])/gu, needs: NETWORK },
  {
    kind: "Wi-Fiのキー",
    loose: true,
    expression: /(?:つなぐ|接続する?|入れる|入力する?|打つ)(?:とき|時|の)?の?(?:文字|数字|番号|言葉|コード)/gu,
  },
  { kind: "ダイヤル錠の番号", expression: /ダイヤル(?:番号)?(?=は|[:=])/gu, needs: /鍵|錠|金庫|ロッカー|ボックス/u },
  {
    kind: "合言葉",
    expression: /合い?(?:言葉|ことば)|あいことば|秘密の言葉/gu,
    needs:
      /ログイン|入室|解錠|開錠|Wi-?Fi|閲覧|会議|ユーザー名|(?<![A-Za-z])ID|承認|鍵アカ|職員限定|画面|管理|システム|編集|アカウント|端末|サーバ/iu,
  },
  {
    kind: "パスワード",
    loose: true,
    expression: /新しい(?:の|もの|ほう)(?=は)|(?<![㐀-鿿])[新旧](?=[::→])|変更後(?=は|[::→])/gu,
    needs: PASSWORD,
  },
  {
    kind: "確認コード",
    loose: true,
    expression:
      /(?:届く|届いた|届いてる|きた|来た|来てる|出てる|表示の)[^。\n、]{0,4}(?:コード|番号|数字)|(?:認証|二段階|2段階|[二2]要素)[^。\n]{0,8}(?:6桁|六桁|数字|コード)|(?:今日|本日|今|いま)の(?:コード|番号|数字)/gu,
    needs: SIGN_IN,
  },
  {
    kind: "秘密の質問の答え",
    loose: true,
    expression: /秘密の質問(?:の?答え|の?回答)?/gu,
    words: true,
  },
  {
    kind: "パスワード",
    loose: true,
    expression:
      /(?:開く|開ける|解凍する|ログインする|入る|見る|閲覧する|編集する)に(?=は)|(?:今月|今週|今日|今年度?|ページ|閲覧|アルバム|写真|フォルダ)の(?:鍵|キー)(?=は|[:→])/gu,
    needs:
      /USB|ファイル|フォルダ|ページ|サイト|アルバム|限定|ログイン|閲覧|画面|zip|システム|ドライブ|PDF|エクセル|Excel/iu,
  },
  {
    kind: "操作の番号",
    loose: true,
    expression: /(?:オープン|締め|精算|開始|終了|起動|操作|部門|スタッフ|職員|店員|責任者|担当者)(?:番号|コード)/gu,
    needs: /端末|レジ|コピー機|複合機|券売機|精算機|発券機|決済/u,
  },
  {
    kind: "パスワード",
    loose: true,
    expression: /(?<![A-Za-z])zip(?:ファイル)?(?=は|、|:)/giu,
    needs: /開[きくけい]|解凍|パス/u,
  },
  {
    kind: "ライセンスキー",
    expression:
      /プロダクト(?:キー|ID|コード)|ライセンスの?(?:キー|コード|番号)|アクティベーションの?(?:キー|コード)|(?:API|この|以下の|次の|アクセス)(?:の)?キー(?=[はをが:→])|(?:認証|登録)キー/gu,
  },
];

/** Any of the key words; compiled and tried before they are. */
export const MAY_HAVE_KEY_WORD =
  /パス|ぱす|認証|ログ|pass|pwd?|暗|コード|番号|ナンバー|数字|キー|鍵|錠|key|PSK|解除|ロック|PIN|ダイヤル|言葉|あいことば|新|旧|変更|ライセンス|プロダクト|6桁|管理者|ログイン情報|文字|zip|開くに|開けるに|[るす]には|今日の|秘密/iu;
