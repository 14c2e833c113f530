import { matchesIn } from "../../src/define-rule.js";
import type { Certainty, Range } from "../../src/define-rule.js";

interface Marker {
  readonly at: Range;
  readonly certainty: Certainty;
}

/** Notes of the work in brackets, or pointed at with an arrow: 【要確認】, (写真を入れる), ←ここ修正. */
export function* leftMarkers(text: string): Iterable<Marker> {
  if (!/[【[〔《<({★←※→(]|ここに/u.test(text)) return;
  for (const { form, certainty } of FORMS) {
    for (const { index, 0: words } of matchesIn(text, form)) {
      const end = index + words.length;
      if (!isMentioned(text, index, end)) yield { at: [index, end], certainty };
    }
  }
}

/** 「(要確認)」「●●」などの仮の印: shown to readers, who are told what it is. */
function isMentioned(text: string, start: number, end: number): boolean {
  return /[「『]$/u.test(text.slice(0, start)) && MENTION.test(text.slice(end, end + 40));
}

const MENTION =
  /^[」』](?:[、や・]?[「『][^」』\n]{1,10}[」』])*(?:など|という|といった|の(?:印|目印|文字)|と(?:書|あっ|ある|いう))/u;

const OPEN = "[【\\[〔《<({〈]";
const CLOSE = "[】\\]〕》>)}〉]";
/** What only a person at work on the text says. */
const WORK =
  "(?:★|※|!)*(?:要(?:確認|修正|差し?替え?|追記)|(?:課長|係長|部長|原課|先方|担当課|担当者)(?:に|へ)?(?:要?確認(?:中|待ち|必要)|照会中)|決裁待ち|承認待ち|修正(?:箇所|前)|下書き|書きかけ|ドラフト|draft|DRAFT|未(?:定稿|完成|校正)|差し?替え?(?:予定|用|前)?|ダミー.{0,6}|サンプル(?:文|テキスト|画像)|仮(?:文|置き|テキスト|原稿|入れ|画像|リンク)|ここに.{1,20}|TODO.{0,20}|TBD|todo.{0,20})";
/** What may also be said to readers in round brackets, but is no heading of a post. */
const HEADING =
  "(?:未確認|修正(?:中|案)|後日(?:追記|差し?替え)|(?:あとで|後で|後ほど).{0,10}|テスト(?:投稿|配信|送信)|確認済み?|メモ(?:書き)?|決裁中|執筆中|作成中)";

const FORMS: readonly { readonly form: RegExp; readonly certainty: Certainty }[] = [
  { form: new RegExp(`${OPEN} ?${WORK} ?${CLOSE}`, "gu"), certainty: "certain" },
  { form: new RegExp(`[【\\[〔]${HEADING}[】\\]〕]`, "gu"), certainty: "likely" },
  // a picture or a link that is to be put in; alone in its line, or told so
  {
    form: new RegExp(
      `${OPEN}(?:写真|画像|図|地図|動画|イラスト|URL|リンク|QRコード|バナー|サムネイル?)(?:\\d|[A-Z①-⑨])?(?:を?(?:入れる|入る|挿入|貼る|貼付|添付|追加|差し?替え)(?:予定|位置)?|挿入(?:位置)?|予定|未定|後日|仮)${CLOSE}`,
      "gu",
    ),
    certainty: "certain",
  },
  {
    form: new RegExp(
      `(?<=^|\\n) *${OPEN}(?:写真|画像|図|地図|動画|表|グラフ|URL|リンク|QRコード)(?:\\d|[A-Z])?${CLOSE} *(?=\\n|$)`,
      "gu",
    ),
    certainty: "likely",
  },
  { form: new RegExp(`[:→](?: ?)${OPEN}?(?:URL|リンク|アドレス)${CLOSE}? *(?=\\n|$)`, "gu"), certainty: "likely" },
  // no reader is shown these words for an address
  {
    form: /(?<![「『])[【[〔<〈](?:URL|リンク(?:先|URL)?|QRコード|アドレス)[】\]〕>〉](?![」』])(?!\s*(?::\s*)?(?:http|www|[a-z0-9-]+\.))(?=[をへにかよ。、!]|\s|$)/gu,
    certainty: "likely",
  },
  { form: /(?<![「『])\((?:URL|リンク)\)(?=から|へ|より|をご|$|\n|。)/gu, certainty: "likely" },
  // a caption that is none: behind the sentence, and nothing in it
  { form: /(?<=[。!?]\s?)\((?:写真|画像)\d?\)(?= *(?:\n|$))/gu, certainty: "likely" },
  {
    form: /ここに(?:本文|文章|説明文?|写真|画像|図|地図|リンク|URL|見出し|タイトル|テキスト|コメント)[をが]?(?:入力|記入|入る|入れる|挿入|配置)(?:する|します)?(?=[。\n]|$)/gu,
    certainty: "likely",
  },
  // 【案】 and 【仮】 only as the heading of the whole draft: 計画(案) and (仮称) are names
  {
    form: /^\s*[【[(〔<](?:案|仮|草案|原案|第?[0-9一二三]+案|[A-C]案|(?:投稿|原稿|文)案|テスト|test|TEST)[】\])〕>]/gu,
    certainty: "likely",
  },
  {
    form: /←[^\n]{0,8}(?:確認|修正|直す|差し?替え|要|追記|ここ|未定|調整|あとで|後で)[^\n]{0,12}/gu,
    certainty: "likely",
  },
  {
    form: /[★※](?:要確認|要修正|要差し?替え|要追記|ここ(?:を|は)?(?:確認|修正|直す|差し?替え)|確認(?:お願い|中)|差し?替え(?:予定|て))[^\n]{0,16}/gu,
    certainty: "likely",
  },
];
