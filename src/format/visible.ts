/**
 * Makes control characters visible, so that a draft or a file name can neither drive the terminal nor
 * reorder what is read: ESC becomes ␛, a right-to-left override [U+202E]. A tab becomes two spaces.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => picture(character));
}

// C0, DEL, C1, line separators and the marks that turn the direction of writing.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (character === "\t") return "  ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}
