import type { Registers } from "../../src/types.js";
import { describe, expect, it } from "vitest";
import { registersAt } from "../../src/config/registers-at.js";
import { NO_REGISTERS, type ConfiguredRegisters, type RegisteredLink } from "../../src/config/registers-schema.js";

const link = (url: string, until: string | null = null): RegisteredLink => ({
  url,
  by: null,
  at: null,
  until,
  note: null,
});
const at = (moment: string, ...links: RegisteredLink[]): readonly string[] =>
  registersAt({ ...NO_REGISTERS, links }, Date.parse(moment)).links;

/** At a moment in Japan. */
const held = (moment: string, registers: ConfiguredRegisters): Registers =>
  registersAt(registers, Date.parse(`${moment.length === 10 ? `${moment}T12:00:00` : moment}+09:00`));

describe("registersAt", () => {
  it("keeps a link through its last day in Japan", () => {
    expect(at("2026-12-31T23:59:59+09:00", link("a.jp", "2026-12-31"))).toEqual(["a.jp"]);
    expect(at("2027-01-01T00:00:00+09:00", link("a.jp", "2026-12-31"))).toEqual([]);
    expect(at("2026-12-31T12:00:00+09:00", link("a.jp", "2026-12-31 11:59"))).toEqual([]);
    expect(at("2099-01-01", link("a.jp"))).toEqual(["a.jp"]);
  });

  it("makes links comparable: host and path", () => {
    const links = ["https://Example.JP/Fair?a=1", "ＥＸＡＭＰＬＥ.com/", "http://例え.jp", "a b"].map((url) =>
      link(url),
    );
    expect(at("2026-01-01", ...links)).toEqual(["example.jp/Fair?a=1", "example.com", "xn--r8jz45g.jp", "a b"]);
  });

  it("makes names comparable", () => {
    const registers = {
      ...NO_REGISTERS,
      domains: ["https://City.Example.lg.jp/"],
      accounts: ["＠example_city", "b"],
      contacts: [
        { section: "広報課", phones: ["０９５７－11"], fax: ["0957-12"], mails: ["A@b.jp"], urls: ["https://B.jp/"] },
      ],
      phones: ["０９５７－22"],
      mails: ["Koho@Example.jp"],
      people: [{ name: "花水太郎", role: null, until: null }],
      retired_domains: [{ domain: "https://Old.Example.jp/a", since: null, instead: null }],
    };
    expect(registersAt(registers, 0)).toEqual({
      domains: ["city.example.lg.jp"],
      links: ["b.jp"],
      accounts: ["example_city", "b"],
      contacts: [{ section: "広報課", phones: ["0957-11"], fax: ["0957-12"], mails: ["a@b.jp"], urls: ["b.jp"] }],
      phones: ["0957-22", "0957-11", "0957-12"],
      mails: ["koho@example.jp", "a@b.jp"],
      people: ["花水太郎"],
      embargoes: [],
      elections: [],
      retired: [{ domain: "old.example.jp", since: null, instead: null }],
      lapsed: { links: [], people: [] },
    });
  });

  it("tells what was registered until a day that is over", () => {
    const registers = {
      ...NO_REGISTERS,
      links: [link("https://a.jp/b", "2026-12-31")],
      people: [{ name: "花水太郎", role: null, until: "2026-12-31" }],
    };
    expect(held("2026-12-31", registers)).toMatchObject({ people: ["花水太郎"], lapsed: { links: [], people: [] } });
    expect(held("2027-01-01", registers)).toMatchObject({
      links: [],
      people: [],
      lapsed: { links: [{ name: "a.jp/b" }], people: [{ name: "花水太郎", until: "2026-12-31" }] },
    });
  });

  it("holds an embargo until its moment, and an election through its last day", () => {
    const registers = {
      ...NO_REGISTERS,
      embargoes: [{ title: "叙勲", words: ["花水"], until: "2026-11-03 05:00", by: null }],
      elections: [{ name: "市長選", from: "2026-11-29", until: "2026-12-06", people: ["花水"], offices: [] }],
      retired_domains: [{ domain: "old.jp", since: "2026-11-30", instead: null }],
    };
    const counts = (moment: string): number[] => {
      const { embargoes, elections, retired } = held(moment, registers);
      return [embargoes.length, elections.length, retired.length];
    };
    expect(counts("2026-11-03T04:59:59")).toEqual([1, 0, 0]);
    expect(counts("2026-11-03T05:00:00")).toEqual([0, 0, 0]);
    expect(counts("2026-11-28T23:59:59")).toEqual([0, 0, 0]);
    expect(counts("2026-11-29T00:00:00")).toEqual([0, 1, 0]);
    expect(counts("2026-12-06T23:59:59")).toEqual([0, 1, 1]);
    expect(counts("2026-12-07T00:00:00")).toEqual([0, 0, 1]);
  });
});
