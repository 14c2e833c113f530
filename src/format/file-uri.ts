import { wellFormed } from "./legible.js";

/** What standard input is called in reports when nobody named it. */
export const STDIN = "<stdin>";

export interface FileUri {
  readonly uri: string;
  /** Below the folder in which the program ran. */
  readonly relative: boolean;
}

/** A path as the user named it, as a URI reference: `/` between folders, every letter beyond ASCII percent-encoded. */
export function fileUri(path: string): FileUri {
  if (path === STDIN) return { uri: "stdin", relative: true };
  const parts = wellFormed(path).split(/[\\/]/);
  const drive = parts.length > 1 && /^[A-Za-z]:$/.test(parts[0] ?? "");
  const encoded = parts.map(encodeURIComponent).join("/");
  if (drive)
    return { uri: `file:///${parts[0] ?? ""}/${parts.slice(1).map(encodeURIComponent).join("/")}`, relative: false };
  if (encoded.startsWith("//")) return { uri: `file:${encoded}`, relative: false };
  if (encoded.startsWith("/")) return { uri: `file://${encoded}`, relative: false };
  const uri = encoded.replace(/^(?:\.\/+)+/, "");
  return { uri, relative: !/^\.\.(?:\/|$)/.test(uri) };
}
