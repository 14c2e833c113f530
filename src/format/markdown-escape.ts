import { legible, oneLine } from "./legible.js";

/**
 * Words as they are read, on one line, in Markdown of GitHub and GitLab: no mark-up, no HTML, no link, image, mention,
 * reference to an issue or command (/close) comes of them. Both hosts look for mentions in what they have rendered, where a
 * backslash is gone: only a character without width between the mark and the name prevents those.
 */
export function markdownText(text: string): string {
  return unlinked(oneLine(text).trimStart())
    .replace(/[\\`*_[\]#|~$]/g, (mark) => `\\${mark}`)
    .replace(/^(?:[-+=/]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? "");
}

/**
 * Words for formats that are shown as they stand by some readers and taken for Markdown by others (reviewdog makes a comment of
 * every message): no link, image, mention, reference, HTML or command comes of them, and where they are shown as they stand nobody
 * sees a difference. What only changes how a word looks may stay.
 */
export function inert(text: string): string {
  return unlinked(legible(text))
    .replace(/<(?=[\p{L}/!?])|\](?=[([:])/gu, (mark) => mark + NO_WIDTH)
    .replace(/&(?=#?\w+;)/g, (mark) => mark + NO_WIDTH)
    .replace(/^(?= *(?:[-+*=/>~`#|_]|\d+[.)]))/gm, NO_WIDTH);
}

function unlinked(text: string): string {
  return text
    .replace(/[@#!~%$^*&](?=[\p{L}\p{N}_"'])/gu, (mark) => mark + NO_WIDTH)
    .replace(/:(?=\/\/)/g, (colon) => colon + NO_WIDTH)
    .replace(/(?:www|GH)(?=[.-])/gi, (word) => word + NO_WIDTH);
}

const NO_WIDTH = "\u200b";
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
