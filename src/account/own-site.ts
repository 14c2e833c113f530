import { isPublicBody } from "../hosts/public-body.js";
import { isUnder } from "../hosts/registered.js";
import { findLinks } from "../text/links.js";

/**
 * Whose a link is. own: under one of the municipality's domains. unknown: nobody named these, and the host does not
 * tell. Where none is named, a host that only a public body can have is taken for its own.
 */
export type Owner = "own" | "other" | "unknown";

export function ownerOf(host: string, domains: readonly string[]): Owner {
  if (domains.some((domain) => isUnder(host, domain.replace(/^www\./iu, "").toLowerCase()))) return "own";
  if (domains.length > 0) return "other";
  return isPublicBody(host) ? "own" : "unknown";
}

/** Host of an address as written, with or without https://; null where it is no address. */
export function hostOf(url: string): string | null {
  const words = url.normalize("NFKC").trim();
  return findLinks(words)[0]?.host ?? findLinks(`https://${words}`)[0]?.host ?? null;
}
