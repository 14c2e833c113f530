import type { Link } from "../types.js";
import { bareHosts } from "./link-bare.js";
import { hostLength } from "./link-host.js";
import { pathLength } from "./link-path.js";

/**
 * Links of a folded text in order: with a scheme, and without where a reader takes the name for an address
 * (www., a path, → before it). A mere name (「bit.ly」, Node.js) and a defanged one (hxxps, [.]) is none. Never throws, linear.
 */
export function findLinks(text: string): Link[] {
  const withScheme = schemeLinks(text);
  return [...withScheme, ...bareLinks(text, withScheme)].sort((a, b) => a.start - b.start);
}

interface Parts {
  readonly start: number;
  readonly scheme: string | null;
  /** Offset behind "://". */
  readonly authority: number;
  /** Offset behind the userinfo. */
  readonly hostStart: number;
  readonly hostEnd: number;
}

// eslint-disable-next-line regexp/no-super-linear-move -- sees 32 letters at most
const SCHEME = /[A-Za-z][A-Za-z0-9+.-]*$/u;
/** Within a word: URLhttps://… */
const GLUED = /(?:https?|ftp)$/iu;
const DEFANGED_SCHEME = /^h(?:xx|tt)?[x*]+ps?$/iu;
const USERINFO = /^[\w.~!$&+=:%-]*@/u;
const DEFANGED_HOST = /^(?:\[\.|\(\.|\[dot|\{\.)/iu;

function schemeLinks(text: string): Link[] {
  const found: Link[] = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    const parts = partsAround(text, at);
    if (parts !== null && parts.start >= endOfLast(found)) found.push(makeLink(text, parts));
  }
  return found;
}

/** Those that are no part of another link. */
function bareLinks(text: string, withScheme: readonly Link[]): Link[] {
  const found: Link[] = [];
  if (!hasDotBeside(text, withScheme)) return found;
  const isTaken = within(withScheme);
  for (const { start, hostEnd } of bareHosts(text)) {
    if (isTaken(start) || start < endOfLast(found)) continue;
    found.push(makeLink(text, { start, scheme: null, authority: start, hostStart: start, hostEnd }));
  }
  return found;
}

/** Without a dot outside of the links there is no other. */
function hasDotBeside(text: string, links: readonly Link[]): boolean {
  const isTaken = within(links);
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) if (!isTaken(at)) return true;
  return false;
}

/** Does an offset lie in one of the links? Ask with ascending offsets: it walks along, so that all stays linear. */
function within(links: readonly Link[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((links[next]?.end ?? Infinity) <= offset) next++;
    return (links[next]?.start ?? Infinity) <= offset;
  };
}

function endOfLast(links: readonly Link[]): number {
  return links.at(-1)?.end ?? 0;
}

function partsAround(text: string, colon: number): Parts | null {
  const scheme = schemeBefore(text, colon);
  if (scheme === null) return null;
  const authority = colon + 3;
  const userinfo = USERINFO.exec(text.slice(authority, authority + 256))?.[0] ?? "";
  const hostStart = authority + userinfo.length;
  const length = hostLength(beforeNext(text.slice(hostStart, hostStart + 260)));
  const hostEnd = hostStart + length;
  if (length === 0 || DEFANGED_HOST.test(text.slice(hostEnd, hostEnd + 4))) return null;
  return { start: colon - scheme.length, scheme: scheme.toLowerCase(), authority, hostStart, hostEnd };
}

/** Null: none, or a defanged one. */
function schemeBefore(text: string, colon: number): string | null {
  const run = SCHEME.exec(text.slice(Math.max(0, colon - 32), colon))?.[0];
  if (run === undefined) return null;
  const scheme = GLUED.exec(run)?.[0] ?? run;
  return DEFANGED_SCHEME.test(scheme) ? null : scheme;
}

/** https://a.jphttps://b.jp: a second scheme is no part of the name. */
function beforeNext(text: string): string {
  const next = text.search(/(?:https?|ftp):\/\//iu);
  return next < 0 ? text : text.slice(0, next);
}

function makeLink(text: string, { start, scheme, authority, hostStart, hostEnd }: Parts): Link {
  const port = /^:\d{1,5}(?!\d)/u.exec(text.slice(hostEnd, hostEnd + 7))?.[0] ?? "";
  const pathStart = hostEnd + port.length;
  const end = pathStart + pathLength(text, pathStart);
  const written = `${scheme ?? "https"}://${text.slice(authority, end)}`;
  const raw = text.slice(hostStart, hostEnd).toLowerCase().replace(/\.$/u, "");
  return { start, end, ...resolve(written, raw, scheme ?? "https"), path: text.slice(pathStart, end), scheme };
}

/** Through the URL class, as a browser does; a name that it refuses (a false xn--) is still a link in the draft. */
function resolve(written: string, raw: string, scheme: string): { href: string; host: string } {
  const special = WEB.has(scheme);
  const address = special ? written : written.replace(/^[^:]*/u, "https");
  if (!URL.canParse(address)) return { href: written, host: raw };
  const parsed = new URL(address);
  const host = parsed.hostname.replace(/\.$/u, "");
  return { href: special ? parsed.href : written, host };
}

const WEB = new Set(["http", "https", "ftp", "ws", "wss"]);
