import { matchesIn, withoutEnd } from "../../src/define-rule.js";

/** A stretch of a post that may be a code or a password. */
export interface Code {
  readonly start: number;
  readonly end: number;
  /** mixed: letters and digits. digits: 4812, 3・6・9・0, 一二三四. word: letters alone. */
  readonly kind: "mixed" | "digits" | "word";
}

/** C→2→5→8, 3・6・9・0, 1-2-0-5; then 40 71 93; then any run without a space. Bounded, so linear. */
const RUN =
  /(?<![\d.,:/A-Za-z])(?:[A-Z]?\d{1,2}(?:[ ]?[・、→⇒> -][ ]?[A-Z]?\d{1,2}){2,9}|\d{2,4}(?: \d{2,4}){1,3})[#*]?(?![\dA-Za-z.:/])|(?:(?<![㐀-鿿第])[〇一二三四五六七八九]{3,8}(?=[^㐀-鿿]|開|解))|[!-~]{3,80}/gu;
/** Units, and what else makes a number ordinary: 4桁, 2026年, 302号室, 1203教室. */
const COUNTED =
  /^[ ]?(?:[桁文字個年月日時分秒回人名円件歳才種つ台室階号度本枚冊周位点校社店倍線系丁組班頭匹羽杯膳株袋箱便両戸世帯棟席床曲句首万千億代級段式型形版側系通歩館面坪基隻ヶヵ期%℃$~〜]|番(?:地|札|線|目|街|ゲート|出|の(?:方|人|窓口))|け[たタ]|ケタ|以上|以下|未満|程度|前後|余|か所|箇所|カ所|キロ|メートル|センチ|ミリ|グラム|リットル|[kKmMcCgGtT][mMgGlLBbWw]?(?![A-Za-z])|パーセント|ページ|ポイント|教室|会議室|研修室|講義室|ホール|スペース|ブース|コース|クラス|セット|まで|から[^\n]{0,8}まで|系統|議席)/u;
/** What a number belongs to that is told to everybody. */
const LABELLED =
  /(?:電話|TEL|Tel|tel|[☎☏📞]|FAX|Fax|ファクス|ファックス|内線|直通|代表|第|No\.?|№|〒|定員|先着|約|およそ|合計|総数|¥|[国県市町村]道|平成|昭和|令和|大正|明治|西暦|ISBN|ISO|JIS|型番|品番|SSID|ネットワーク名|ユーザー(?:名|ID)|(?:^|[^A-Za-z])I[Dd]|(?:受付|受け付け|整理|予約|問い?合わせ|申し?込み?|法人|会員|作品|資料|郵便|製造|管理|登録|伝票|便名|列車|議案|報告|文書|番組|市町村|職員|社員|学籍|学生|被保険者|証券|口座|免許証?|受験|注文|利用者?|ミーティング|会議|クーポン|招待|紹介|お客様|図書|請求|公告|水栓|メーター|車両|座席|部屋|窓口|局|背)(?:番号|コード|No\.?|ID)?)[はがを:の 「(]{0,3}$/u;
/** Names with digits, telephone numbers, times, dates, prices, and marks that stand for a value. */
const ORDINARY =
  /^(?:https?:.*|www\..*|[A-Za-z0-9.-]+\.(?:jp|com|net|org|info|pdf|docx?|xlsx?|zip|csv|html?)(?:\/.*)?|Wi-?Fi\d?|SSID|LINE|Web|ID|PIN|SMS|App|Apple|Google|Free|none|null|00000JAPAN|[A-Z]\d{1,2}|A[3-5]|[45]G|(?:Windows|iOS|iPadOS|Android|iPhone|iPad|Office|Microsoft|Excel|Word|Zoom|WPA|USB|ISO|SDGs|COVID|MP|Chrome|Edge|PDF|QR|HDMI|ZIP)-?[\d.]*|[xX]{3,}|[*.#_=~-]+|\+?0\d{1,4}-?\(?\d{1,4}\)?-?\d{3,4}|\d{2,3}-\d{4}|#?\d{1,2}[/:]\d{1,2}.*|\d{1,3}(?:,\d{3})+|1(?:10|18|19|71|88|89)|#(?:7119|8000|8008|8103|8891|9110|9910))$/iu;

/** What may be a code between two offsets, in order; numbers with units, telephones and the like are left out. */
export function* findCodes(text: string, from: number, to: number): Iterable<Code> {
  for (const match of matchesIn(text.slice(from, to), RUN)) {
    const [lead, words] = trimmed(match[0]);
    const start = from + match.index + lead;
    const end = start + words.length;
    const kind = kindOf(words);
    if (kind !== null && !ORDINARY.test(words) && !(kind === "digits" && isCounted(text, start, end))) {
      yield { start, end, kind };
    }
  }
}

/** True where a number has a unit after it, or a word before it that makes it an ordinary number. */
export function isCounted(text: string, start: number, end: number): boolean {
  return COUNTED.test(text.slice(end, end + 12)) || LABELLED.test(text.slice(Math.max(0, start - 14), start));
}

/** True for product names, telephone numbers, times, and marks that stand for a value. */
export function isOrdinary(words: string): boolean {
  return ORDINARY.test(words);
}

function kindOf(words: string): Code["kind"] | null {
  const digits = words.replace(/[^\d〇一二三四五六七八九]/gu, "").length;
  if (/^[\d#*〇一二三四五六七八九]+$|[・、→⇒> -]/u.test(words) && !/[A-Za-z]{2}/u.test(words))
    return digits >= 3 && digits <= 12 ? "digits" : null;
  if (words.length < 4) return null;
  if (!/[A-Za-z]/u.test(words)) return null;
  return digits > 0 ? "mixed" : "word";
}

/** Without brackets and the punctuation around: offset of what is left, and what is left. */
function trimmed(run: string): readonly [lead: number, words: string] {
  const lead = /^["'([<{,.;:=/)\]}>]*/u.exec(run)?.[0].length ?? 0;
  return [lead, withoutEnd(run.slice(lead), /[.,;:?()[\]{}<>"'/、・→ -]/u)];
}
