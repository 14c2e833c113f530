import { isOwnAccount } from "../../src/define-rule.js";
import type { Certainty, Document, Mark } from "../../src/define-rule.js";

interface Opening {
  readonly mention: Mark;
  readonly certainty: Certainty;
}

/** Accounts with which the text begins, so that platforms show it as a reply, or that a line is addressed to. */
export function* openingMentions({ folded: { text }, mentions, registers }: Document): Iterable<Opening> {
  for (const mention of mentions) {
    if (isOwnAccount(mention.name, registers)) continue;
    const certainty = certaintyOf(text, mention);
    if (certainty === null) continue;
    yield { mention, certainty };
    return;
  }
}

function certaintyOf(text: string, { start, end }: Mark): Certainty | null {
  const after = text.slice(end, end + 12);
  if (start <= FAR && NOTHING.test(text.slice(0, start))) return AS_SUBJECT.test(after) ? "hint" : "certain";
  const line = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - FAR), start);
  return NOTHING.test(line) && AS_ADDRESS.test(after) ? "likely" : null;
}

/** Longer leads than this are text. */
const FAR = 24;
/** What may stand before the account of a reply: .@user, > @user, 【返信】@user, Re: @user, and emoji. */
const NOTHING =
  /^(?:[\s.>→・、,!‼]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|(?:Re|RE|re|To|TO|to|返信|回答|宛先?)\s?:|【(?:ご?返信|ご?回答|お返事|お答え|リプ)】)*$/u;
/** The account as the subject of a sentence to everybody: @partner さんが来てくれます. */
const AS_SUBJECT = /^\s?(?:さん|様|さま|氏|ちゃん|くん|君)?\s?(?:が|と|も|による|主催|共催|提供|×|では|から)/u;
/** @user さん、… in a later line. */
const AS_ADDRESS =
  /^\s?(?:さん|様|さま|氏|ちゃん|くん|君)\s?(?:$|[、,!\n]|へ(?:$|[、,!。\s])|(?:の)?ご?(?:質問|指摘|意見|コメント))/u;
