import type { Lang } from "../types.js";
import type { Say } from "./say.js";
import { english } from "./say-en.js";
import { japanese } from "./say-ja.js";

/** What the command line says, in each language. */
export const SAY: Readonly<Record<Lang, Say>> = { ja: japanese, en: english };
