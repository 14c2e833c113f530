import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoment } from "../../src/read/parse-moment.js";

describe("parseMoment", () => {
  it.each([
    ["2026-12-01T10:00:00+09:00", "2026-12-01T10:00:00+09:00"],
    ["2026-12-01 10:00", "2026-12-01T10:00:00+09:00"],
    ["2026-12-01", "2026-12-01T00:00:00+09:00"],
    ["2026/12/1 9:05", "2026-12-01T09:05:00+09:00"],
    ["２０２６－１２－０１ １０：００", "2026-12-01T10:00:00+09:00"],
    ["2026-12-01T01:00:00Z", "2026-12-01T10:00:00+09:00"],
    ["2026-12-01T01:00:00.123Z", "2026-12-01T10:00:00+09:00"],
    ["2026-11-30T20:00-0500", "2026-12-01T10:00:00+09:00"],
    ["2028-02-29", "2028-02-29T00:00:00+09:00"],
    ["2026.12.1 10:00", "2026-12-01T10:00:00+09:00"],
    ["2026年12月1日", "2026-12-01T00:00:00+09:00"],
    ["2026年12月1日（火）10時", "2026-12-01T10:00:00+09:00"],
    ["２０２６年１２月１日（火曜日） １０：０５", "2026-12-01T10:05:00+09:00"],
    ["令和8年12月1日 午後1時半", "2026-12-01T13:30:00+09:00"],
    ["令和元年5月1日", "2019-05-01T00:00:00+09:00"],
    ["R8.12.1 10:00", "2026-12-01T10:00:00+09:00"],
  ])("reads %s", (written, moment) => {
    expect(parseMoment(written)).toBe(moment);
  });

  it.each([
    "",
    "2026",
    "12月1日",
    "2026-02-30",
    "2026-13-01",
    "2026-12-01 25:00",
    "2026-12-01T10",
    "2026-12/01",
    "0001-01-01",
    "12/1 10:00",
    "令和8年2月30日",
    "2026年12月1日 25時",
    "平成31年4月1日",
  ])("refuses %s", (written) => {
    expect(parseMoment(written)).toBeNull();
  });

  it("gives the same moment that Date does, and is its own inverse", () => {
    const min = new Date("1971-01-01");
    const max = new Date("9990-01-01");
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const moment = parseMoment(date.toISOString()) ?? "";
        expect(Date.parse(moment)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        expect(parseMoment(moment)).toBe(moment);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (written) => void parseMoment(written)));
  });
});
