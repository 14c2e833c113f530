import { isOwnAccount } from "../../src/define-rule.js";
import type { Certainty, Document, Range } from "../../src/define-rule.js";

interface Quoted {
  readonly at: Range;
  readonly name: string;
  readonly certainty: Certainty;
}

/** Accounts beside which the text says that their post is passed on: RT @…, via @…, @…さんの投稿を引用. */
export function* quotedAccounts({ folded: { text }, mentions, registers }: Document): Iterable<Quoted> {
  for (const { start, end, name } of mentions) {
    if (isOwnAccount(name, registers)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0];
    if (before !== undefined) yield { at: [start - before.trimStart().length, end], name, certainty: "certain" };
    else {
      const after = AFTER.exec(text.slice(end, end + 40))?.[0];
      if (after !== undefined) yield { at: [start, end + after.length], name, certainty: "likely" };
    }
  }
}

/** The mark of a quotation in front of the account. */
const BEFORE =
  /(?:(?<![A-Za-z])(?:RT|QT|MT|rt|qt|via|VIA|Via|(?:re-?post(?:ed)?|re-?gram(?:med)?|retweet)(?: from| by)?|(?:photo|pic|movie|video|credit|cr)(?: by| from)?|source)|引用(?:元|RT|ツイート|リツイート|リポスト|ポスト)?|リポスト(?:元)?|リツイート|リグラム|転載元?|出典|写真|撮影|投稿者?|元ツイ(?:ート)?|元ポスト|📷|📸|🔁|🎥|©)\s?[::]?\s?(?:[(「【]\s?)?$/iu;
/** What is done with the account's post. */
const AFTER =
  /^\s?(?:さん|様|さま|氏|ちゃん|くん)?\s?(?:の|より|から)(?:(?!行わ)[^。!?\n]){0,12}?(?:投稿|ポスト|ツイート|つぶやき|呟き|リール|ストーリーズ?|お?写真|動画|イラスト|記事|ブログ|スレッド|引用|リポスト|転載|拝借|お借り|シェア|[)」】]|より)/u;
