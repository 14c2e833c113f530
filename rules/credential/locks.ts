import { matchesIn } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { isAdvice } from "./advice.js";
import { findCodes } from "./codes.js";
import type { Code } from "./codes.js";
import type { Found } from "./found.js";
import { scenesOf } from "./scenes.js";
import type { Scene } from "./scenes.js";

/** Locks and alarms; beside them a number is a code. */
const LOCK =
  /鍵(?!盤|っ子)|カギ|かぎ(?![りらるれっ])|キー(?:ボックス|ケース|パッド|ナンバー)|テンキー|錠(?!剤)|(?<!相談|フリー|ナビ|テレホン|[案予]内|専用)ダイヤル(?!イン|[1-9]|「?#)|(?<![ァ-ヴー])ロック(?![ァ-ヴ])|解除|暗証|(?<!信用|労働)金庫|機械警備|警備(?=の?(?:解|開|セット|を|システム|モード|パネル|は))|警報(?=の?(?:解|を|は|装置|盤))|アラーム|セコム|SECOM|アルソック|ALSOK|セキュリティ(?=の?(?:解|番号|コード|パネル)|を[切入])|チェーン|(?:番号|ナンバー|ボタン|暗号|数字)(?:式|錠)|(?:開|あ)け(?:方|かた)|施錠|パネル|(?:遠隔|リモート)操作|留守電|電話応答|転送|操作盤|つまみ|指紋|パターン(?=です|で)/u;
/** What has a lock; a number beside it is a code where the words say so. */
const PLACE =
  /玄関|(?:裏|通用|楽屋|勝手|搬入|職員|夜間|出入|入)り?口|扉|とびら|ドア|(?<![㐀-鿿])門|裏門|正門|校門|ゲート|シャッター|[倉書車]庫|(?:保管|器具|備蓄|薬品|冷蔵)庫|物置|ガレージ|更衣室|ロッカー|事務室|事務所|サーバー?室|機械室|電気室|宿直室|器具庫|備蓄|ポスト|ボックス|キャビネット|引き出し|体育館|集会所|公民館|コミセン|トイレ|プール|部室|教室|入る(?:とき|時)|入室|センター|会館|チェーン/u;
/** A number is said to be the code. */
const NAMED =
  /(?:番号(?!札)|\d(?:桁|けた|ケタ)|ナンバー|暗証|コード|数字|ダイヤル|キー|[^施]錠|ボックス|鍵箱|鍵|金庫|チェーン|解除|セット|警備|パッド|ロック|ゲート|開け方|(?:切|入れ?|開け|閉め|出|解|止め)る(?:とき|時|に))(?:[^。\n\d]{0,10}?[はがをも:→⇒、 (「『】\n=でに]{1,3})?$/u;
/** 男子が1357、女子が2468. */
const SUBJECT = /[はがも:→、 「『=]$/u;
const SAID =
  /^[#*]?[」』)】]{0,2}[#*]?[ ]?(?:です|だ[よかとっ。ね]|でし|に(?:な|変|設定|し[まてた]|統一|そろえ|戻)|なので|で(?:開|入|解|お願い|す|[。、\n]|$)|[。、!\n,(/]|$|[ねよ]|の中|と(?:伝え|教え|言っ|決め|設定|書い|メモ|覚え)|のパターン|の(?:あと|後|まま)|から(?:変え|動か))/u;
/** 更衣室は男子が1357: what has a lock is a number of four digits. */
const DOOR_IS =
  /(?:更衣室|裏口|通用口|倉庫|書庫|車庫|物置|職員玄関|楽屋口|勝手口|校門|裏門|器具庫|部室|サーバー?室)[^。\n\d]{0,10}[はがも:、=→][ 「『]?$/u;
/** 4→4→2→1: a row of single digits in such a place is nothing else. */
const THREE = /^[A-Z]?\d(?:[ ]?[・、→⇒> -][ ]?\d){2,}$/u;
const ONE_BY_ONE = /^[A-Z]?\d(?:[ ]?[・、→⇒> -][ ]?\d){3,}$/u;
/** …で開きます, …を押して, …に合わせて. */
const OPENS =
  /^[#*]?[」』)】]{0,2}[ ]?(?:ボタン|キー)?(?:の順(?:番)?に?|の?あと|→|⇒|で|を|と|って)[^。\n]{0,20}?(?:開[きくけいか]|(?:^|[^㐀-鿿ぁ-ん]|[でとを、])あ(?:き(?:ます|まし)|く[よのよう。]|けて|けられ|いて)|解[錠除]|外[れすしせ]|はずれ|はずし|入れ|はいれ|入室|通れ|押[すしせ]|おし|入力|(?<=と)ダイヤル|打[ちっつてと]|うって|回[しすせ]|まわ|開ボタン|止ま|止め|切れ|覚え|どうぞ)|^[」』)]{0,2}[ ]?に(?:合わせ|あわせ|そろえ|セット|回|まわ)/u;
/** Steps: 5を3回おして1で開く; 右に4回まわして17、左に3回で52. */
const STEPS =
  /\d ?[^。\n\d]{0,3}を[^。\n\d]{0,6}(?:\d回)?(?:押|おし)[^。\n\d]{0,10}\d[^。\n\d]{0,12}(?:開|あ[きくけい]|解[錠除]|入)|[右左][^。\n\d]{0,8}(?:\d{1,2}回?[^。\n右左\d]{0,6})?\d{1,3}[^。\n\d]{0,6}[右左][^。\n\d]{0,8}(?:\d{1,2}回?[^。\n右左\d]{0,6})?\d{1,3}/gu;
const STEPPED_LOCK = /つまみ|金庫|ダイヤル|錠|鍵|ロッカー|扉|ドア|門|口|玄関|シャッター|ゲート|倉庫|庫|ボックス/u;
/** Everybody chooses, or is sent, a code of his own. */
const OWN = /ご自身|ご自分|自分で|お好き|好きな|任意|都度|予約(?:ごと|した方)|スマホに|メールで届|表示され/u;

const STANDS_APART = /^$|(?:[はがもをにとで:→、 「『()=\n]|番号|コード|暗証|ナンバー|ダイヤル)$/u;
const MAY_HAVE_LOCK =
  /[開入解鍵錠外番押合暗室庫口門扉警止玄]|チェーン|ナンバー|ロック|ドア|アラーム|ゲート|ボックス|シャッター|セキュリティ|SECOM|ALSOK|コード|つまみ|パターン/u;

/** Codes of doors, safes, key boxes and alarms, told in prose. */
export function* findLockCodes(document: Document): Iterable<Found> {
  const { text } = document.folded;
  // Cheaper than the expressions above, whose compilation takes longer than linting a post.
  if (!MAY_HAVE_LOCK.test(text) || !/\d|[一二三四五六七八九]{3}/u.test(text)) return;
  for (const scene of scenesOf(document)) {
    const isLocked = LOCK.test(scene.words);
    if ((!isLocked && !PLACE.test(scene.words)) || OWN.test(scene.words)) continue;
    for (const [start, end] of told(text, scene, isLocked)) {
      if (!isAdvice(text, end)) yield { at: [start, end], say: "value", kind: "鍵や警備の番号", certainty: "likely" };
    }
  }
}

function* told(text: string, scene: Scene, isLocked: boolean): Iterable<readonly [number, number]> {
  for (const code of findCodes(text, scene.start, scene.end)) {
    if (code.kind !== "word" && isTold(text, code, scene, isLocked)) yield [code.start, code.end];
  }
  if (!STEPPED_LOCK.test(scene.words)) return;
  for (const match of matchesIn(text.slice(scene.start, scene.end), STEPS)) {
    yield [scene.start + match.index, scene.start + match.index + match[0].length];
  }
}

function isTold(text: string, { start, end, kind }: Code, scene: Scene, isLocked: boolean): boolean {
  const lead = text.slice(Math.max(scene.start, start - 24), start);
  const after = text.slice(end, Math.min(scene.end, end + 36));
  if (STANDS_APART.test(lead) && OPENS.test(after)) return kind === "digits" || isLocked;
  if (!SAID.test(after)) return false;
  if (isRow(text.slice(start, end), lead) || NAMED.test(lead)) return true;
  return kind === "digits" && isOfLock(lead, end - start, scene, isLocked);
}

/** 更衣室は男子が1357; 暗証番号の鍵になりました。男子は1357 */
function isOfLock(lead: string, length: number, { words }: Scene, isLocked: boolean): boolean {
  return (length >= 4 && DOOR_IS.test(lead)) || (isLocked && SUBJECT.test(lead) && isDoor(words));
}

/** In quotation marks three digits are enough. */
function isRow(code: string, lead: string): boolean {
  return (/[「『]$/u.test(lead) ? THREE : ONE_BY_ONE).test(code);
}

/** A lock with numbers, not only a key (鍵の受け渡し). */
function isDoor(words: string): boolean {
  return /暗証|番号|(?:開|あ)け方|ナンバー|ボタン|ダイヤル|押|パッド|テンキー|数字|金庫|南京錠|ボックス|更衣室|通用口|裏口|チェーン|警備|ロック|電気錠|電子錠/u.test(
    words,
  );
}
