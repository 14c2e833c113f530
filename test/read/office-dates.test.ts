import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFields } from "../../src/read/fields.js";
import { periodEnd } from "../../src/read/period.js";
import { readInputs } from "../../src/read/read-files.js";

const folder = mkdtempSync(join(tmpdir(), "sns-lint-dates-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["令和8年12月1日（火）10時", "2026年12月1日 10:00", "2026/12/1 10:00", "R8.12.1 10:00"])(
  "the time %s is read alike",
  (when) => {
    it.each([
      ["a.csv", `本文,予約日時\n一,${when}\n`],
      ["a.yaml", `- text: 一\n  scheduled_at: ${when}\n`],
      ["a.json", JSON.stringify({ 本文: "一", 予約日時: when })],
      ["a.ndjson", JSON.stringify({ text: "一", scheduled_at: when })],
      ["a.md", `---\nscheduled_at: ${when}\n---\n一\n`],
    ])("in %s", async (name, source) => {
      writeFileSync(join(folder, name), source);
      const { posts, errors } = await readInputs([name], { cwd: folder });
      expect(errors).toEqual([]);
      expect(posts[0]?.fields.scheduled_at).toBe("2026-12-01T10:00:00+09:00");
    });
  },
);

it("holds to the minute where a time is written in Japanese", () => {
  expect(periodEnd("令和8年12月1日 10時")).toBe(Date.parse("2026-12-01T10:00:00+09:00"));
  expect(periodEnd("令和8年12月1日")).toBe(Date.parse("2026-12-02T00:00:00+09:00"));
});

it("says of a date without a year what it is, and that the year is missing", () => {
  const { problems } = readFields({ scheduled_at: "12/1 10:00" });
  expect(problems[0]).toMatchObject({ problem: "scheduled_at の値「12/1 10:00」が日時ではありません。" });
  expect(problems[0]?.repair).toContain("年から");
});
