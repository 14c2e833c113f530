// What regular expressions such as /[.,]+$/ and /[:?].*$/ do, in the time of one walk over the text.

/** Without the letters at the end that `closing`, an expression for one letter, fits. */
export function withoutEnd(text: string, closing: RegExp): string {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands before the first letter that `from` fits: all, where none does. */
export function upTo(text: string, from: RegExp): string {
  const at = text.search(from);
  return at < 0 ? text : text.slice(0, at);
}
