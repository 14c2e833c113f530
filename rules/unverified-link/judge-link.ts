import { isRegistered, isUnder, shortHost } from "../../src/define-rule.js";
import type { Document, Link } from "../../src/define-rule.js";
import { APPLICATION_SERVICES, PLATFORMS, PUBLIC_SUFFIXES, REGIONAL, SCHOOL_SUFFIXES } from "./hosts.js";

/** service: a contractor's application form. school: ed.jp, ac.jp. platform: somebody's page on a social network. other: anything else. */
export type LinkKind = "service" | "school" | "platform" | "other";

/** What is unverified about a link; null where nothing is. */
export function judgeLink(link: Link, document: Document): LinkKind | null {
  const { host } = link;
  if (isElsewhere(host) || isPublic(host) || isRegistered(link, document.registers)) return null;
  if (SCHOOL_SUFFIXES.some((suffix) => isUnder(host, suffix))) return "school";
  if (under(APPLICATION_SERVICES, host)) return "service";
  if (!under(PLATFORMS, host)) return "other";
  return isOwnAccount(link, document) ? null : "platform";
}

function isPublic(host: string): boolean {
  return PUBLIC_SUFFIXES.some((suffix) => isUnder(host, suffix)) || REGIONAL.test(host);
}

/** Addresses that another rule reports: short ones (url-shortener), and those without a name (harmful-link). */
function isElsewhere(host: string): boolean {
  return host === "" || shortHost(host) !== null || !/[a-z]/u.test(host) || host.startsWith("[");
}

function under(table: Readonly<Record<string, string>>, host: string): boolean {
  return Object.keys(table).some((name) => isUnder(host, name));
}

function isOwnAccount(link: Link, document: Document): boolean {
  const account = accountOf(link.path);
  if (account === "") return false;
  // What a post allows is among the accounts; allowed domains never equal an account's name.
  return document.registers.accounts.some((entry) => accountName(entry) === account);
}

/** First part of the path that names an account: /@city, /c/city, /R/ti/p/@city, /city/status/1. */
function accountOf(path: string): string {
  const parts = (path.split(/[?#]/u, 1)[0] ?? "").split("/").filter((part) => part !== "");
  const marked = parts.find((part) => part.startsWith("@"));
  const first = marked ?? parts.find((part) => !["c", "user", "channel"].includes(part));
  return accountName(first ?? "");
}

/** "@City", "x.com/City" and "City" are the same account. */
function accountName(entry: string): string {
  const last = entry.trim().replace(/\/+$/u, "").split("/").at(-1) ?? "";
  return last.replace(/^@/u, "").toLowerCase();
}
