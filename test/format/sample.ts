// A report made by hand, so that formats are tested without the engine.
import { fingerprintOf } from "../../src/fingerprint.js";
import { placeOf } from "../../src/unjudged.js";
import type { FormatOptions, Post, PostReport, Printable, Report, Violation } from "../../src/types.js";

export const plain: FormatOptions = { lang: "ja", quiet: false, explainSilence: false };

export function post(text: string, more: Partial<Post> = {}): Post {
  return { path: "draft.txt", index: 0, id: null, text, fields: {}, firstLine: 1, ...more };
}

/** A violation whose range is where `words` first stand in the post. */
export function violation(of: Post, words: string, more: Partial<Violation> = {}): Violation {
  const at = of.text.indexOf(words);
  return {
    rule: "insult",
    category: "insult",
    severity: "error",
    certainty: "certain",
    message: `「${words}」は人をおとしめる言葉です。`,
    advice: null,
    text: words,
    range: [at, at + words.length],
    start: position(of, at),
    end: position(of, at + words.length),
    clauses: [{ guideline: "nagasaki", id: "8-4-2", label: "８⑷イ", text: "特定の個人、団体等を誹謗中傷する情報" }],
    suggestions: [],
    entry: null,
    tags: [],
    fingerprint: fingerprintOf("insult", words),
    ...more,
  };
}

export function postReport(of: Post, more: Partial<PostReport> = {}): PostReport {
  return { ...placeOf(of), violations: [], accepted: [], checklist: [], unchecked: [], lengths: [], ...more };
}

export function printable(
  posts: readonly Post[],
  reports: readonly PostReport[],
  silences: Printable["silences"] = [],
): Printable {
  const all = reports.flatMap((report) => report.violations);
  const report: Report = {
    schemaVersion: 1,
    tool: { name: "sns-lint", version: "0.0.0" },
    guidelines: [{ id: "nagasaki", title: "長崎市ソーシャルメディアの利用に関するガイドライン", name: "長崎市" }],
    posts: reports,
    summary: {
      posts: posts.length,
      characters: posts.reduce((sum, { text }) => sum + Array.from(text).length, 0),
      rules: 8,
      errors: all.filter(({ severity }) => severity === "error").length,
      warnings: all.filter(({ severity }) => severity === "warning").length,
      infos: all.filter(({ severity }) => severity === "info").length,
      accepted: reports.reduce((sum, { accepted }) => sum + accepted.length, 0),
      failures: reports.reduce((sum, { unchecked }) => sum + unchecked.length, 0),
      baselined: reports.reduce((sum, { baselined = 0 }) => sum + baselined, 0),
      fixed: 0,
    },
  };
  return { report, posts, silences, explanations: [] };
}

function position({ text, firstLine }: Post, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: firstLine + before.length - 1, column: Array.from(before.at(-1) ?? "").length + 1 };
}
