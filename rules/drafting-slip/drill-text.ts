import type { Range } from "../../src/define-rule.js";

/** The words by which a text says that it is a drill, where it also gives an alarm; news about a drill is none. */
export function* drillText(text: string): Iterable<Range> {
  if (!text.includes("訓練")) return;
  const said = DRILL.exec(text);
  if (said === null || !ALARM.test(text) || NEWS.test(text)) return;
  yield [said.index, said.index + said[0].length];
}

const DRILL =
  /これは、?訓練です|(?<=^|\n|。)訓練です(?=[。!\s]|$)|[【(〔[]訓練(?:放送|配信|通知|用|メール)?[】)〕\]]|訓練[、・\s]?訓練/u;
const ALARM =
  /避難指示|避難してください|緊急安全確保|高齢者等避難|津波警報|大津波|警戒レベル|地震が?発生|震度|発令|ミサイル|緊急速報|開設しました|火災発生|土砂災害/u;
/** A drill announced, invited to, or reported. */
const NEWS =
  /訓練(?:を|が)(?:行|実施|開催|開|始)|訓練に(?:参加|ご?協力)|訓練の(?:お知らせ|ため|様子|案内|日)|実施し(?:ます|ました)|参加者/u;
