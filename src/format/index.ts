// Output formats by name; each is loaded only when asked for, so that start-up stays short.
import type { Format } from "../types.js";
import { loadPaint, PLAIN } from "./paint.js";

const LOADERS = {
  pretty: async (color) => (await import("./pretty.js")).pretty(color ? await loadPaint() : PLAIN),
  compact: async () => (await import("./compact.js")).compact,
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./ndjson.js")).ndjson,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  rdjson: async () => (await import("./rdjson.js")).rdjson,
  markdown: async () => (await import("./markdown.js")).markdown,
  html: async () => (await import("./html.js")).html,
} as const satisfies Record<string, (color: boolean) => Promise<Format>>;

export type FormatName = keyof typeof LOADERS;

export const FORMAT_NAMES = Object.keys(LOADERS) as readonly FormatName[];

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(LOADERS, name);
}

/** The format of that name; `color`: where it goes can show colour. */
export function loadFormat(name: FormatName, color: boolean): Promise<Format> {
  return LOADERS[name](color);
}
