import { TLDS } from "../text/tlds.js";

interface Address {
  readonly start: number;
  readonly end: number;
}

/** What X takes for a link, which is more than what a reader does: example.com within a sentence is one. In order. */
export function findAddresses(text: string): Address[] {
  if (!text.includes(".")) return [];
  const found: Address[] = [];
  let from = 0;
  for (let dot = text.indexOf("."); dot >= 0;) {
    const address = around(text, dot, from);
    if (address !== null) {
      found.push(address);
      from = address.end;
    }
    // The other dots of the same name would lead to the same answer.
    const next = address?.end ?? dot + nameLength(text, dot);
    dot = text.indexOf(".", Math.max(dot + 1, next));
  }
  return found;
}

function nameLength(text: string, dot: number): number {
  const length = text.slice(dot, dot + REACH).search(NOT_BARE_HOST);
  return length < 0 ? REACH : length;
}

/** No letter of a host name: marks of ASCII but - _ . and spaces, controls of direction, what is no character. */
const NOT_HOST =
  /[!'#%&()*+,\\/:;<=>?@[\]^{|}~$\t-\r \x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069\uFFFE\uFEFF\uFFFF]/;
const LATIN =
  "\\u0300-\\u036F\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u1E00-\\u1EFF";
const BARE_HOST = new RegExp(`[${LATIN}a-z0-9.-]`, "i");
const NOT_BARE_HOST = new RegExp(`[^${LATIN}a-z0-9.-]`, "i");
/** Behind these nothing begins a link, and behind the second not without a scheme. */
const GLUED = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;
const JOINT = /[-_./]/;
/** As long as a host name may be. */
const REACH = 255;

/** The address whose first dot is at `dot`, beginning at `from` at the earliest. */
function around(text: string, dot: number, from: number): Address | null {
  const hostStart = backTo(text, dot, from, (letter) => !NOT_HOST.test(letter));
  const start = hostStart - schemeLength(text.slice(Math.max(from, hostStart - 8), hostStart));
  if (start < hostStart && !GLUED.test(text.charAt(start - 1))) {
    const end = hostEnd(text, hostStart);
    if (end !== null) return { start, end: tail(text, end) };
  }
  return bare(text, dot, hostStart, from);
}

/** Without scheme only what is ASCII is the host: 詳しくはexample.comへ. */
function bare(text: string, dot: number, run: number, from: number): Address | null {
  let start = backTo(text, dot, run, (letter) => BARE_HOST.test(letter));
  while (start < dot && JOINT.test(text.charAt(start))) start++;
  if (start === dot || isGlued(text.slice(Math.max(from, run - 1), start), run > from ? 1 : 0)) return null;
  const end = hostEnd(text, start, NOT_BARE_HOST);
  if (end === null) return null;
  return { start, end: /^(?::\d+)?\//u.test(text.slice(end, end + 12)) ? tail(text, end) : end };
}

/** Is a host without scheme a part of what stands before it? The letters of a host begin in there at `run`. */
function isGlued(before: string, run: number): boolean {
  const last = before.at(-1) ?? "";
  if (JOINT.test(before.charAt(run - 1)) || GLUED.test(last)) return true;
  // a_b.example.jp: X shortens what follows the _.
  return JOINT.test(last) && !(last === "_" && run < before.length - 1);
}

function backTo(text: string, at: number, from: number, belongs: (letter: string) => boolean): number {
  const limit = Math.max(from, at - REACH);
  let start = at;
  while (start > limit && belongs(text.charAt(start - 1))) start--;
  return start;
}

function schemeLength(before: string): number {
  return /https?:\/\/$/iu.exec(before)?.[0].length ?? 0;
}

const TOP = /\.([a-z]+|xn--[-0-9a-z]+)(?![0-9a-z@+-])/iuy;
/** Files to a reader, countries to X. */
const MORE_TLDS = new Set(["md", "py", "bd", "bq", "eh", "er", "gl", "ml", "tp", "um"]);

/** Where the longest host ends that ends in a known top-level domain; null: none. */
function hostEnd(text: string, start: number, not = NOT_HOST): number | null {
  const window = text.slice(start, start + REACH);
  const length = window.search(not);
  const run = length < 0 ? window : window.slice(0, length);
  for (let dot = run.lastIndexOf("."); dot > 0; dot = run.lastIndexOf(".", dot - 1)) {
    TOP.lastIndex = start + dot;
    const top = TOP.exec(text)?.[1]?.toLowerCase();
    if (top === undefined || !isTop(top) || !isHost(run.slice(0, dot))) continue;
    return start + dot + 1 + top.length;
  }
  return null;
}

function isTop(name: string): boolean {
  return TLDS.has(name) || MORE_TLDS.has(name) || name.startsWith("xn--");
}

/** Labels that neither begin nor end in - or _; the last one has no _. */
function isHost(name: string): boolean {
  const labels = name.split(".");
  const wellFormed = labels.every((label) => label !== "" && label.length <= 63 && !/^[-_]|[-_]$/u.test(label));
  return wellFormed && !(labels.at(-1) ?? "").includes("_");
}

const GENERAL = `${LATIN}a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&`;
const BALANCED = `\\((?:[${GENERAL}]+|[${GENERAL}]*\\([${GENERAL}]+\\)[${GENERAL}]*)\\)`;
const ENDING = `[${LATIN}a-z\\u0400-\\u04FF0-9=_#/+-]`;
const PATH = new RegExp(`(?::[0-9]+)?(/(?:[${GENERAL}]|${BALANCED})*)?`, "iuy");
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iuy;
const PATH_END = new RegExp(`^.*(?:${ENDING}|\\))`, "iu");

/** The end of port, path and query behind a host. */
function tail(text: string, hostEnd: number): number {
  PATH.lastIndex = hostEnd;
  const [run = "", path] = PATH.exec(text) ?? [];
  const trimmed = path === undefined ? 0 : path.length - (PATH_END.exec(path)?.[0].length ?? 1);
  const pathEnd = hostEnd + run.length - trimmed;
  QUERY.lastIndex = pathEnd;
  const query = /^.*[a-z0-9\-_&=#/]/iu.exec(QUERY.exec(text)?.[0] ?? "")?.[0] ?? "";
  return pathEnd + query.length;
}
