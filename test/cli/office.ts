// A folder in which somebody works with drafts, and the program as they call it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { parseReview } from "../../src/config/parse-review.js";
import type { PostReview, Report } from "../../src/types.js";

export const DRAFT = `---
guideline: nagasaki
platform: X
scheduled_at: 2026-11-27T12:00:00+09:00
approved_by: 観光課長
---
紅葉まつりは、あす11月28日（土）に開きます。
当日の受け付けはこちら https://bit.ly/momiji-ngs
`;
export const ANSWERS = `drafter: 観光課 花水
reviewer: 広報課 佐藤
accept:
  - {rule: url-shortener, text: "https://bit.ly/momiji-ngs", reason: 掲示物と同じ表記, until: 2027-03-31}
answers:
  - {clause: ８⑷ク, answer: はい, note: 起案と照合}
  - {clause: "3(1)", answer: 該当しない}
  - {clause: 長崎市 ７⑵, answer: はい}
`;

const NOW = ["--no-config", "--now", "2026-11-20T10:00"];

class Office {
  folder = "";
  stdout = "";
  stderr = "";

  get terminal(): Terminal {
    return {
      stdin: Readable.from([]),
      color: false,
      cwd: this.folder,
      out: (text) => (this.stdout += text),
      err: (text) => (this.stderr += text),
    };
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  sns(...args: string[]): Promise<number> {
    return run([...args, ...NOW], this.terminal);
  }

  /** a.md, reviewed with answers from a file. */
  reviewed(draft = DRAFT, answers = ANSWERS): Promise<number> {
    this.write("a.md", draft);
    this.write("答え.yml", answers);
    return this.sns("review", "--answers", "答え.yml", "a.md");
  }

  record(): readonly PostReview[] {
    return parseReview(this.read("a.md.review.yml"), "a.md.review.yml");
  }

  /** What --require-review says of a.md's review. */
  async required(...more: string[]): Promise<{ status: number; messages: string[] }> {
    this.stdout = "";
    const status = await this.sns("--require-review", "--format", "json", "a.md", ...more);
    const { posts } = JSON.parse(this.stdout) as Report;
    const found = posts.flatMap(({ violations }) => violations.filter(({ rule }) => rule === "review"));
    return { status, messages: found.map(({ message }) => message) };
  }
}

/** An empty folder for every test of the file. */
export function openOffice(): Office {
  const office = new Office();
  beforeEach(() => {
    office.folder = mkdtempSync(join(tmpdir(), "sns-lint-"));
    office.stdout = office.stderr = "";
  });
  afterEach(() => rmSync(office.folder, { recursive: true }));
  return office;
}
