import type { Registers } from "../types.js";
import { parseMoment } from "../read/parse-moment.js";
import type { ConfiguredRegisters, RegisteredLink } from "./schema.js";

const DAY = 24 * 60 * 60 * 1000;

/** The registers as rules see them at a moment (milliseconds since 1970): without links whose time is over. */
export function registersAt(registers: ConfiguredRegisters, now: number): Registers {
  return {
    domains: registers.domains.map(bareUrl),
    links: registers.links.filter((link) => holds(link, now)).map((link) => bareUrl(link.url)),
    accounts: registers.accounts.map((account) => account.normalize("NFKC").replace(/^@/, "")),
    phones: registers.phones.map((phone) => phone.number.normalize("NFKC")),
    mails: registers.mails.map((mail) => mail.normalize("NFKC").toLowerCase()),
    people: registers.people,
  };
}

function holds({ until }: RegisteredLink, now: number): boolean {
  const moment = until === null ? null : parseMoment(until);
  if (until === null || moment === null) return true;
  // A day holds until it is over.
  return now < Date.parse(moment) + (until.includes(":") ? 0 : DAY);
}

/** Host in lower case and ASCII, and the path if there is one: https://Example.JP/a → example.jp/a */
function bareUrl(written: string): string {
  const address = written.normalize("NFKC");
  const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(href)) return address;
  const url = new URL(href);
  const path = `${url.pathname}${url.search}`;
  return `${url.host}${path === "/" ? "" : path}`;
}
