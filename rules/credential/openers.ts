import { isInAddress } from "../../src/define-rule.js";
import type { Document } from "../../src/define-rule.js";
import { isAdvice } from "./advice.js";
import { findCodes } from "./codes.js";
import type { Code } from "./codes.js";
import type { Found } from "./found.js";
import { scenesOf } from "./scenes.js";
import type { Scene } from "./scenes.js";

/** hana2026 でログインできます, 「meibo26」と入れると開きます. */
const OPENS =
  /^["'」』)]{0,2}[ ]?(?:\([^)\n]{1,24}\))?(?:で|を|と|って)[、 ]?[^。\n]{0,14}?(?:ログイン|ログオン|サインイン|入れ|はいれ|入って|入り|入力|打[ちっつてと]|つなが|つなげ|つない|接続|開[きくけい]|解凍|解除|見られ|見れ|閲覧|編集|起動|認証|通り|どうぞ|お願い|いけ|OK|大丈夫)/u;
const LOGS_IN = /ログイン|ログオン|サインイン|解凍/u;
/** What is opened with a password. */
const SCREEN =
  /zip|ＺＩＰ|圧縮|ファイル|添付|PDF|Excel|エクセル|ワード|Word|名簿|会議|アプリ|管理|フォルダ|共有|サーバ|サイト|ページ|画面|システム|Wi-?Fi|無線|ネット|ルーター|アカウント|パソコン|PC|端末|タブレット|(?<![A-Za-z])(?:ID|PW|VPN|NAS|CMS)(?![A-Za-z])|パス|ログイン|ログオン|サインイン|ロック|クラウド|ドライブ|リモート|管理者/iu;
const NO_SCREEN = /SSID|ネットワーク名|キャンペーン|講座|教室の|検索|ハッシュタグ/u;
/** 聞かれたら engei-2604 で */
const ASKED = /(?:聞かれ|きかれ|求められ|たずねられ|尋ねられ|要求され)[^。\n]{0,8}$/u;
const ANSWERED = /^["'」』)]{0,2}[ ]?(?:で|と|を|です|だ|[。、!\n]|$)/u;
/** Screens that open with digits alone. */
const KEYED = /管理(?:者|メニュー|画面|モード)|ログイン|ログオン|端末|パソコン|タブレット|ファイル|フォルダ|システム/u;
/** Product names and places are bare as often as passwords: only what is in quotes may lack digits. */
const QUOTE = /["'「『]$/u;

/** hana2026 がパスワードです, 7392←倉庫の番号です. */
const SAID =
  /^["'」』)]{0,2}[ ]?(?:が|←|<-|って(?:いうの)?が|=)[ ]?[^。\n、]{0,8}?(?:パスワード|ぱすわーど|パスコード|暗証番号|暗証|(?<![A-Za-z])(?:PW|pw|PASS|pass)(?![A-Za-z])|パス(?![ァ-ヴ])|合い?言葉|キー|(?:鍵|倉庫|金庫|ドア|扉|門|口|ロッカー|ボックス)の?(?:番号|ナンバー|数字|コード))[ ]?(?:です|だ|で[、す]|に(?:な|変)|[。!\n]|$)/u;
const LOGIN = /ログイン|入室|解錠|開錠|Wi-?Fi|閲覧|会議|編集|管理|画面|ファイル|(?<![A-Za-z])ID|端末|共有|鍵|錠/iu;

const MAY_OPEN =
  /ログ|サインイン|入[れっり力]|打|つな|接続|開|解|閲覧|編集|認証|パス|ぱす|PW|合言葉|番号|キー|←|れたら/u;

/** Passwords that stand before what they open. */
export function* findOpeners(document: Document): Iterable<Found> {
  const { text } = document.folded;
  if (!MAY_OPEN.test(text)) return;
  for (const scene of scenesOf(document)) {
    for (const { start, end, kind } of findCodes(text, scene.start, scene.end)) {
      const place = { kind, lead: text.slice(Math.max(0, start - 16), start), after: restOfLine(text, end), scene };
      if (isInAddress(document, start, end) || isAdvice(text, end) || isExample(place)) continue;
      if (isSaid(place) || opens(place))
        yield { at: [start, end], say: "value", kind: "パスワード", certainty: "likely" };
    }
  }
}

/** A code, and what stands before and after it. */
interface Place {
  readonly kind: Code["kind"];
  readonly lead: string;
  readonly after: string;
  readonly scene: Scene;
}

function restOfLine(text: string, start: number): string {
  return text.slice(start, start + 40).split("\n", 1)[0] ?? "";
}

function isExample({ kind, lead }: Place): boolean {
  return /例(?!の)|見本|たとえ/u.test(lead) || (kind === "word" && !QUOTE.test(lead));
}

function opens({ kind, lead, after, scene: { words } }: Place): boolean {
  if (kind !== "word" && ASKED.test(lead) && ANSWERED.test(after)) return SCREEN.test(words);
  if (!standsApart(kind, lead, words)) return false;
  const match = OPENS.exec(after);
  if (match === null || NO_SCREEN.test(words)) return false;
  if (/どうぞ|お願い|いけ|OK|大丈夫/u.test(match[0])) return LOGS_IN.test(words);
  return LOGS_IN.test(match[0]) || SCREEN.test(words) || KEYED.test(words);
}

/** 型番MX-2650で開く: what stands against a noun is a part of it. */
function standsApart(kind: Code["kind"], lead: string, words: string): boolean {
  if (kind === "digits") return KEYED.test(words) && /^$|[はがも:→、 「『]$/u.test(lead);
  return !/[㐀-鿿ァ-ヴーA-Za-z]$/u.test(lead);
}

function isSaid({ kind, after, scene: { words } }: Place): boolean {
  const match = SAID.exec(after);
  if (match === null) return false;
  if (/合い?言葉|キー/u.test(match[0])) return LOGIN.test(words) || LOGIN.test(after);
  return kind !== "word" || !/パス(?!ワード|コード)/u.test(match[0]) || LOGIN.test(words);
}
