import {
  isNamelessVideo,
  isOwnPage,
  isPublicBody,
  isRegistered,
  isSaidToBeOthers,
  isUnder,
  platformOf,
  retiredDomain,
  shortHost,
} from "../../src/define-rule.js";
import type { Document, Link } from "../../src/define-rule.js";
import { APPLICATION_SERVICES, SCHOOL_SUFFIXES } from "./hosts.js";

/** service: a contractor's application form. school: ed.jp, ac.jp. platform: somebody's page on a social network. video: nobody can see whose. other: anything else. */
export type LinkKind = "service" | "school" | "platform" | "video" | "other";

/** What is unverified about a link; null where nothing is. */
export function judgeLink(link: Link, { registers, folded: { text } }: Document): LinkKind | null {
  const { host } = link;
  if (isElsewhere(host) || retiredDomain(link, registers) !== null) return null;
  if (isPublicBody(host) || isRegistered(link, registers)) return null;
  if (SCHOOL_SUFFIXES.some((suffix) => isUnder(host, suffix))) return "school";
  if (Object.keys(APPLICATION_SERVICES).some((name) => isUnder(host, name))) return "service";
  if (platformOf(host) === null) return "other";
  return isOwnPage(link, registers) ? null : kindOfPage(link, text);
}

function kindOfPage(link: Link, text: string): LinkKind {
  return isNamelessVideo(link) && !isSaidToBeOthers(text, link) ? "video" : "platform";
}

/** Addresses that another rule reports: short ones (url-shortener), those without a name (harmful-link). */
function isElsewhere(host: string): boolean {
  return host === "" || shortHost(host) !== null || !/[a-z]/u.test(host) || host.startsWith("[");
}
