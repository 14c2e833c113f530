// Plug-ins, and the commands beside the one that checks drafts.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ACCEPT_FLAGS } from "../../src/cli/accept/accept-options.js";
import { JUDGING } from "../../src/cli/flags.js";
import { REVIEW_FLAGS } from "../../src/cli/review-options.js";
import type { Report } from "../../src/types.js";
import { ownPlugin } from "../support/own-plugin.js";
import { type Ended, runHere } from "../support/run-here.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const { write } = folder;
const { install, plugin } = ownPlugin(folder);

describe("plug-ins", () => {
  beforeEach(() => write("draft.txt", "花水市からのお知らせです。"));

  describe("are known to what explains rules", () => {
    const explain = (...args: string[]): Promise<Ended> => runHere(folder.path, ...args);
    beforeEach(() => {
      install("sns-lint-plugin-own");
      write("sns-lint.config.yml", "plugins: [sns-lint-plugin-own]\nguidelines: [./own.yml]\n");
      const clause =
        "{id: '1', label: 第1条, heading: x, text: 花水と書かないこと。, force: duty, check: automatic, covers: [insult]}";
      write("own.yml", `id: own\ntitle: 花水のきまり\nissuer: 花水市\nname: 花水市\nclauses: [${clause}]\n`);
    });

    it.each([
      ["that the configuration lists", []],
      ["that the command line names", ["--no-config", "--plugin", "sns-lint-plugin-own", "-g", "OWN"]],
    ])("%s", async (_, names) => {
      const args = names.map((each) => (each === "OWN" ? join(folder.path, "own.yml") : each));
      const list = await explain("rules", ...args);
      expect([list.status, list.told]).toEqual([0, ""]);
      expect(list.shown).toMatch(/^own\/hanamizu .*\[sns-lint-plugin-own\]$/mu);
      expect(list.shown).toContain("31規則");
      const one = await explain("rules", "own/hanamizu", ...args);
      expect([one.status, one.told]).toEqual([0, ""]);
      expect(one.shown).toMatch(
        /^own\/hanamizu — 侮辱・誹謗中傷\n\n花水\n\nプラグイン sns-lint-plugin-own の規則です/u,
      );
      expect(one.shown).toContain("花水市 第1条「花水と書かないこと。」");
      expect(one.shown).toContain("長崎市 ８⑷イ");
      expect((await explain("rules", "own/hanamiz", ...args)).told).toContain("「own/hanamizu」のことではありませんか");
    });

    it("by the clauses of a guideline, too", async () => {
      const { status, shown } = await explain("guidelines", join(folder.path, "own.yml"));
      expect([status, shown]).toEqual([0, expect.stringContaining("機械 (insult, own/hanamizu)")]);
    });

    it("not where they are forbidden; nor are they run for a rule that is shipped", async () => {
      expect((await explain("rules", "--no-plugins")).shown).toContain("30規則");
      expect(await explain("rules", "own/hanamizu", "--no-plugins")).toMatchObject({ status: 2, shown: "" });
      expect(await explain("rules", "insult")).toMatchObject({ status: 0, told: "" });
      expect(existsSync(join(folder.path, "was-run"))).toBe(false);
    });

    it("and what is shipped is shown in any case, and the fault of the settings told", async () => {
      rmSync(join(folder.path, "node_modules"), { recursive: true });
      const { status, shown, told } = await explain("rules");
      expect(status).toBe(2);
      expect(shown).toContain("30規則");
      expect(told).toMatch(/sns-lint\.config\.yml: プラグイン「sns-lint-plugin-own」は、見つかりません/u);
    });
  });

  describe("find the same for every command that checks drafts", () => {
    beforeEach(() => write("own.mjs", plugin({})));

    it.each([...JUDGING.map(({ flags }) => flags)])("takes %s", (flags) => {
      const long = /--[a-z-]+/u.exec(flags)?.[0];
      for (const taken of [ACCEPT_FLAGS, REVIEW_FLAGS])
        expect(taken.map((each) => /--[a-z-]+/u.exec(each.flags)?.[0])).toContain(long);
    });

    it("accept", async () => {
      const options = ["--no-config", "--plugin", "./own.mjs", "--reason", "市の名前", "--by", "広報課長"];
      expect(await runHere(folder.path, "accept", ...options, "--text", "花水", "draft.txt")).toMatchObject({
        status: 0,
      });
      expect(readFileSync(join(folder.path, "draft.txt.sns-lint.yml"), "utf8")).toContain("rule: own/hanamizu");
      const checked = await runHere(
        folder.path,
        "--no-config",
        "--plugin",
        "./own.mjs",
        "--format",
        "json",
        "draft.txt",
      );
      expect((JSON.parse(checked.shown) as Report).posts[0]).toMatchObject({
        violations: [],
        accepted: [{ rule: "own/hanamizu" }],
      });
    });

    it("accept, with severities as when checking", async () => {
      const options = ["accept", "--no-config", "--plugin", "./own.mjs", "--reason", "x", "--by", "y", "draft.txt"];
      const off = await runHere(folder.path, ...options, "--rule", "own/hanamizu:off", "--rule", "own/hanamizu");
      expect(off.status).toBe(2);
      const on = await runHere(folder.path, ...options, "--rule", "own/hanamizu:error", "--rule", "own/hanamizu");
      expect(on).toMatchObject({ status: 0 });
      expect(await runHere(folder.path, ...options, "--rule", "own/hanamizu:loud")).toMatchObject({ status: 2 });
    });

    it("review", async () => {
      write("答え.yml", "drafter: a\nreviewer: b\n");
      const review = ["review", "--no-config", "--answers", "答え.yml", "draft.txt"];
      expect(await runHere(folder.path, ...review, "--no-plugins", "--plugin", "./own.mjs")).toMatchObject({
        status: 2,
      });
      expect((await runHere(folder.path, ...review, "--plugin", "./own.mjs")).status).toBe(1);
      expect(readFileSync(join(folder.path, "draft.txt.review.yml"), "utf8")).toContain("own/hanamizu");
    });
  });
});
