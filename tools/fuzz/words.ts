// Texts as nobody writes them, out of what every part of the program looks for.
import fc from "fast-check";
import { UNITS } from "../growth/inputs.js";

/** Characters that parsers, terminals and tokenizers stumble over. */
const ODD: readonly string[] = [
  ...Array.from(
    "\0\u0001\u0007\b\t\n\v\f\r\u001a\u001b\u007f\u0085\u00a0\u00ad\u061c\u180e\u200b\u200d\u200e\u2028\u2029\u202e\u2066",
  ),
  ...Array.from(
    "\u2069\u3000\ufe0f\ufeff\ufffc\ufffd\ufffe\uffff\"'`\\#@:/.,;|&<>{}[]()!*?%$=+-_~^「」『』（）【】〜ー○。、",
  ),
  ...Array.from("\u0301\u3099\u309aｶﾞ㈱①Ⅷ令月日時分"),
  ...[
    "\ud800",
    "\udc00",
    "\u{10fffd}",
    "\u{e0001}",
    "👨‍👩‍👧",
    "🇯🇵",
    "\r\n",
    "---\n",
    "::error::",
    "__proto__",
    "constructor",
  ],
  ...["toString", "hasOwnProperty", "${x}", "]]>", "<!--", "-->", "=cmd|' /C calc'!A0", "%00", "\\u0000", "&lt;"],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...UNITS.map(([, unit]) => unit)) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join("")) },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 1, max: 2000 })).map(([unit, times]) => unit.repeat(times)),
  },
);

/** Any value that JSON and YAML can write, with the keys of objects themselves. */
export const anyValue: fc.Arbitrary<unknown> = fc.object({
  key: fc.oneof(
    fc.constantFrom("text", "posts", "id", "media", "alt", "file", "platform", "scheduled_at", "sns-lint", "rule"),
    fc.constantFrom("account_type", "allow", "reason", "by", "until", "guidelines", "registers", "columns", "clauses"),
    fc.constantFrom("__proto__", "constructor", "prototype", "toString", "length", "then", "0", ""),
  ),
  values: [anyText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.date().map(String)],
  maxDepth: 4,
  maxKeys: 6,
});
