import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export interface TemporaryFolder {
  /** Absolute; another one for every test. */
  readonly path: string;
  /** Writes a file, making its folder; returns where it is. */
  readonly write: (name: string, text: string) => string;
}

/** An empty folder for each test of a file, removed behind it. */
export function temporaryFolder(): TemporaryFolder {
  let path = "";
  beforeEach(() => (path = mkdtempSync(join(tmpdir(), "sns-lint-"))));
  afterEach(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    write: (name, text) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
  };
}
