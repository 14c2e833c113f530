import { hostOf } from "../account/own-site.js";
import { isPublicSuffix } from "../hosts/suffixes.js";

/**
 * The domain that an address or a bare name means, without www., so that every host of the site counts as own.
 * Null where it is none, or one below which anybody may register.
 */
export function ownDomain(given: string): string | null {
  const host = hostOf(given)?.replace(/^www\./u, "") ?? null;
  return host?.includes(".") === true && !isPublicSuffix(host) ? host : null;
}
