import { isOwnAccount, isOwnPage, isPublicBody, isRegistered } from "../../src/define-rule.js";
import type { Document, Link } from "../../src/define-rule.js";

/** Whose post the fields say is quoted or reposted; null: nobody's, or one that the organisation accepts. */
export function quoteTarget({ post, registers }: Document): string | null {
  for (const key of KEYS) {
    const value = post.fields[key];
    const of = typeof value === "string" ? value.trim() : "";
    if (of === "" || isOwnAccount(of, registers)) continue;
    const link = linkOf(of);
    if (link === null || !(isOwnPage(link, registers) || isRegistered(link, registers) || isPublicBody(link.host)))
      return of;
  }
  return null;
}

const KEYS = ["quote_of", "repost_of", "retweet_of", "quoted"] as const;

function linkOf(address: string): Link | null {
  if (!address.includes("/")) return null;
  const href = address.includes("://") ? address : `https://${address}`;
  if (!URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  return { start: 0, end: 0, href, host: hostname, path: pathname, scheme: null };
}
