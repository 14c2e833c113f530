import { once } from "../once.js";
import { DISGUISED_AT, DISGUISED_DOT } from "./disguised-at.js";
import { withoutEnd } from "./ends.js";
import type { Mark } from "../types.js";
import { matchesIn } from "./matches-in.js";

/** @account. Not within an address, a mail or a link; `@1,000円` is a price. */
export function findMentions(text: string): Mark[] {
  const found: Mark[] = [];
  for (const { index } of matchesIn(text, /@/gu)) {
    if (!standsFree(text, index)) continue;
    const run = ACCOUNT.exec(text.slice(index + 1, index + 32))?.[0] ?? "";
    const name = withoutEnd(run.slice(0, 30), /\./u);
    if (name !== "" && !/^[\d.]+$/u.test(name)) found.push({ start: index, end: index + 1 + name.length, name });
  }
  return found;
}

/** #tag as X reads it: letters, digits, _ ・ 〜 and not digits alone; a letter before # makes it no tag. */
export function findHashtags(text: string): Mark[] {
  const found: Mark[] = [];
  if (!text.includes("#")) return found;
  for (const { index, 0: tag } of matchesIn(text, HASHTAG())) {
    const name = withoutTail(tag.slice(1));
    if (!/\p{L}/u.test(name) || insideLink(text, index)) continue;
    found.push({ start: index, end: index + 1 + name.length, name });
  }
  return found;
}

/** Mail addresses; `name` is the whole address. ASCII only, so an address ends where Japanese text begins. */
export function findMails(text: string): Mark[] {
  return mailsAround(text, /@/gu);
}

/** The same with something else in place of the @; `name` has it nevertheless. */
export function findDisguisedMails(text: string): Mark[] {
  return mailsAround(text, DISGUISED(), DISGUISED_DOMAIN());
}

function mailsAround(text: string, signs: RegExp, domain = DOMAIN): Mark[] {
  const found: Mark[] = [];
  for (const { index, 0: sign } of matchesIn(text, signs)) {
    const mail = mailAround(text, index, sign.length, domain);
    if (mail !== null && mail.start >= (found.at(-1)?.end ?? 0)) found.push(mail);
  }
  return found;
}

const ACCOUNT = /^[A-Za-z0-9_.]+/u;
// eslint-disable-next-line regexp/no-super-linear-move -- sees 64 letters at most
const LOCAL = /[A-Za-z0-9_](?:[A-Za-z0-9._%+-]*)$/u;
const DOMAIN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{1,59})(?![A-Za-z0-9_-])/u;
const DISGUISED = once(() => new RegExp(DISGUISED_AT, "giu"));
const DOT = once(() => new RegExp(DISGUISED_DOT, "giu"));
const DISGUISED_DOMAIN = once(
  () =>
    new RegExp(
      String.raw`^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.|${DISGUISED_DOT})){1,8}(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{1,59})(?![A-Za-z0-9_-])`,
      "iu",
    ),
);
const HASHTAG = once(() => /(?<![\p{L}\p{N}\p{M}_&])#(?!\uFE0F?\u20E3)[\p{L}\p{M}\p{N}_・〜〃]+/gu);

/** The address whose @, or what stands for it, is at `at`. */
function mailAround(text: string, at: number, length: number, form: RegExp): Mark | null {
  const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
  const domain = form.exec(text.slice(at + length, at + length + 253))?.[0];
  if (local === undefined || domain === undefined) return null;
  const start = at - local.length;
  const end = at + length + domain.length;
  if (/[@/]/u.test(text.charAt(start - 1)) || insideLink(text, start)) return null;
  return { start, end, name: `${local}@${domain.replace(DOT(), ".")}` };
}

/** #諫早・#大泉: the dot separates the tags. A loop, because a pattern ending in $ takes quadratic time here. */
function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && "・〜〃".includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

/** X, Instagram and LINE read @ as a mention unless a name or a path goes on there. */
function standsFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return !/[A-Za-z0-9_@%+-]$|[A-Za-z0-9][./]$/u.test(before) && !insideLink(text, at);
}

/** Does an address with scheme reach up to here? Looks back a bounded way only. */
function insideLink(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const scheme = before.lastIndexOf("://");
  return scheme >= 0 && /^[\w.~:/?#[\]@!$&'*+=%-]*$/u.test(before.slice(scheme + 3));
}
