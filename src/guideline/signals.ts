import { isRegistered, isUnder } from "../hosts/registered.js";
import type { Document, Link, Registers, Signal } from "../types.js";

/** The signals that the draft itself gives; `finding` is up to the violations. */
export type DraftSignal = Exclude<Signal, "always" | "finding">;

/** Which signals a draft gives. Rough on purpose: they decide whether a person is asked, nothing more. */
export function signalsOf(document: Document): ReadonlySet<DraftSignal> {
  const { post, folded, links, registers } = document;
  const signals = new Set<DraftSignal>();
  if ((Array.isArray(post.fields.media) && post.fields.media.length > 0) || MEDIA.test(folded.text))
    signals.add("media");
  if (links.some((link) => isThirdParty(link, registers))) signals.add("link");
  if (PERSON.test(folded.text)) signals.add("person");
  for (const [signal, words] of SITUATIONS) if (words.test(folded.text)) signals.add(signal);
  if (FIGURE.test(folded.text)) signals.add("figure");
  if (DATE.test(folded.text)) signals.add("date");
  return signals;
}

const MEDIA = /写真|画像|動画|映像|イラスト|フォト/u;
/** Something is going on now; 避難訓練 and 地震体験車 are announcements like others. */
const EMERGENCY =
  /避難(?:指示|情報|所(?:を|の)?開設|してください)|高齢者等避難|緊急(?:速報|安全確保|事態|情報|のお知らせ)|(?:警報|特別警報|注意報)(?:が|を|の?発)|津波(?:警報|注意報|が)|震度[0-7０-７一-七]|(?:断水|停電|通行止め?|運休|休校|火災|土砂崩れ|冠水|浸水|不明者|食中毒|集団感染)(?:が|し(?:て|ます)|に(?:して|なって)|と?(?:なって|発生|の(?:お知らせ|発生|ため|恐れ)))|行方不明|(?:クマ|熊|サル|イノシシ)(?:が|の)(?:出没|目撃)/u;
/** What happens seldom, and then has rules of its own. */
const SITUATIONS: readonly (readonly [DraftSignal, RegExp])[] = [
  ["emergency", EMERGENCY],
  ["correction", /訂正|(?:お?詫び|おわび)(?:いた|申し上げ|し|と)|誤りがあり|間違いがあり|[(（【]正誤?[)）】]/u],
  ["impersonation", /なりすまし|成り済まし|偽(?:の)?(?:アカウント|サイト|ページ)|乗っ取(?:ら|り)/u],
  [
    "closing",
    /(?:アカウント|公式(?:X|LINE|ページ)|このページ|運用|配信)[^。\n]{0,16}(?:終了|廃止|閉鎖|停止|休止|削除)(?:し(?:ます|ました)|いたします|となります|のお知らせ)/u,
  ],
];
const FIGURE = /\d[\d,.]{0,15}\s?(?:円|[万億]|%|パーセント|人|名|件)/u;
const DATE = /\d{1,2}月\s?\d{1,2}日|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|\d{4}[-/]\d{1,2}[-/]\d{1,2}/u;

/** People who are no one in particular: 業者さん, ご家族様, 息子さん. */
const ANYONE =
  "皆|各位|客|息子|[者員業屋店客組家族親供童徒生師士主役様人方]|奥|母|父|兄|姉|弟|妹|姫|神|仏|王|殿|隊|団|同|仕|模|多|異|有|無|今|沢山|何";
/** A name of two or more characters with an honorific, not 氏名, 様式, 様子. Bounded, or a long text takes its square. */
const PERSON = new RegExp(
  `[\\p{Script=Han}々]{2,6}(?<!${ANYONE})(?:さん|氏(?![名子神族])|様(?![々子式態相]))|[ァ-ヴー]{3,12}(?<!ママ|パパ|ワンコ|ニャンコ)(?:さん|氏|様)`,
  "u",
);

const PUBLIC_OFFICE = ["lg.jp", "go.jp"];

function isThirdParty(link: Link, registers: Registers): boolean {
  return !isRegistered(link, registers) && !PUBLIC_OFFICE.some((domain) => isUnder(link.host, domain));
}
