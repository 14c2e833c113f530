import type { Document } from "../../src/define-rule.js";
import type { Found } from "./found.js";
import { isAdvice, PUBLIC_ACCESS } from "./advice.js";
import { valueAfter } from "./values.js";
import type { Value } from "./values.js";

interface KeyWord {
  readonly kind: string;
  readonly expression: RegExp;
  /** Words of the post without which the key word means something else (パス: a day ticket). */
  readonly needs?: RegExp;
}

const KEY_WORDS: readonly KeyWord[] = [
  {
    kind: "パスワード",
    expression:
      /パスワード|ぱすわーど|パスフレーズ|(?<![A-Za-z])(?:password|passwd|passphrase|PW|pw|Pass|PASS)(?![A-Za-z])/giu,
  },
  { kind: "パスコード", expression: /パスコード|(?<![A-Za-z])passcode(?![A-Za-z])/giu },
  {
    kind: "暗証番号",
    expression:
      /暗証(?:番号|コード|(?=[「:=は]))|(?:解錠|開錠|警備解除)(?=は|[:=])|(?:鍵|錠)[、の]{0,2}番号(?=は)|(?:鍵箱|鍵|金庫|ロッカー)の?ダイヤル(?:番号)?(?=は)|(?:解錠|開錠|解除|入室|入館)の?(?:番号|コード|ナンバー)|PINコード|(?<![A-Za-z])PIN(?![A-Za-z])|(?:画面|端末)?ロック解除(?=は)|(?:金庫|ダイヤル錠?|南京錠|キーボックス|鍵ボックス|シャッター|オートロック|門扉|裏口|通用口|倉庫)の?番号|(?:バックアップ|リカバリー|復旧|回復|認証|確認|承認|セキュリティ|アラーム解除)コード/gu,
  },
  {
    kind: "Wi-Fiのキー",
    expression:
      /暗号化?キー|セキュリティキー|ネットワークキー|接続キー|共有キー|共有鍵|Wi-?Fiの?(?:キー|パス)|(?<![A-Za-z])(?:WPA2?|WEP)キー|KEY(?=[:=])/giu,
  },
  {
    kind: "パスワード",
    expression: /パス(?![ワコポタテフカ])/gu,
    needs: /ログイン|アカウント|Wi-?Fi|(?<![A-Za-z])ID|中の人|管理画面|サインイン|ファイル|ZIP|開けません|開き方/iu,
  },
  { kind: "Wi-Fiのキー", expression: /(?<![ァ-ヴー])キー(?=は|[:=]|が)/gu, needs: /SSID|Wi-?Fi|無線/iu },
  { kind: "ダイヤル錠の番号", expression: /ダイヤル(?:番号)?(?=は|[:=])/gu, needs: /鍵|錠|金庫|ロッカー/u },
  { kind: "合言葉", expression: /合い?言葉|あいことば/gu, needs: /ログイン|入室|解錠|開錠|Wi-?Fi|閲覧|会議/iu },
  {
    kind: "パスワード",
    expression: /新しい(?:の|もの|ほう)(?=は)/gu,
    needs: /パスワード|暗証番号|(?<![A-Za-z])PW|パスコード|Wi-?Fi/iu,
  },
];

/** A password, passcode or key with its value, or with how to work it out, in a Japanese sentence. */
export function* findPasswords(document: Document): Iterable<Found> {
  const { text } = document.folded;
  for (const { kind, expression, needs } of KEY_WORDS) {
    if (needs !== undefined && !needs.test(text)) continue;
    for (const match of text.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (isInAddress(document, match.index, end)) continue;
      const value = valueAfter(text, end);
      if (value === null || isAdvice(text, value.end) || isInAddress(document, value.start, value.end)) continue;
      yield finding(document, kind, match.index, value);
    }
  }
}

function isInAddress(document: Document, start: number, end: number): boolean {
  return [...document.links, ...document.mails].some((span) => span.start < end && start < span.end);
}

function finding(document: Document, kind: string, start: number, value: Value): Found {
  const at = [value.start, value.end] as const;
  if (PUBLIC_ACCESS.test(sentencesAround(document, start, value.end)))
    return { at, say: "public", kind, certainty: "likely" };
  return {
    at,
    say: value.by === "recipe" ? "recipe" : "value",
    kind,
    certainty: value.by === "words" ? "certain" : "likely",
  };
}

/** The sentence of a range and the one before it. */
function sentencesAround(document: Document, start: number, end: number): string {
  const index = document.sentences.findIndex((sentence) => sentence.end > start);
  const from = document.sentences[Math.max(0, index - 1)]?.start ?? start;
  return document.folded.text.slice(Math.min(from, start), end);
}
