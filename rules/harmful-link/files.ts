import type { Link } from "../../src/define-rule.js";

export interface FileLink {
  /** With the dot, lower case: .exe */
  readonly ending: string;
  /** False for what only may hold programs. */
  readonly runs: boolean;
}

/** The kind of program file that a link downloads; null: none. */
export function programFile({ path }: Pick<Link, "path">): FileLink | null {
  const [plain = "", query = ""] = path.split(/[?#]/u, 2);
  const direct = ENDING.exec(plain)?.[0].toLowerCase();
  // A page is often asked for by the name of its script: ?file=app.js
  if (direct === ".js") return { ending: direct, runs: true };
  return judge(direct ?? IN_QUERY.exec(query)?.[1]?.toLowerCase() ?? "");
}

function judge(ending: string): FileLink | null {
  if (RUNS.has(ending)) return { ending, runs: true };
  return MAY_HOLD.has(ending) ? { ending, runs: false } : null;
}

const IN_QUERY = /=[^&=]*(\.[a-z0-9]{2,5})(?=&|$)/iu;
const ENDING = /\.[a-z0-9]{2,6}(?=\/?$)/iu;
const RUNS: ReadonlySet<string> = new Set(
  ".exe .scr .apk .xapk .apks .msi .msix .appx .bat .cmd .com .pif .vbs .vbe .jse .wsf .ps1 .hta .lnk .jar .dmg .pkg .ipa .deb .rpm .run .reg .cpl .dll .iso .img .mobileconfig".split(
    " ",
  ),
);
const MAY_HOLD: ReadonlySet<string> = new Set(".zip .rar .7z .lzh .cab .tar .gz .xlsm .docm .pptm .xlam".split(" "));
