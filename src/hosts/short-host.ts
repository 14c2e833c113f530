import { SHORTENERS, VENDOR_SHORT } from "./short-hosts.js";

export interface ShortHost {
  /** As listed, which may be shorter than the host of the link. */
  readonly host: string;
  readonly service: string;
  /** True where the vendor serves only its own pages under the host. */
  readonly vendor: boolean;
}

/** The listed short host that `host` is or lies under; the longest listed name wins (maps.app.goo.gl before goo.gl). */
export function shortHost(host: string): ShortHost | null {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const found = listed(name);
    if (found !== null) return found;
  }
  return null;
}

function listed(host: string): ShortHost | null {
  const vendor = lookUp(VENDOR_SHORT, host);
  if (vendor !== null) return { host, service: vendor, vendor: true };
  const service = lookUp(SHORTENERS, host);
  return service === null ? null : { host, service, vendor: false };
}

/** Own properties only: a host may be called "constructor". */
function lookUp(table: Readonly<Record<string, string>>, host: string): string | null {
  return Object.hasOwn(table, host) ? (table[host] ?? null) : null;
}
