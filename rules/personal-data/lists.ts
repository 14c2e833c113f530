import type { Document } from "../../src/define-rule.js";
import type { Combination } from "./combinations.js";
import { matches } from "./found.js";

const NAME = String.raw`(?:[㐀-鿿々ヶ]{1,4}[ 　]?[㐀-鿿々ぁ-んァ-ヴー]{1,5}|[ァ-ヴー]{2,6}[ 　][ァ-ヴー]{2,6})`;
const AGE = String.raw`[(（ 、]{0,2}\d{1,3}(?:歳|才)?(?:[)）、 　]|$)`;
/** 201 井手口翔(22)みなと大: a line of a list. */
const LINE = new RegExp(String.raw`(?:^|\n)[ ・]*(?:\d{1,6}[ 　.、番:]{1,2})?${NAME}[ 　]?${AGE}[^\n]*`, "gu");
/** What such lists are of; results of sports and contests name people with their ages too. */
const OF_WHAT =
  /合格|不合格|採用|受験|選考|落選|受給|滞納|未納|生活保護|申請者|入所|利用者|患者|感染|陽性|要支援|要配慮|要介護|独居|ひとり暮らし|未受診|退職者|処分|当選者|当せん者|参加者名簿|連絡網/u;
const SPORTS = /大会|優勝|準優勝|入賞|表彰|記録会|選手|コンクール|作品|出場|候補者|議員|委員の/u;
/** 堤 亜沙子 36歳 南町9-2: name, age and home in a row. */
const PROFILE = new RegExp(
  String.raw`[㐀-鿿々ヶ]{1,4}[ 　]?[㐀-鿿々ぁ-んァ-ヴー]{1,5}[ 　、・]?[(（]?\d{1,3}(?:歳|才)[)）]?[ 　、・(（]{1,2}[㐀-鿿々ヶケノの]{1,10}(?:\d{1,4}(?:丁目|番地|-\d{1,4})|[町村区台丘]\d{1,4})(?:-\d{1,4}){0,2}`,
  "gu",
);

/** Lists of people with their ages, and profiles of name, age and home. */
export function* findLists({ folded: { text } }: Document): Iterable<Combination> {
  for (const { start, end } of matches(text, PROFILE))
    yield { at: [start, end], kinds: ["年齢", "住所"], certainty: "likely" };
  if (!OF_WHAT.test(text) || SPORTS.test(text)) return;
  const lines = [...matches(text, LINE)];
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length > 1 && first !== undefined && last !== undefined)
    yield { at: [first.start, last.end], kinds: ["年齢"], certainty: "likely" };
}
