import type { Contact } from "../../src/define-rule.js";
import { firstEndingBehind, firstIndex } from "../../src/define-rule.js";
import type { ContactItem } from "./contact-items.js";
import type { SectionMention } from "./section-mentions.js";

/** Whose number or address it is, as the post has it. */
export interface Owner {
  readonly contact: Contact;
  /** Nothing but labels stands between the section and the number. */
  readonly close: boolean;
  /** A part of the section is named after it: 広報課 広聴係. */
  readonly part: boolean;
}

/** The registered section to which an item belongs; null where that is not plain. `items` and `mentions` in the order of the text. */
export function findOwner(
  text: string,
  item: ContactItem,
  items: readonly ContactItem[],
  mentions: readonly SectionMention[],
): Owner | null {
  const [bracket = "", name = ""] = /^ ?\(([^()\n]{1,30})\)/u.exec(text.slice(item.end, item.end + 34)) ?? [];
  const [within, ...others] = between(mentions, item.end + 1, item.end + bracket.length);
  if (within !== undefined) return others.length > 0 ? null : { contact: within.contact, close: true, part: false };
  if (UNIT.test(name)) return null;
  const index = nearestBefore(item, mentions);
  const mention = mentions[index];
  if (mention === undefined || isShared(text, mention, mentions[index - 1], items)) return null;
  return isFirstOnItsLine(text, item, mention, mentions[index + 1]) ? null : across(text, mention, item, items);
}

/** Index of the section named last before an item; -1: none, or one that is too far away. */
function nearestBefore(item: ContactItem, mentions: readonly SectionMention[]): number {
  const index = firstEndingBehind(mentions, item.start) - 1;
  const end = mentions[index]?.end ?? -Infinity;
  return item.start - end > FARTHEST ? -1 : index;
}

/** 広報課・防災課 電話…: of both, or of one of them. */
function isShared(
  text: string,
  { start, contact }: SectionMention,
  other: SectionMention | undefined,
  items: readonly ContactItem[],
): boolean {
  if (other === undefined || other.contact === contact || text.slice(other.end, start).includes("\n")) return false;
  return between(items, other.end, start).every((item) => item.end > start);
}

/** Those that begin in [from, to). */
function between<T extends ContactItem | SectionMention>(spans: readonly T[], from: number, to: number): readonly T[] {
  const startingAt = (offset: number): number =>
    firstIndex(spans.length, (index) => (spans[index]?.start ?? Infinity) >= offset);
  return spans.slice(startingAt(from), startingAt(to));
}

/** 電話… 広報課: a list with the number first, where the section before is that of another line. */
function isFirstOnItsLine(
  text: string,
  item: ContactItem,
  before: SectionMention,
  after: SectionMention | undefined,
): boolean {
  if (after === undefined || !text.slice(before.end, item.start).includes("\n")) return false;
  return !/[\n、。]/u.test(text.slice(item.end, after.start));
}

const FARTHEST = 160;
const LONGEST_GAP = 60;
/** 広聴係, 広聴担当: right after the section. It may have a number of its own. */
const PART = /^[ (]?[\p{Script=Han}ぁ-んァ-ヴー・]{1,10}(?:係|担当|グループ|班)(?![\p{Script=Han}])/u;
/** Who is in charge. */
const PERSON = /^[ :(](?:担当[ :]?)?\p{Script=Han}{1,4}(?=[\s)])/u;

function across(text: string, mention: SectionMention, item: ContactItem, items: readonly ContactItem[]): Owner | null {
  const whole = text.slice(mention.end, item.start);
  const others = between(items, mention.end, item.start).filter(({ end }) => end <= item.start);
  const gap = without(text, mention.end, item.start, others);
  const part = PART.exec(gap)?.[0] ?? "";
  const rest = gap.slice(part.length).replace(PERSON, "");
  if (rest.length > LONGEST_GAP || UNIT.test(rest) || leavesLines(rest)) return null;
  const close = LABELS.test(rest);
  if (!close && !isGivenToReachIt(whole, rest)) return null;
  return { contact: mention.contact, close, part: part !== "" };
}

/** In running text: お申し込みは、電話…, not お申し込みは、おはなしの森(電話…. */
function isGivenToReachIt(whole: string, gap: string): boolean {
  if (!/問い?合わ?せ|申し?込|連絡|相談|予約|受け?付け?|意見|電話/u.test(whole)) return false;
  return /(?:[、。,!?:・→\nはへにをで\u0001]) ?(?:お?電話(?:番号)?|TEL|Tel|tel|[☎☏📞]|FAX|Fax|fax|ファッ?クス|メール)?[はで:、. ]{0,2}$/u.test(
    gap,
  );
}

/** What stands between, with the items in it as one sign each. */
const ITEM = "\u0001";

/** Where the section is and when it is open. */
const PARTICULARS = /(?<=\n) *(?:〒|住所|所在地|平日|受付時間|開館時間|開庁時間)[^\n]{0,60}\n/gu;

function without(text: string, start: number, end: number, items: readonly ContactItem[]): string {
  let [kept, at] = ["", start];
  for (const item of items) {
    kept += `${text.slice(at, Math.max(at, item.start))}${ITEM}`;
    at = Math.max(at, item.end);
  }
  return (kept + text.slice(at, end)).replace(PARTICULARS, "");
}

/** A whole line lies between that is neither blank nor a number of the same section. */
function leavesLines(gap: string): boolean {
  return gap
    .split("\n")
    .slice(1, -1)
    .some((line) => line.trim() !== "" && !line.includes(ITEM));
}

/** Others who may have a telephone: nothing is said of a number behind them. */
const UNIT =
  /(?:[課係室局署館院校社店団園寮]|(?<!市役|町役)所|協会|員会|議会|治会|内会|工会|興会|合会|窓会|護者会|社協|法人|公社|財団|組合|センター|クラブ|ホール|プラザ|ダイヤル|コール|警察|消防|病院|カフェ|さん|氏|様)(?![\p{Script=Han}ァ-ヴー])/u;

/** Nothing but labels, marks and small words. */
const LABELS =
  /^(?:[\s\p{P}\p{S}\u0001]|お?電話|TEL|Tel|tel|FAX|Fax|fax|ファッ?クス|ファクシミリ|メール|アドレス|[Ee]-?[Mm]ail|Mail|mail|直通|代表|番号|内線[ :]?\d{0,5}|お?問い?合わ?せ先?|お?申し?込み?先?|ご?連絡先?|ご?相談|ご?予約|受け?付け?|共通|まで|または|もしくは|および|及び|にて|[はへにでのもかと]|く?ださい|下さい|お願い(?:いた)?します|市役所|役場|本庁舎?|本館|別館|\d{1,2}(?:階|番窓口))*$/u;
