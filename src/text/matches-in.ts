const NONE: readonly RegExpExecArray[] = [];

/**
 * What text.matchAll gives, one by one. That makes a new expression at every call, and a post asks sixty, of which most find
 * nothing. The expression must be global.
 */
export function matchesIn(text: string, expression: RegExp): Iterable<RegExpExecArray> {
  expression.lastIndex = 0;
  const first = expression.exec(text);
  return first === null ? NONE : goingOn(first, text, expression);
}

function* goingOn(first: RegExpExecArray, text: string, expression: RegExp): Iterable<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    yield match;
    // Whoever was told of it may have used the expression meanwhile. Nothing stands at the end of nothing twice.
    expression.lastIndex = match[0] === "" ? behind(text, end, expression) : end;
  }
}

/** In the middle of a letter of two units an expression would look back, and never come to an end. */
function behind(text: string, at: number, { unicode }: RegExp): number {
  return at + (unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
