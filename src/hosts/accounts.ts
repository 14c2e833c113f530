import type { Link, Registers } from "../types.js";
import { isUnder } from "./registered.js";
import { withoutEnd } from "../text/ends.js";

/** Platforms on which the account is part of the address. Host -> name. */
export const PLATFORMS: Readonly<Record<string, string>> = {
  "x.com": "X",
  "twitter.com": "X",
  "instagram.com": "Instagram",
  "facebook.com": "Facebook",
  "youtube.com": "YouTube",
  "tiktok.com": "TikTok",
  "threads.net": "Threads",
  "threads.com": "Threads",
  "note.com": "note",
  "line.me": "LINE",
  "page.line.me": "LINE",
  "github.com": "GitHub",
};

/** Name of the platform on which the host serves people's pages; null: none that is listed. */
export function platformOf(host: string): string | null {
  return Object.entries(PLATFORMS).find(([name]) => isUnder(host, name))?.[1] ?? null;
}

/** True where the account in the link's path is one of the organisation's, or accepted by the post. */
export function isOwnPage(link: Link, registers: Registers): boolean {
  return isOwnAccount(accountOf(link.path), registers);
}

/** `account` may be a bare name, @name, or an address that ends in it. */
export function isOwnAccount(account: string, { accounts }: Registers): boolean {
  const name = accountName(account);
  // What a post allows is among the accounts; allowed domains never equal an account's name.
  return name !== "" && accounts.some((entry) => accountName(entry) === name);
}

/** First part of the path that names an account: /@city, /c/city, /R/ti/p/@city, /city/status/1. "": none. */
export function accountOf(path: string): string {
  const parts = (path.split(/[?#]/u, 1)[0] ?? "").split("/").filter((part) => part !== "");
  const marked = parts.find((part) => part.startsWith("@"));
  const first = marked ?? parts.find((part) => !["c", "user", "channel"].includes(part));
  return accountName(first ?? "");
}

/** "@City", "x.com/City" and "City" are the same account: city. */
export function accountName(entry: string): string {
  const last = withoutEnd(entry.trim(), /\//u).split("/").at(-1) ?? "";
  return last.replace(/^@/u, "").toLowerCase();
}
