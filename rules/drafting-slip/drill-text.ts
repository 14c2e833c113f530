import type { Certainty, Document, Range, Sentence } from "../../src/define-rule.js";

export interface DrillText {
  readonly at: Range;
  /** hint: it says that it is a drill. likely: it does not, though the draft does elsewhere. */
  readonly certainty: Exclude<Certainty, "certain">;
}

/** The text of a drill, where it also gives an alarm; news about a drill is none. */
export function* drillText(document: Document): Iterable<DrillText> {
  const { text } = document.folded;
  if (!ALARM.test(text)) return;
  const inFields = isForDrill(document);
  if (!inFields && !text.includes("訓練")) return;
  const said = DRILL.exec(text);
  if (said !== null) {
    if (!NEWS.test(text)) yield { at: [said.index, said.index + said[0].length], certainty: "hint" };
    return;
  }
  if (NO_DRILL.test(text) || !(inFields || ABOUT_TODAY.test(text))) return;
  const alarm = document.sentences.find((sentence) => isBareAlarm(document, sentence));
  if (alarm !== undefined) yield { at: trimmed(text, alarm), certainty: "likely" };
}

const DRILL =
  /これは、?訓練です|(?<=^|\n|。)訓練です(?=[。!\s]|$)|[【(〔[]訓練(?:放送|配信|通知|用|メール)?[】)〕\]]|訓練[、・\s]?訓練/u;
const ALARM =
  /避難指示|避難してください|緊急安全確保|高齢者等避難|津波警報|大津波|警戒レベル|地震が?発生|震度|発令|ミサイル|緊急速報|開設しました|火災発生|土砂災害/u;
/** A drill announced, invited to, or reported. */
const NEWS =
  /訓練(?:を|が)(?:行|実施|開催|開|始)|訓練に(?:参加|ご?協力)|訓練の(?:お知らせ|ため|様子|案内|日)|実施し(?:ます|ました)|参加者/u;
/** The alarm is real, or the drill is over. */
const NO_DRILL =
  /訓練(?:は|を)?[^。\n]{0,6}(?:中止|延期|中断|ではありません|ではない)|実際の災害|訓練[^。\n]{0,8}(?:しました|でした)/u;
/** The draft goes out in the course of a drill. */
const ABOUT_TODAY =
  /(?:本日|今日|きょう|ただいま|ただ今|現在|これより)[^。\n]{0,24}訓練|訓練(?:配信|放送|通知|メール|実施中|中です)|訓練を(?:開始|実施中)/u;
/** Told as a fact or an order, with no if, no 想定 and no 訓練 in the sentence. */
const TOLD =
  /(?:警報|避難指示|緊急安全確保|高齢者等避難|警戒レベル\d?|特別警報)[^。\n]{0,16}(?:発表|発令)(?:されました|しました|中です)|(?:ただちに|直ちに|すぐに|今すぐ|至急|速やかに)[^。\n]{0,24}(?:避難|退避)してください|(?:地震|火災|津波)が発生しました/u;
const SUPPOSED = /訓練|想定|場合|とき|たら|れば|シナリオ|という|との|放送|流れ|鳴|[「『」』]|確認したとおり/u;

function isBareAlarm({ folded: { text } }: Document, { start, end }: Sentence): boolean {
  const sentence = text.slice(start, end);
  return TOLD.test(sentence) && !SUPPOSED.test(sentence);
}

function isForDrill({ post: { fields } }: Document): boolean {
  return Object.values(fields).some((value) => typeof value === "string" && value.includes("訓練"));
}

function trimmed(text: string, { start, end }: Sentence): Range {
  const sentence = text.slice(start, end);
  const from = start + (sentence.length - sentence.trimStart().length);
  return [from, start + sentence.trimEnd().length];
}
