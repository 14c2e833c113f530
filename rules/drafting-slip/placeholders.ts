import { matchesIn } from "../../src/define-rule.js";
import type { Certainty, Range } from "../../src/define-rule.js";

interface Placeholder {
  readonly at: Range;
  readonly certainty: Certainty;
}

/** Marks that hold a place open: ○月○日, 午後○時, ○○課, XXX-XXXX, {{氏名}}. */
export function* placeholders(text: string): Iterable<Placeholder> {
  if (
    !/[○〇◯●×△▲□■✕〓*_{}【[<《«⟪%]|[xX]{2}|[xX] ?[月日時分]|AAA|aaa|99[月時]|00?[月円-]|\/[ぁ-ヴ一-龠]|[はがをにと]\(/u.test(
      text,
    )
  )
    return;
  let end = 0;
  for (const { form, certainty } of FORMS) {
    for (const { index, 0: words } of matchesIn(text, form)) {
      const at = [index, index + words.length] as const;
      if (index < end && certainty === "likely") continue;
      const inQuotes = isQuoted(text, at);
      if (isExample(text, at, inQuotes)) continue;
      end = Math.max(end, at[1]);
      yield { at, certainty: inQuotes ? "hint" : certainty };
    }
  }
}

/** One mark; 〇 is also the digit of 二〇二六年. */
const M = "(?:[○◯●×△▲✕〓]|(?<![〇一二三四五六七八九十])〇(?![一二三四五六七八九]))";
const MM = "(?:[○◯〇]{2,4}|●{2,4}|×{2,4}|△{2,4}|▲{2,4}|[xX]{2,4}|\\*{2,4}|□{2,4}|■{2,4}|_{2,8}|〓{1,4})";
const ANY = `(?:${MM}|${M})`;
const UNIT =
  "(?:月|日|時|分|条|項|基|羽|匹|世帯|か所|箇所|ページ|冊|点|枚|泊|年(?![末始金齢賀])|年度|曜日?|円|人|名|歳|回|階|号|丁目|番|番地|件|台|本|個|組|部|km|m|%|割)";
const INSTITUTION =
  "(?:[都道府県市区町村](?![一-龠]{0,2}賞)|課|係|室|支所|出張所|駅|公園|公民館|小学?校|中学?校|高校|学校|大学|幼稚園|保育園|こども園|病院|医院|センター|会館|ホール|体育館|図書館|号線|線|地区|地域|町内会|自治会|交差点|通り|橋|講座|教室|大会|セミナー|株式会社|ビル|事業|条例|様|さま|氏|課長|係長|部長|先生)";

const LABEL =
  "会議室|部屋|受付|担当者|責任者|司会|締め?切り?|申込期限|期限|期日|日程|開催日|集合場所|駐車場|所在地|住所|料金|受講料|入場料|金額|電話番号|内線|連絡先|場所|会場|日時|とき|ところ|講師|対象|定員|費用|参加費|持ち物|演題|出演|主催|共催|後援|問い?合わ?せ先?|申込先|担当課?|電話|期間|時間|集合";

/** A name in brackets, (市民会館大ホール), is none. */
const INSTRUCTION =
  "(?:を\\d{0,2}(?:つ|個|点|行|文|名|人)?\\)|書い|書く|入れ(?:る|て)|記入|聞く|聞い|確認(?:する|して|中)|調べ(?:る|て|中)|(?:者|課|人|会場|団体|施設|催し|講師|商品|路線)名\\))";

const FORMS: readonly { readonly form: RegExp; readonly certainty: Certainty }[] = [
  // two open places in a row: ○月○日, ○時○分, ○年○月, ○日(○), ○/○(○)
  {
    form: re(`${ANY} ?(?:年|月|日|時|/)度? ?${ANY} ?(?:[月日分時]|\\(|曜)?(?:${ANY}日?)?(?:\\(${ANY}(?:曜日?)?\\))?`),
    certainty: "certain",
  },
  // X月X日, 12月X日: a single letter counts only where both sides tell
  { form: re("(?<![A-Za-z])[xX]{1,2} ?(?:年|月|時) ?[xX]{1,2} ?[月日分]"), certainty: "certain" },
  { form: re("(?<=\\d{1,2}) ?[月時] ?[xX] ?[日分]"), certainty: "certain" },
  { form: re(`\\d{1,2}日 ?\\((?:${ANY})(?:曜日?)?\\)`), certainty: "certain" },
  // an open place where only a figure can stand
  {
    form: re(
      `(?:令和|平成|西暦|\\d{1,2}月|\\d年|午前|午後|正午から|第|約|定員|先着|限定|税込|参加費|料金|受講料|入場料|金額|価格|〒|内線|徒歩)(?:は|:|の)? ?${ANY} ?${UNIT}`,
    ),
    certainty: "certain",
  },
  { form: re(`\\d{1,2}[時月] ?${ANY} ?[分日]`), certainty: "certain" },
  {
    form: re(`${MM} ?(?:月|日|時|分|年度?(?![末始金齢賀]|[後前](?![半期]))|円|歳|丁目|番地|曜日?)(?!ごろ[のに])`),
    certainty: "likely",
  },
  {
    form: re(
      `(?<![\\w-])(?:0\\d{0,4}|[○〇◯●×△xX*]{2,5})-(?:[○〇◯●×△xX*]{2,4})(?:-(?:[○〇◯●×△xX*]{2,4}|\\d{4}))?(?![\\w-])|(?<![\\w-])0\\d{1,4}-\\d{2,4}-(?:[○〇◯●×△*]{2,4}|[xX]{3,4})(?![\\w-])`,
    ),
    certainty: "likely",
  },
  { form: re(`(?:[○〇◯]{2,4}|●{2,4}|×{2,4}|△{2,4}|[xX]{2,4})${INSTITUTION}`), certainty: "likely" },
  // a label and nothing behind it; something that takes place and has no name
  { form: re(`(?:${LABEL})(?:は、?|:|】|/) ?${MM}(?=です|で|にて|に|から|まで|[。、)\\s]|$)`), certainty: "likely" },
  {
    form: re(`${MM}(?=(?:を|にて|で|に)(?:開催|実施|開き|行い|集合|お集まり|ご来場|オープン|開設))`),
    certainty: "likely",
  },
  { form: re(`https?://(?:${MM}|…|\\.{3}|[ぁ-んァ-ヴ一-龠]{2,12}(?![ぁ-んァ-ヴ一-龠\\w]*\\.))`), certainty: "certain" },
  // figures that nothing has: 99時99分, 00月00日, 000円; letters and words in rows
  {
    form: /(?<!\d)(?:99[月時]99?[日分]|00?月00?日)|(?<![\d,.])0{3,6}円|(?<![\w-])0{2,4}-0{3,4}-0{4}(?![\w-])/gu,
    certainty: "certain",
  },
  { form: /(?<![A-Za-z])(?:AAA[^\n]{0,20}BBB|aaa[^\n]{0,20}bbb)(?![A-Za-z])/gu, certainty: "likely" },
  {
    form: re(
      `(?:(?<=^|[はのとが、\\s])\\*{2,4}${INSTITUTION}(?![^\\n*]{0,20}\\*))|(?:市立|町立|県立|国道|県道|市道|株式会社)${MM}`,
    ),
    certainty: "likely",
  },
  {
    form: /\{\{ ?[^{}\n]{1,24} ?\}\}|\$\{[^{}\n]{1,24}\}|%[A-Z_]{3,20}%|\{(?:氏名|名前|日付|日時|場所|会場|曜日|時間|課名|担当課|電話番号|URL|リンク|金額|人数|タイトル|イベント名)\}/gu,
    certainty: "certain",
  },
  { form: re(`〓{1,4} ?${UNIT}`), certainty: "likely" },
  // a field of a letter to many: «世帯主氏名» 様, ⟪差込:町名⟫. Titles of music stand in « », too.
  {
    form: /[«⟪≪](?:[^«»⟪⟫≪≫\n]{0,8}(?:氏名|名前|宛名|住所|期限日?|期日|日付|日時|金額|番号|時刻|[類者場課町品店校園係]名)|差し?込み?[^«»⟪⟫≪≫\n]{0,12})[»⟫≫](?!\s*(?:\n|$))/gu,
    certainty: "certain",
  },
  {
    form: /<<[一-龠ぁ-んァ-ヴーA-Za-z_]{1,16}>>(?=\s?(?:様|殿))|<<[一-龠]{0,8}(?:氏名|宛名|住所|期限|期日|日付|日時|金額|番号|会場名)>>(?=[をがはにのでと])|\[\[[一-龠ぁ-んァ-ヴー]{1,16}\]\](?=\s?(?:様|さま|さん|殿|にて)|[をがはにのでと])|#\{[^{}\n]{1,24}\}|\{\d\}(?=[円人名件様月日時]|さん)/gu,
    certainty: "certain",
  },
  // a word for the figure before its unit: 報告数は[数値挿入]人
  {
    form: /(?<=[はがをでのに約、と計]) ?[[【{][一-龠ァ-ヴー]{2,8}[\]】}](?=(?:人|名|件|円|倍|%|歳|か所|箇所|世帯|台|本|個|回)(?![一-龠]))/gu,
    certainty: "likely",
  },
  // a label in brackets that stands for a word of the sentence: 【会場名】で開催します
  {
    form: /[【[<《({](?:氏名|お名前|日付|日時|開催日|場所|会場|会場名|イベント名|催し名|行事名|講師名|担当課|担当課名|課名|部署名|電話番号|金額|人数|地区名|市名|町名|施設名|曜日|時刻|路線名|学校名|団体名|商品名|数字|URL)[】\]>》)}](?=(?:線|で|に|を|は|が|から|まで|より|へ)(?:[ぁ-ん一-龠、]))/gu,
    certainty: "likely",
  },
  // an instruction in brackets where a word of the sentence should stand: 昨年は(主な出来事を3つ)がありました
  {
    form: re(
      `(?<=[はがをに]|年は|と)\\((?=[^()\\n]{0,26}${INSTRUCTION})[^()\\n]{4,30}\\)(?=[がをには](?:[ぁ-ん一-龠])|です(?:。|$|\\n))`,
    ),
    certainty: "likely",
  },
];

function re(source: string): RegExp {
  return new RegExp(source, "gu");
}

/** Between 「」 or 『』 of ordinary length. */
function isQuoted(text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const open = Math.max(before.lastIndexOf("「"), before.lastIndexOf("『"));
  const closed = Math.max(before.lastIndexOf("」"), before.lastIndexOf("』"));
  return open > closed && /[」』]/u.test(text.slice(end, end + 80));
}

/** Examples of forms, games of ○ and ×, and callers whose name does not matter: for words in quotes, farther off. */
function isExample(text: string, [start, end]: Range, inQuotes: boolean): boolean {
  if (EXAMPLE.test(text.slice(Math.max(0, start - 60), end + 60))) return true;
  const reach = inQuotes ? 200 : 60;
  return SWINDLE.test(text.slice(Math.max(0, start - reach), end + reach));
}

const EXAMPLE =
  /記入例|記載例|入力例|書き方|例[:)】」]|\(例|例えば|たとえば|○×|〇×|◯×|まるばつ|マルバツ|凡例|様式|テンプレート|ひな形|穴埋め|クイズ|空欄/u;
const SWINDLE =
  /詐欺|名乗|騙|かた[りる]|装[いうっ]|不審|偽|ニセ|だまさ|ヘイト|差別|いじめ|伏せ字|誹謗|悪口|言われ|迷惑(?:電話|メール)/u;
