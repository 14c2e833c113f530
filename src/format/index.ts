// Output formats by name; each is loaded only when asked for, so that start-up stays short.
import type { Format } from "../types.js";
import { loadPaint, PLAIN } from "./paint.js";

const LOADERS = {
  pretty: async (color) => (await import("./pretty.js")).pretty(color ? await loadPaint() : PLAIN),
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./ndjson.js")).ndjson,
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
