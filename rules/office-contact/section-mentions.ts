import { matchesIn, spelled } from "../../src/define-rule.js";
import type { Contact } from "../../src/define-rule.js";

/** A registered section named in a post. */
export interface SectionMention {
  readonly start: number;
  readonly end: number;
  readonly contact: Contact;
}

/** In the order of the text; of names within each other the longest. */
export function findSections(text: string, contacts: readonly Contact[]): SectionMention[] {
  const all = contacts.flatMap((contact) => mentionsOf(text, contact));
  let last = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function mentionsOf(text: string, contact: Contact): SectionMention[] {
  // Of a hundred sections a post names one: the others are not looked for.
  for (const letter of contact.section) if (letter > "一" && !text.includes(letter)) return [];
  const name = spelled(contact.section);
  if (name === null) return [];
  return [...matchesIn(text, name)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, contact }))
    .filter(({ start, end }) => beginsHere(text, start) && endsHere(text, end));
}

/** 花水市広報課, 総務部広報課, は広報課; not 危機管理防災課, 子ども防災課, ふるさと防災課 for 防災課. */
const BEFORE = /(?:^|[^\p{L}ー]|[課係室部局所庁村区県府署町]|(?<!都)市|[はのへをにで])$/u;
/** 子ども・若者課 is no 若者課. */
const JOINED = /[^課係室部局所館\s]・$/u;

function beginsHere(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return BEFORE.test(before) && !JOINED.test(before);
}

function endsHere(text: string, end: number): boolean {
  const next = text.charAt(end);
  // 広報課広報係, 広報課長; not 課題, 課税.
  if (/[課係室部局]/u.test(text.charAt(end - 1))) return !/[題程税外金]/u.test(next);
  // 図書館長; not 図書館北分館.
  return !/[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u.test(next) || /[内長宛電直代]/u.test(next);
}
