import { matchesIn } from "../../src/define-rule.js";
import type { Certainty, Range } from "../../src/define-rule.js";

interface Marker {
  readonly at: Range;
  readonly certainty: Certainty;
}

/** Notes of the work in brackets, or pointed at with an arrow: 【要確認】, (写真を入れる), ←ここ修正. */
export function* leftMarkers(text: string): Iterable<Marker> {
  if (!/[【[〔《<({★←※→(]|ここに|稿/u.test(text)) return;
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

/** With what a note to readers ends. */
const TO_READERS = "(?:ます|ません|ください|お?知らせ|ご?案内|通知|送付|ご?連絡|掲載|公開|公表)";

const FORMS: readonly { readonly form: RegExp; readonly certainty: Certainty }[] = [
  // お出かけの前に【要確認】 is said to readers
  { form: new RegExp(`(?<!(?:前に|必ず|には) ?)${OPEN} ?${WORK} ?${CLOSE}`, "gu"), certainty: "certain" },
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
  // （内線未定）, （番号あとで）, 012-345-6789（仮）: what is no use to a reader before it is there
  {
    form: new RegExp(
      `\\((?:問い?合わ?せ先|電話|番号|内線|外線|連絡先|URL|リンク|QRコード)(?:番号|先)?[はがも、]? ?(?:未定|あとで|後で|後ほど|のちほど|仮|調べる|聞く)(?![^()\\n]{0,20}${TO_READERS}\\))[^()\\n]{0,20}\\)`,
      "gu",
    ),
    certainty: "likely",
  },
  { form: /(?<=\d{2,5}-\d{2,4}-\d{3,4} ?)\((?:仮|未定|要?確認|ダミー)\)/gu, certainty: "certain" },
  // （あとで確認）, （日付確認）: to the writer, who is to look it up
  {
    form: /\((?:あとで|後で|のちほど|後ほど|明日|来週)(?:必ず|もう一度|[一-龠]{1,4}[にへ])?(?:要?確認|聞く|調べる|書く|直す|差し?替え|決める)(?:する|予定|中|こと)?\)|\((?:日付|曜日|人数|漢字|肩書き?|数字|年号|課名|部署名)(?:は|を|の)?(?:要?確認|未確認)(?:する|中|のこと|すること)?\)/gu,
    certainty: "likely",
  },
  // （第3稿・朱入れ前）, 【最終版_修正3】
  {
    form: /[【[(〔](?:[^【】[\]()〔〕\n]{0,8}(?:朱入れ|赤入れ|校閲|決裁|推敲)(?:前|済み?|後|待ち|中)|(?:最終|最新|修正|確定|完成|決定|改訂?)(?:版|稿|案)[_・\- ]?(?:修正|改|訂正|差し?替え?|反映|最終|再)(?:版|稿|案|済み?|反映)?[_ ]?\d{0,2}|(?:最終|修正|確定|完成|決定|改訂)(?:版|稿|案)?[_ ]?(?:v(?:er)?\.? ?)?\d{1,2})[】\])〕]/gu,
    certainty: "likely",
  },
  { form: /(?:^|[【[(〔\s])第[0-9一二三四五六]{1,2}稿(?=[・)】\]〕_、\s]|です|$)/gu, certainty: "likely" },
  // 画像1枚目：イラスト（未）
  {
    form: /(?:画像|写真|イラスト|図|表|QR(?:コード)?|リンク|バナー|ロゴ|地図|動画|原稿|本文|英訳|字幕|キャプション|サムネイル?)\d{0,2}\((?:未|リンク切れ|未着|未作成|未入稿|未完|後送)\)/gu,
    certainty: "likely",
  },
  // （←火曜日では？）, （↑去年のやつ。直してから上げること）, （語尾は「だよ」で統一）
  {
    form: /\([←↑→][^()\n]{0,20}(?:では|じゃ|かな|かも|だっけ|合って|正しい|誤り|間違い)[^()\n]{0,10}[?][^()\n]{0,10}\)|[(【][^()【】\n]{0,12}(?:去年|昨年|前回|前年|一昨年)のやつ[^()【】\n]{0,40}[)】]|[(【][^()【】\n]{0,16}(?:口調|語尾|文体|表記|敬語|ですます|句読点)[^()【】\n]{0,16}統一[^()【】\n]{0,24}[)】]|[【[(][^【】[\]()\n]{0,16}(?:確認中|未確認|照会中)[^【】[\]()\n]{0,8}仮[でに][^【】[\]()\n]{0,12}[】\])]/gu,
    certainty: "likely",
  },
  // （見出し案）（リード）（問い合わせ先）: the frame of a post without its picture
  {
    form: /(?:[(【[〔](?:見出し案?|リード文?|本文|導入|締め|キャッチ(?:コピー)?|問い?合わ?せ先|タイトル案?|ハッシュタグ)[)】\]〕][ \n]{0,2}){2,6}(?![のをがはとに])/gu,
    certainty: "likely",
  },
  {
    form: /(?:本文|文章|説明文|タイトル|見出し|テキスト)をここに(?:入力|記入|挿入|貼り?付け|配置)/gu,
    certainty: "likely",
  },
];
