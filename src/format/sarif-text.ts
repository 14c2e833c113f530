import type { Message } from "sarif";
import { legible } from "./legible.js";
import { inert } from "./markdown-escape.js";

/** A plain text message: braces are doubled, and nothing of it can be taken for an embedded link. */
export function message(lines: string | readonly string[]): Message & { text: string } {
  return {
    text: [lines]
      .flat()
      .map((line) => inert(sarifText(line)))
      .join("\n"),
  };
}

/** SARIF reads {0} as a placeholder and [words](address) as a link, in plain text too. */
export function sarifText(text: string): string {
  return legible(text)
    .replace(/[{}]/g, (brace) => brace + brace)
    .replace(/\](?=\()/g, "] ");
}
