import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Interruption, type Progress } from "../../src/cli/interruption.js";
import { SAY } from "../../src/cli/languages.js";

const kill = vi.spyOn(process, "kill").mockReturnValue(true);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  kill.mockClear();
});
afterEach(() => vi.useRealTimers());

const SIGNALS = ["SIGINT", "SIGTERM", ...(process.platform === "win32" ? [] : ["SIGHUP"])];
const listeners = (): number => SIGNALS.reduce((sum, signal) => sum + process.listenerCount(signal), 0);

it("does not listen in a short run, and no longer than the run", () => {
  const before = listeners();
  const short = new Interruption(() => undefined);
  vi.advanceTimersByTime(50);
  short.end();
  vi.advanceTimersByTime(1000);
  expect(listeners()).toBe(before);
  const long = new Interruption(() => undefined);
  vi.advanceTimersByTime(1000);
  expect(listeners()).toBe(before + SIGNALS.length);
  long.end();
  expect(listeners()).toBe(before);
});

it.skipIf(process.platform === "win32")("tells it of a terminal that is closed, too", async () => {
  const told: Progress[] = [];
  new Interruption((progress) => told.push(progress));
  vi.advanceTimersByTime(1000);
  process.emit("SIGHUP", "SIGHUP");
  await new Promise((resolve) => process.nextTick(resolve));
  expect(told).toHaveLength(1);
  expect(kill.mock.calls).toEqual([[process.pid, "SIGHUP"]]);
});

it("tells once how far the run came, and lets the signal end it", async () => {
  const told: Progress[] = [];
  const run = new Interruption((progress) => told.push(progress));
  vi.advanceTimersByTime(1000);
  run.begin(3);
  run.step();
  process.emit("SIGTERM", "SIGTERM");
  process.emit("SIGTERM", "SIGTERM");
  await new Promise((resolve) => process.nextTick(resolve));
  expect(told).toEqual([{ posts: 3, judged: 1 }]);
  expect(kill.mock.calls).toEqual([[process.pid, "SIGTERM"]]);
});

it.each(["ja", "en"] as const)("is told in words for every moment of a run (%s)", (lang) => {
  const { stopped } = SAY[lang];
  const reading = stopped({ posts: null, judged: 0 }, true);
  const judging = stopped({ posts: 70, judged: 12 }, true);
  const silent = stopped({ posts: 70, judged: 12 }, false);
  const writing = stopped({ posts: 70, judged: 70 }, false);
  expect([/\d/u.test(reading), /70.*12|12.*70/u.test(judging)]).toEqual([false, true]);
  // Only where something is printed as it is judged is there a result.
  expect([silent.startsWith(judging), silent.length > judging.length, writing.length < silent.length]).toEqual([
    true,
    true,
    true,
  ]);
});
