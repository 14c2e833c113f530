// Two people, or two jobs, at one file at the same time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { openBaseline } from "../../src/cli/baseline/open-baseline.js";
import { BASELINE_WORDS } from "../../src/cli/baseline/say-baseline.js";
import { formatBaseline } from "../../src/cli/baseline/baseline-file.js";
import { record } from "../../src/cli/accept/record.js";
import { ACCEPT_WORDS } from "../../src/cli/accept/say-accept.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { withLock } from "../../src/cli/with-lock.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

it("loses none of the acceptances that are recorded at once", async () => {
  writeFileSync(at("a.txt"), "役立たず");
  const draft = { file: "a.txt", cwd: folder.path, encoding: undefined };
  const rules = ["r1", "r2", "r3", "r4", "r5"];
  const entry = (rule: string): Parameters<typeof record>[0] => ({
    rule,
    text: "x",
    reason: "掲示済み",
    by: "課長",
    fingerprint: null,
    post: null,
    until: null,
  });
  await Promise.all(rules.map((rule) => record(entry(rule), "sidecar", draft, ACCEPT_WORDS.ja)));
  const recorded = readFileSync(at("a.txt.sns-lint.yml"), "utf8");
  for (const rule of rules) expect(recorded).toContain(rule);
  expect(existsSync(at(".a.txt.sns-lint.yml.lock"))).toBe(false);
});

it("does not write a baseline over one that another run has written meanwhile", async () => {
  const terminal = { cwd: folder.path, err: () => undefined } as unknown as Terminal;
  const run = { posts: [], isPrivate: () => false };
  const open = (): ReturnType<typeof openBaseline> =>
    openBaseline({ baseline: "known.json", writeBaseline: true }, run, "ja", terminal);
  const [mine, other] = [open(), open()];
  await mine.end([]);
  const theirs = formatBaseline([{ path: "b.txt", id: null, rule: "insult", fingerprint: "1a0fcbae", count: 1 }]);
  writeFileSync(at("known.json"), theirs);
  writeFileSync(at("b.txt"), "役立たず");
  await expect(other.end([])).rejects.toThrow(BASELINE_WORDS.ja.changed("known.json"));
  expect(readFileSync(at("known.json"), "utf8")).toBe(theirs);
});

it("waits for its turn, and not for a run that was killed", async () => {
  const order: string[] = [];
  const first = withLock(at("x"), async () => {
    await wait(60);
    order.push("first");
  });
  await Promise.all([first, withLock(at("x"), () => Promise.resolve(order.push("second")))]);
  expect(order).toEqual(["first", "second"]);
  writeFileSync(at(".x.lock"), "");
  utimesSync(at(".x.lock"), 0, 0);
  expect(await withLock(at("x"), () => Promise.resolve("done"))).toBe("done");
  await expect(withLock(at("x"), () => Promise.reject(new Error("boom")))).rejects.toThrow("boom");
  expect(existsSync(at(".x.lock"))).toBe(false);
});

/** What a run of this machine leaves that was killed while it held the lock. */
async function lockOf(pid: number): Promise<string> {
  let left = "";
  await withLock(at("y"), () => Promise.resolve(void (left = readFileSync(at(".y.lock"), "utf8"))));
  return left.replace(/^\d+/u, String(pid));
}

it("takes the lock of a run that is gone at once, and waits for one that lives", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(at(".x.lock"), await lockOf(pid));
  const start = performance.now();
  const all = await Promise.all(["a", "b", "c"].map((name) => withLock(at("x"), () => Promise.resolve(name))));
  expect(all).toEqual(["a", "b", "c"]);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(readdirSync(folder.path)).toEqual([]);

  const living = await lockOf(process.ppid);
  writeFileSync(at(".x.lock"), living);
  const waiting = withLock(at("x"), () => Promise.resolve("late"));
  const first = await Promise.race([waiting, wait(200, "waits")]);
  expect([first, readFileSync(at(".x.lock"), "utf8")]).toEqual(["waits", living]);
  utimesSync(at(".x.lock"), 0, 0);
  expect(await waiting).toBe("late");
});

it("says nothing of a process of another machine", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(at(".x.lock"), (await lockOf(pid)).replace(/ \S+/u, " elsewhere"));
  const waiting = withLock(at("x"), () => Promise.resolve("late"));
  expect(await Promise.race([waiting, wait(200, "waits")])).toBe("waits");
  utimesSync(at(".x.lock"), 0, 0);
  await waiting;
});

it.each([
  ["a link to nothing", (): void => symlinkSync("nowhere", at(".x.lock"))],
  ["a folder", (): void => void mkdirSync(at(".x.lock"))],
])("does not wait for %s of that name, and leaves it", async (_, make) => {
  make();
  expect(await withLock(at("x"), () => Promise.resolve("done"))).toBe("done");
  expect(readdirSync(folder.path)).toEqual([".x.lock"]);
});
