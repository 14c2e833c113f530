import { once } from "../once.js";
import { JAPANESE } from "./letters.js";
import { rootLength } from "./link-host.js";
import { FILE_LIKE, PRODUCTS, TLDS } from "./tlds.js";
import { matchesIn } from "./matches-in.js";

/** A host written without scheme. */
export interface BareHost {
  readonly start: number;
  readonly hostEnd: number;
}

/**
 * Names that are written as an address: www. in front, a path behind, or set apart (→ example.jp); and within a sentence
 * that sends its readers there.
 */
export function* bareHosts(text: string): Generator<BareHost> {
  for (const { index, 0: run } of matchesIn(text, RUN())) {
    if (!run.includes(".")) continue;
    const lead = /^[.-]*/u.exec(run)?.[0].length ?? 0;
    const name = withoutTail(run.slice(lead));
    const end = index + lead + name.length;
    const host = { start: index + lead, hostEnd: end + rootLength(text, end) };
    if (name.length <= 253 && isAddress(text, name.toLowerCase(), host)) yield host;
  }
}

/** Latin, and what is made to look like it. */
const RUN = once(() => /[0-9_.\-\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]+/gu);
const LABEL = once(() => /^(?![-_])[0-9_\-\p{L}]{1,63}(?<![-])$/u);

function isAddress(text: string, name: string, host: BareHost): boolean {
  const labels = name.split(".");
  if (!isHostName(labels) || PRODUCTS.has(name)) return false;
  const before = text.slice(Math.max(0, host.start - 12), host.start);
  const after = text.slice(host.hostEnd, host.hostEnd + 12);
  if (BELONGS_TO_BEFORE.test(before) || DEFANGED.test(after)) return false;
  return isWww(labels) || isSetOut(labels.at(-1) ?? "", before, after) || isVisited(text, labels, host);
}

/**
 * お店のサイトは example.com です, example.co.jp をご覧ください: apps make a link of it. One that is only spoken of, one that
 * is warned of, and a shop's name (Amazon.co.jp) are none.
 */
function isVisited(text: string, labels: readonly string[], { start, hostEnd }: BareHost): boolean {
  if (!isSiteName(labels, text.slice(start, hostEnd))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(hostEnd, hostEnd + 24);
  if (
    !(IS_SITE.test(before) && /^ ?(?:です|でございます|[。!\n]|$)/u.test(after)) &&
    !(VISIT().test(after) && OPEN().test(before))
  )
    return false;
  return !WARNED.test(text.slice(Math.max(0, start - 80), hostEnd + 60));
}

/** Wholly in small letters, under an ending that files and versions do not have; co.jp and lg.jp are endings themselves. */
function isSiteName(labels: readonly string[], written: string): boolean {
  const [top = "", second = ""] = labels.toReversed();
  if (!SITE_TLDS.has(top) || written !== written.toLowerCase()) return false;
  return !(labels.length === 2 && SECOND_LEVEL.test(second)) && /[a-z]/u.test(second) && second.length > 1;
}

const SITE_TLDS: ReadonlySet<string> = new Set(
  "com net org info biz jp shop site online store xyz tokyo osaka".split(" "),
);
const SECOND_LEVEL = /^(?:co|or|ne|lg|go|ac|ed|ad|gr)$/u;
const IS_SITE =
  /(?:サイト|ホームページ|HP|URL|ページ|アドレス|リンク先?|詳細|(?:詳|くわ)しく|申し?込み?(?:先)?|予約|受付)(?:は|が)?[、: \n]{0,2}$/u;
const VISIT = once(
  () =>
    /^ ?(?:を(?:ご覧|ごらん|ご確認|ご参照|参照|見て|チェック|ご利用|開いて)|[にへ](?:アクセス|接続)|で(?:ご覧|ご確認|ご案内|案内|確認|予約|受付|受け付け|申し?込)|から(?:お?申|ご?予約|ご?応募|ご?登録|どうぞ|ご覧|ご確認|アクセス)|(?:まで|へ)(?:どうぞ|。|!|\n|$))/u,
);
/** Not in quotation marks, nor a part of a word. */
const OPEN = once(() => new RegExp(`(?:^|[\\s、。:!?♪]|[${JAPANESE}])$`, "u"));
const WARNED =
  /偽|ニセ|にせ|詐欺|不審|注意|フィッシング|なりすま|成りすま|装[うい]|装っ|騙|かた[るり]|危険|迷惑|被害|悪質|悪用|ドメイン|開かな|アクセスしな|クリックしな|押さな|たとえば|例えば|例[:)」]/u;

function isWww(labels: readonly string[]): boolean {
  return labels[0] === "www" && labels.length > 2;
}

/** A known top-level domain, with a path behind it or set apart; notes.md set apart is still a file. */
function isSetOut(top: string, before: string, after: string): boolean {
  if (!TLDS.has(top)) return false;
  return PATH.test(after) || (!FILE_LIKE.has(top) && standsApart(before, after));
}

/** Two labels and more, the last one of letters, the others not all numbers (1.5万部, 9.30). */
function isHostName(labels: readonly string[]): boolean {
  if (labels.length < 2 || !labels.every((label) => LABEL().test(label))) return false;
  const top = labels.at(-1) ?? "";
  return TOP().test(top) && labels.slice(0, -1).some((label) => !/^\d+$/u.test(label));
}

const TOP = once(() => /^(?:\p{L}{2,24}|xn--[a-z0-9-]+)$/u);
/** A mail, a mention, a tag, a file of a path, a defanged address. "http//" is a slip, not a path. */
const BELONGS_TO_BEFORE = /(?:[@#\\=_]|(?<!https?:?\/?)(?<=[\w.~-])\/|h(?:xx|\*\*|tt?x)ps?:?\/\/)$/iu;
const DEFANGED = /^(?:\[\.|\(\.|\[dot|@)/iu;
/** Behind the slash a path, the end, or the sentence going on; not the next name of a list (A.com/楽天). */
const PATH = /^(?::\d{2,5})?(?:\/(?:[\w~%#?&@+-]|$|[\s。、)\]」』,]|[ぁ-ん])|\?[\w%]+=)/u;
const POINTED = /(?:[→⇒➡👉☞▶⇨➤]\uFE0F?|URL:?|HP:?|サイト:?|ページ:?|こちら:?|:)\s?$/u;
/** 偽の通販サイト example.com に…: pointed at, not to. */
const LURE =
  /(?:偽|ニセ|にせ|詐欺|不審な|フィッシング|なりすまし|悪質な)[^。\n]{0,8}(?:サイト|ページ)[: ]{0,2}$|例: ?$/u;
const ALONE = /(?:^|\n) *$/u;
const ENDED = once(
  () => new RegExp(`^(?:$|[^\\p{L}\\p{N}${JAPANESE}「『(ー]|(?:から|まで|へ|にて|より|を|で)(?![はも]))`, "u"),
);

function standsApart(before: string, after: string): boolean {
  if (ALONE.test(before)) return /^ *(?:\n|$)/u.test(after);
  return POINTED.test(before) && !LURE.test(before) && !/^ ?の?ドメイン/u.test(after) && ENDED().test(after);
}

/** In a loop: a pattern ending in $ takes quadratic time on a run of dots. */
function withoutTail(run: string): string {
  let end = run.length;
  while (end > 0 && /[.-]/u.test(run.charAt(end - 1))) end--;
  return run.slice(0, end);
}
