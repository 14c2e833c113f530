import type { Lapsed, Registers } from "../types.js";
import { parseMoment } from "../read/parse-moment.js";
import { periodEnd, periodStart } from "../read/period.js";
import type {
  ConfiguredRegisters,
  RegisteredContact,
  RegisteredDomain,
  RegisteredElection,
  RegisteredEmbargo,
} from "./registers-schema.js";
import { upTo } from "../text/ends.js";

/** The registers as rules see them at a moment (milliseconds since 1970): only what holds then. */
export function registersAt(registers: ConfiguredRegisters, now: number): Registers {
  const contacts = registers.contacts.map(contactOf);
  const links = registers.links.map(({ url, until }) => ({ name: bareUrl(url), until }));
  const isOn = ({ until }: { readonly until: string | null }): boolean => until === null || now < periodEnd(until);
  return {
    domains: registers.domains.map(bareUrl),
    links: [...links.filter(isOn).map(({ name }) => name), ...contacts.flatMap(({ urls }) => urls)],
    accounts: registers.accounts.map((account) => account.normalize("NFKC").replace(/^@/, "")),
    contacts,
    phones: [...registers.phones.map(fold), ...contacts.flatMap(({ phones, fax }) => [...phones, ...fax])],
    mails: [...registers.mails.map(foldMail), ...contacts.flatMap(({ mails }) => mails)],
    people: registers.people.filter(isOn).map(({ name }) => name),
    embargoes: registers.embargoes.filter(isOn).map(embargoOf),
    elections: registers.elections.filter((one) => isOn(one) && periodStart(one.from) <= now).map(electionOf),
    retired: registers.retired_domains
      .filter(({ since }) => since === null || periodStart(since) <= now)
      .map(retiredOf),
    lapsed: { links: links.filter(isLapsed(now)), people: registers.people.filter(isLapsed(now)) },
  };
}

function isLapsed(now: number): <T extends { readonly until: string | null }>(one: T) => one is T & Lapsed {
  return <T extends { readonly until: string | null }>(one: T): one is T & Lapsed =>
    one.until !== null && now >= periodEnd(one.until);
}

function contactOf({ section, phones, fax, mails, urls }: RegisteredContact): Registers["contacts"][number] {
  return {
    section: fold(section),
    phones: phones.map(fold),
    fax: fax.map(fold),
    mails: mails.map(foldMail),
    urls: urls.map(bareUrl),
  };
}

function embargoOf({ title, words, until, by }: RegisteredEmbargo): Registers["embargoes"][number] {
  return { title, words, until: parseMoment(until) ?? until, by };
}

function electionOf({ name, from, until, people, offices }: RegisteredElection): Registers["elections"][number] {
  return { name, from, until, people: people.map(fold), offices: offices.map(fold) };
}

function retiredOf({ domain, since, instead }: RegisteredDomain): Registers["retired"][number] {
  return { domain: upTo(bareUrl(domain), /[/?#:]/u), since, instead };
}

function fold(written: string): string {
  return written.normalize("NFKC");
}

function foldMail(written: string): string {
  return fold(written).toLowerCase();
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
