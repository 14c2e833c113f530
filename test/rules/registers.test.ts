// What the registers make of links and names; the rules' own cases have the rest.
import { expect, test } from "vitest";
import embargo from "../../rules/embargo/index.js";
import harmfulLink from "../../rules/harmful-link/index.js";
import officeContact from "../../rules/office-contact/index.js";
import personalData from "../../rules/personal-data/index.js";
import politicalNeutrality from "../../rules/political-neutrality/index.js";
import unverifiedLink from "../../rules/unverified-link/index.js";
import type { Contact, Registers } from "../../src/types.js";
import { observe } from "../support/rule-document.js";

const contact = (section: string, phones: readonly string[], rest: Partial<Contact> = {}): Contact => ({
  section,
  phones,
  fax: [],
  mails: [],
  urls: [],
  ...rest,
});

test("a domain given up is said once, and wins over every acceptance", async () => {
  const registers: Partial<Registers> = {
    retired: [{ domain: "fes.example.net", since: null, instead: "https://www.city.hanamizu.lg.jp/fes/" }],
    domains: ["example.net"],
    links: ["fes.example.net"],
  };
  const text = "写真は https://www.fes.example.net/2026 から";
  const [found, ...others] = await observe(harmfulLink, text, { allow: ["fes.example.net"] }, registers);
  expect(found).toMatchObject({ say: "retired", certainty: "certain", at: [4, 36] });
  expect(found?.suggestions?.[0]?.text).toBe("https://www.city.hanamizu.lg.jp/fes/");
  expect(others).toEqual([]);
  expect(await observe(unverifiedLink, text, {}, { retired: registers.retired! })).toEqual([]);
  expect(await observe(harmfulLink, "https://newfes.example.net/", {}, registers)).toEqual([]);
});

test("a link whose check is over is told so", async () => {
  const registers = { lapsed: { links: [{ name: "kanko.example.com/a", until: "2026-03-31" }], people: [] } };
  const said = async (url: string) => (await observe(unverifiedLink, url, {}, registers)).map(({ say }) => say);
  expect(await said("https://kanko.example.com/a/1")).toEqual(["lapsed"]);
  expect(await said("https://kanko.example.com/b")).toEqual(["other"]);
});

test("a name whose registration is over is told so", async () => {
  const text = "入賞は花水小6年の花水花子さん（中央町3丁目1-2）です。";
  const lapsed = { links: [], people: [{ name: "花水 花子", until: "2026-03-31" }] };
  const advice = async (registers: Partial<Registers>) => (await observe(personalData, text, {}, registers))[0]?.advice;
  expect(await advice({ lapsed })).toContain("2026-03-31");
  expect(await advice({})).not.toContain("期限");
  expect(await observe(personalData, text, {}, { people: ["花水花子"] })).toEqual([]);
});

test.each([
  "0957-22-1500",
  "(0957)22-1500",
  "0957(22)1500",
  "０９５７－２２－１５００",
  "+81-957-22-1500",
  "0957 22 1500",
  "0957221500",
])("%s is the number of the register", async (written) => {
  const text = `広報課（電話 ${written}）`;
  expect(await observe(officeContact, text, {}, { contacts: [contact("広報課", ["0957-22-1500"])] })).toEqual([]);
  expect(await observe(officeContact, text, {}, { contacts: [contact("広報課", ["+81 957 22 1501"])] })).toMatchObject([
    { say: "differs", certainty: "certain" },
  ]);
});

test("a number is the register's to mend", async () => {
  const contacts = [contact("広報課", ["0957-22-1500", "0957-22-1501"]), contact("防災課", ["0957-22-1600"])];
  const [found] = await observe(officeContact, "広報課 ☎0957-22-1600", {}, { contacts });
  expect(found).toMatchObject({ say: "other", data: { owner: "防災課" }, at: [5, 17] });
  expect(found?.suggestions?.map(({ text }) => text)).toEqual(["0957-22-1500", "0957-22-1501"]);
});

test("what a section has not registered is not compared", async () => {
  const contacts = [contact("広報課", [], { mails: ["koho@example.jp"] })];
  expect(await observe(officeContact, "広報課 電話0957-22-1600 FAX 0957-22-1601", {}, { contacts })).toEqual([]);
});

test("an embargo says when it is lifted", async () => {
  const embargoes = [{ title: "叙勲", words: ["花水次郎"], until: "2026-11-03T05:00:00+09:00", by: null }];
  expect(await observe(embargo, "花水次郎さん", {}, { embargoes })).toMatchObject([
    { at: [0, 4], data: { until: "2026年11月3日5時", title: "叙勲" }, certainty: "certain" },
  ]);
});

test("a dictionary's finding on a candidate is not said twice", async () => {
  const elections = [{ name: "市長選", from: "2026-11-29", until: "2026-12-06", people: ["花水候補"], offices: [] }];
  const said = await observe(politicalNeutrality, "市長選では花水候補に一票を。", {}, { elections });
  expect(new Set(said.map(({ say }) => say))).toEqual(new Set(["found"]));
});
