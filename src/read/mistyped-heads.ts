import { slipOf } from "./field-names.js";
import { InputError, quote } from "./input-error.js";
import { linesOf, RULE, SIGNS, type Section } from "./split-drafts.js";

/** As in front matter, but for a wide colon or no space after it. In lower case: Platform: may be words of a post. */
const ENTRY = /^([a-z][\w-]{0,30})[ \t]*[:：][ \t]?/;

/**
 * What was meant to begin a post and does not: `---`, lines of `key: value`, `---`, of which a key is nearly a field
 * that nobody writes into a post, or is one and its colon is not. The words are judged with the post before.
 */
export function* mistypedHeads({ body, bodyLine }: Section, file: string): Generator<InputError> {
  let slip: (Slip & { readonly at: number }) | null = null;
  let isHead = false;
  for (const [at, { words }] of linesOf(body).entries()) {
    if (RULE.test(words)) {
      if (slip !== null) yield new InputError({ file, line: bodyLine + slip.at, ...told(slip) });
      [isHead, slip] = [true, null];
      continue;
    }
    isHead &&= ENTRY.test(words);
    const found = isHead ? slipIn(words) : null;
    if (!isHead) slip = null;
    else if (found !== null) slip ??= { ...found, at };
  }
}

interface Slip {
  readonly key: string;
  readonly meant: string;
}

function slipIn(words: string): Slip | null {
  const [entry = "", key = ""] = ENTRY.exec(words) ?? [];
  if (SIGNS.has(key)) return /:[ \t]$/.test(entry) || words.endsWith(":") ? null : { key, meant: key };
  const meant = slipOf(key);
  return meant !== null && SIGNS.has(meant) ? { key, meant } : null;
}

function told({ key, meant }: Slip): { problem: string; repair: string } {
  const after = "次の投稿の項目と見られず、前の投稿の文章として検査しています。";
  const problem = key === meant ? `${quote(key)}の「:」の書き方が違います。` : `${quote(key)}という項目はありません。`;
  return { problem, repair: `${after}「${meant}: 値」（半角の「:」と空白）と書いてください。` };
}
