import { matchesIn } from "../../src/define-rule.js";
// Addresses that only mean something inside the office's own network.
import type { Document, Range } from "../../src/define-rule.js";

export interface Found {
  readonly at: Range;
  readonly say: "address" | "host" | "share" | "console";
}

const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
/** RFC 1918. Digits and dots around it would make it a version or a longer number. */
const PRIVATE = new RegExp(
  `(?<![\\d.])(?:10(?:\\.${OCTET}){3}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.${OCTET}){2}|192\\.168(?:\\.${OCTET}){2})(?![\\d.]*\\d)`,
  "gu",
);
const LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
/** RFC 6762, 8375 and the names that offices use. */
const HOST = new RegExp(
  `(?<![a-z0-9.@-])(?:${LABEL}\\.)+(?:local|localdomain|lan|intra|intranet|internal|corp|home\\.arpa)(?![a-z0-9-]|\\.[a-z0-9])`,
  "giu",
);
const SHARE = /(?<![\\:\w])\\\\[a-z0-9][\w.-]*\\[^\s\\、。「」（）()]+(?:\\[^\s\\、。「」（）()]+)*/giu;
/** Login pages of the software behind a site. */
const CONSOLE = /^\/(?:[^?#]*\/)?(?:wp-admin|wp-login\.php|phpmyadmin|administrator|admin|cgi-admin)(?:[/?#]|$)/iu;

export function* findAddresses({ folded: { text }, links }: Document): Iterable<Found> {
  for (const [say, form] of [
    ["address", PRIVATE],
    ["host", HOST],
    ["share", SHARE],
  ] as const) {
    for (const match of matchesIn(text, form)) yield { at: [match.index, match.index + match[0].length], say };
  }
  for (const { start, end, path } of links) if (CONSOLE.test(path)) yield { at: [start, end], say: "console" };
}
