import { isPublicBody, isUnder } from "../../src/define-rule.js";
import type { Certainty, Link, Registers } from "../../src/define-rule.js";
import { distance } from "./distance.js";
import { KNOWN_HOSTS } from "./known-hosts.js";

interface Near {
  /** near: a letter or two are wrong. ending: the name is right, and its order or its ending another. */
  readonly say: "near" | "ending";
  readonly of: string;
  readonly certainty: Certainty;
}

/** An official name that the host misses by a letter or two, or by its ending; null: none. */
export function nearMiss(host: string, registers: Registers): Near | null {
  const suffix = SUFFIX_SLIP.exec(host)?.[0];
  if (suffix !== undefined)
    return { say: "near", of: /g[0o]|[gq]o/u.test(suffix) ? ".go.jp" : ".lg.jp", certainty: "likely" };
  for (const name of ownNames(registers)) {
    const near = nearOwn(host, name);
    if (near !== null) return near;
  }
  const known = isPublicBody(host) ? undefined : knownNearMiss(host);
  return known === undefined ? null : { say: "near", of: known, certainty: "likely" };
}

function nearOwn(host: string, name: string): Near | null {
  // Cut short: a space within the address.
  if (host.includes(".") && name.startsWith(`${host.replace(/^www\./u, "")}.`))
    return { say: "near", of: name, certainty: "likely" };
  const certainty = isUnder(host, name) || isUnder(host, "lg.jp") ? null : otherEnding(host, name);
  if (certainty !== null) return { say: "ending", of: name, certainty };
  // Towns have names much alike.
  const isPublic = isPublicBody(host);
  return differs(host, name, isPublic ? 1 : 2)
    ? { say: "near", of: name, certainty: isPublic ? "likely" : "certain" }
    : null;
}

/** city.hanamizu.jp or hanamizu-city.com for city.hanamizu.lg.jp: anybody may register what comes behind the name. */
function otherEnding(host: string, name: string): Certainty | null {
  const [office = "", place = ""] = name.split(".");
  if (!OFFICE.test(office) || place.length < 4) return null;
  const rest = host.replace(/^www\./u, "");
  if (hasNameOnly(rest, place, office)) return "likely";
  // A regional name (city.hanamizu.nagasaki.jp) may be the same city's, of old; any other is a look-alike.
  return rest.startsWith(`${office}.${place}.`) && isPublicBody(host) ? "hint" : null;
}

/** hanamizucity.com, hanamizu-city.net */
function hasNameOnly(host: string, place: string, office: string): boolean {
  const [label = "", ending = "", more] = host.split(".");
  if (more !== undefined || !/^[a-z]+$/u.test(ending)) return false;
  return [`${place}${office}`, `${place}-${office}`].includes(label);
}

function knownNearMiss(host: string): string | undefined {
  if (KNOWN_HOSTS.some((name) => isUnder(host, name))) return undefined;
  return KNOWN_HOSTS.find((name) => differs(host, name, 1));
}

/** lg.jp and go.jp with a wrong letter; these endings belong to nobody a municipality links to. */
const SUFFIX_SLIP =
  /\.(?:[1il]g|[1il][gq9]|lgg|lgo|g0|qo|9o)(?<!\.lg)\.jp$|\.(?:lg|go)\.(?:[iljq][pqo0]|jpp|jo|ip)(?<!\.jp)$|\.(?:lgjp|gojp)$/u;

/** Own domains, and the hosts that the post or the register accepts. */
function ownNames({ domains, links }: Registers): readonly string[] {
  return [...domains, ...links].map(bareHost).filter((name) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(name));
}

function bareHost(entry: string): string {
  const host = entry
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, "");
  return (host.split("/", 1)[0] ?? "").replace(/^www\./u, "");
}

/** Is the end of `host`, with as many labels as `name` has, nearly but not quite `name`? */
function differs(host: string, name: string, most: number): boolean {
  if (name.length < 8 || isUnder(host, name)) return false;
  const end = host.split(".").slice(-name.split(".").length).join(".");
  return clear(end) === clear(name) || distance(end, name, most) <= most;
}

/** Letters that pass for each other. */
function clear(name: string): string {
  return name.replace(/rn/gu, "m").replace(/vv/gu, "w").replace(/0/gu, "o").replace(/[1i|]/gu, "l").replace(/5/gu, "s");
}

/** An official name within somebody else's host or path. The host is no public body's. */
export function disguisedName(
  { host, path }: Link,
  registers: Registers,
): { say: "lookalike"; certainty: Certainty } | null {
  if (isUnder(host, COPIES)) return null;
  if (EMBEDDED.test(host) || KNOWN_HOSTS.some((name) => host.startsWith(`${name}.`) || host.includes(`.${name}.`)))
    return { say: "lookalike", certainty: "certain" };
  if (ownNames(registers).some((name) => holds(host, name))) return { say: "lookalike", certainty: "certain" };
  if (HYPHENED.test(host)) return { say: "lookalike", certainty: "likely" };
  return IN_PATH.test(path) ? { say: "lookalike", certainty: "likely" } : null;
}

const EMBEDDED =
  /(?:^|[.-])(?:lg[.-]?jp|(?:city|town|vill|pref|metro)(?:[.-][a-z0-9-]{1,63}){1,3}\.jp)\.(?=[a-z])|\.go\.jp\.(?=[a-z])|[.-]lg-?jp(?:[.-]|$)/u;
const HYPHENED =
  /[a-z](?:[.-]go-jp|-gojp)(?:[.-]|$)|(?:^|[.-])(?:city|town|vill|pref)-[a-z]{3,}-(?:lg|jp|gov|official|koushiki)/u;
/** Copies of municipalities' pages that a portal keeps for emergencies. */
const COPIES = "cache.yimg.jp";
const IN_PATH = /^\/(?:[^?#]*\/)?(?:www\.)?[a-z0-9.-]+\.(?:lg|go)\.jp(?:[/?#]|$)(?<!:\/\/[^?#]*)/u;

/** city-nagasaki.example.com, citynagasakilgjp.com hold city.nagasaki.lg.jp. */
function holds(host: string, name: string): boolean {
  if (isUnder(host, name)) return false;
  const [first = "", second = ""] = name.split(".");
  if (host.replace(/[.-]/gu, "").includes(name.replace(/[.-]/gu, ""))) return true;
  if (!OFFICE.test(first) || second.length < 4) return false;
  const parts = dotted(`.${host}.`);
  return [`.${first}.${second}.`, `.${first}${second}.`].some((held) => parts.includes(dotted(held)));
}

const dotted = (host: string): string => host.replaceAll("-", ".");

const OFFICE = /^(?:city|town|vill|village|pref|metro)$/u;
