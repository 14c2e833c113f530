// Vitest reporter: ends a run with "N passed, N failed", alone on the last line, for programs that read test output.
import { writeSync } from "node:fs";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export class ClosingLine implements Reporter {
  private counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Other reporters still print after the end of the run; at exit nobody does.
    process.once("exit", () => writeSync(1, `${closingLine(this.counts)}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.counts = count(modules);
    this.counts.failed += unhandled.length;
    // A run without a test proves nothing.
    if (this.counts.passed + this.counts.failed === 0) process.exitCode = 1;
  }
}

/** "12 passed, 0 failed", and ", 3 skipped" when there are any. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function count(modules: readonly TestModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    // A file that could not be loaded, or a failed hook, has errors of its own.
    counts.failed += module.errors().length + suiteErrors(module.children.allSuites());
    for (const test of module.children.allTests()) counts[state(test)] += 1;
  }
  return counts;
}

function suiteErrors(suites: Iterable<TestSuite>): number {
  let errors = 0;
  for (const suite of suites) errors += suite.errors().length;
  return errors;
}

/** A test that never got a result did not run. */
function state(test: TestCase): keyof Counts {
  const { state } = test.result();
  return state === "pending" ? "skipped" : state;
}
