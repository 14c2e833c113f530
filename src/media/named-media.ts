import { isRecord } from "../text/is-record.js";
import type { Fields, Medium } from "../types.js";

/** What the field `media` says: names, or {file | path | url | src, alt}. Nothing is opened. */
export function namesOnly({ media = [] }: Fields): Medium[] {
  const entries: readonly unknown[] = Array.isArray(media) ? media : [media];
  return entries.map((entry) => ({ file: fileOf(entry), alt: altOf(entry), gps: false, owner: null, problem: null }));
}

function fileOf(entry: unknown): string {
  if (!isRecord(entry)) return words(entry) ?? "";
  return words(entry["file"]) ?? words(entry["path"]) ?? words(entry["url"]) ?? words(entry["src"]) ?? "";
}

function altOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  for (const key of ["alt", "alt_text", "代替テキスト", "説明"]) if (typeof entry[key] === "string") return entry[key];
  return null;
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
