import { visible } from "./visible.js";

/** For any reader: control characters visible, line feeds kept as they are, half surrogate pairs as �. */
export function legible(text: string): string {
  return wellFormed(
    text
      .split(/\r\n|\r|\n/)
      .map(visible)
      .join("\n"),
  );
}

/** Likewise, on a single line. */
export function oneLine(text: string): string {
  return legible(text).replace(/\n+/g, " ");
}

/** The runner of GitHub Actions takes a line of its log that begins with :: or ##[ for a command: here none does. */
export function withoutCommands(text: string): string {
  return text.replace(/^[^\S\n\r\u2028\u2029]*(?=::|##\[)/gm, "> ");
}

/** Half surrogate pairs become �: they can be neither written as UTF-8 nor read by strict parsers. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
