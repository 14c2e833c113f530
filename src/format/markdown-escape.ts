import { oneLine } from "./legible.js";

/**
 * Words as they are read, on one line, in Markdown of GitHub and GitLab: no mark-up, no HTML, no link, image, mention,
 * reference to an issue or command (/close) comes of them. Both hosts look for mentions in what they have rendered, where a
 * backslash is gone: only a character without width between the mark and the name prevents those.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .trimStart()
    .replace(/[@#!~%$^*&](?=[\p{L}\p{N}_"'])/gu, (mark) => mark + NO_WIDTH)
    .replace(/:(?=\/\/)/g, (colon) => colon + NO_WIDTH)
    .replace(/(?:www|GH)(?=[.-])/gi, (word) => word + NO_WIDTH)
    .replace(/[\\`*_[\]#|~$]/g, (mark) => `\\${mark}`)
    .replace(/^(?:[-+=/]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? "");
}

const NO_WIDTH = "\u200b";
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
