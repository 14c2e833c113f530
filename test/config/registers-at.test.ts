import { describe, expect, it } from "vitest";
import { registersAt } from "../../src/config/registers-at.js";
import { NO_REGISTERS, type RegisteredLink } from "../../src/config/schema.js";

const link = (url: string, until: string | null = null): RegisteredLink => ({
  url,
  by: null,
  at: null,
  until,
  note: null,
});
const at = (moment: string, ...links: RegisteredLink[]): readonly string[] =>
  registersAt({ ...NO_REGISTERS, links }, Date.parse(moment)).links;

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
      phones: [{ section: null, number: "０９５７－22" }],
      mails: ["Koho@Example.jp"],
    };
    expect(registersAt(registers, 0)).toEqual({
      domains: ["city.example.lg.jp"],
      links: [],
      accounts: ["example_city", "b"],
      phones: ["0957-22"],
      mails: ["koho@example.jp"],
      people: [],
    });
  });
});
