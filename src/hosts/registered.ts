import type { Lapsed, Link, Registers, RetiredDomain } from "../types.js";
import { withoutEnd } from "../text/ends.js";

/** True where the organisation stands behind the link: its own domain, or one accepted by register or post. */
export function isRegistered(link: Link, registers: Registers): boolean {
  return (
    registers.domains.some((domain) => isUnder(link.host, bare(domain))) ||
    registers.links.some((entry) => covers(entry, link))
  );
}

/** What the register says of a link that was accepted until a day that is over; null: nothing. */
export function lapsedLink(link: Link, { lapsed }: Registers): Lapsed | null {
  return lapsed.links.find(({ name }) => covers(name, link)) ?? null;
}

/** The domain, given up by the organisation, to which a link leads; null: none. */
export function retiredDomain({ host }: Link, { retired }: Registers): RetiredDomain | null {
  return retired.find(({ domain }) => isUnder(host, domain.replace(/^www\./u, ""))) ?? null;
}

/** True where `host` is `domain` or a name below it. */
export function isUnder(host: string, domain: string): boolean {
  return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
}

/** An entry is a domain, or a domain and the beginning of a path. */
function covers(entry: string, link: Link): boolean {
  const address = bare(entry);
  const slash = address.indexOf("/");
  if (slash < 0) return isUnder(link.host, address);
  return isUnder(link.host, address.slice(0, slash)) && startsPath(link.path, withoutEnd(address.slice(slash), /\//u));
}

/** /hanamizu_city covers /hanamizu_city/p/1 and not /hanamizu_city_fan. */
function startsPath(path: string, prefix: string): boolean {
  if (!path.toLowerCase().startsWith(prefix.toLowerCase())) return false;
  const next = path.charAt(prefix.length);
  return next === "" || "/?#".includes(next);
}

function bare(entry: string): string {
  return entry
    .trim()
    .replace(/^[a-z]+:\/\//iu, "")
    .replace(/^www\./iu, "")
    .replace(/^[^/]+/u, (host) => host.toLowerCase());
}
