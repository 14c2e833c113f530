import type { Link } from "../../src/define-rule.js";

export interface FileLink {
  /** With the dot, lower case: .exe */
  readonly ending: string;
  /** False for what only may hold programs. */
  readonly runs: boolean;
}

/** The kind of program file that a link downloads; null: none. */
export function programFile({ path }: Link): FileLink | null {
  const [plain = "", query = ""] = path.split(/[?#]/u, 2);
  const ending = (ENDING.exec(plain) ?? /=[^&=]*(\.[a-z0-9]{2,5})(?=&|$)/iu.exec(query)?.slice(1))?.[0]?.toLowerCase();
  if (ending === undefined) return null;
  // A page is often asked for by the name of its script: ?file=app.js
  if (ending === ".js" && !plain.toLowerCase().endsWith(".js")) return null;
  if (RUNS.has(ending)) return { ending, runs: true };
  return MAY_HOLD.has(ending) ? { ending, runs: false } : null;
}

const ENDING = /\.[a-z0-9]{2,6}(?=\/?$)/iu;
const RUNS: ReadonlySet<string> = new Set(
  ".exe .scr .apk .xapk .apks .msi .msix .appx .bat .cmd .com .pif .vbs .vbe .js .jse .wsf .ps1 .hta .lnk .jar .dmg .pkg .ipa .deb .rpm .run .reg .cpl .dll .iso .img .mobileconfig".split(
    " ",
  ),
);
const MAY_HOLD: ReadonlySet<string> = new Set(".zip .rar .7z .lzh .cab .tar .gz .xlsm .docm .pptm .xlam".split(" "));
