// Drafts and file names that try to leave the place a format gives them.
import fc from "fast-check";
import type { Accepted, Printable, Violation } from "../../src/types.js";
import { post, postReport, printable, violation } from "./sample.js";

export const EVIL: readonly string[] = [
  "\u001b[2J\u001b]0;x\u0007",
  "::error file=a,line=1::x",
  "x\n::error::injected\n##[error]injected",
  "\r\n::set-output name=a::b",
  "##[add-mask]x",
  "]]><failure/><!-- -->",
  "-->--->",
  "<script>alert(1)</script><img src=x onerror=y>",
  "a|b|c",
  "`code` ```fence\n```",
  "![i](https://evil.example/p.png) [l](https://evil.example) <https://evil.example> https://evil.example www.evil.example",
  "@everyone @octocat a@example.com #123 GH-1 !5 user/repo#1",
  "\n/close\n/merge\n- [x] ok\n# h1\n1. one\n---\n> quote",
  "\0\ufffe\uffff\u202e",
  "\u009b2J\u009d0;x\u009c\u2066\u2028::error::x",
  "\ud800 lone \udc00",
  "\"'&quot;&#x0;&",
  "=1+1",
  "{0} {{1}} [text](1)",
  "%0A%25",
  "a:b,c=d",
];

/** A report in which every word of people is `words`. */
export function hostile(words: string, path = words): Printable {
  const draft = post(`前${words}後\n二行目`, { path });
  const next = post(words, { path, index: 1, id: words, firstLine: 9 });
  const found: Violation = violation(draft, words, {
    message: words,
    advice: words,
    clauses: [{ guideline: "nagasaki", id: "x", label: words, text: words }],
    tags: [words],
  });
  const suggested = { ...found, suggestions: [{ message: words, range: found.range, text: words }] };
  const accepted: Accepted = { ...found, reason: words, by: words, until: words };
  const checklist = [{ guideline: words, clause: words, label: words, question: words }];
  const unchecked = [{ rule: null, reason: words }];
  const all = printable(
    [draft, next],
    [
      postReport(draft, { violations: [found, suggested], accepted: [accepted], checklist, unchecked }),
      postReport(next, { violations: [violation(next, words)] }),
    ],
    [[], []],
  );
  const unread = [{ path, line: 3, message: words }];
  return { ...all, report: { ...all.report, unread } };
}

/** Any report whatever, with the texts above among its texts. */
export const anyReport: fc.Arbitrary<Printable> = fc
  .record({
    words: fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...EVIL)),
    path: fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...EVIL, "<stdin>", "投稿/下書き.md")),
    saved: fc.boolean(),
  })
  .map(({ words, path, saved }) => {
    const full = hostile(words, path);
    return saved ? { ...full, posts: [] } : full;
  });
