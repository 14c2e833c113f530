// The fields of a dictionary file, one by one; what is wrong is collected, with its path.
import type { Certainty } from "../types.js";

export type Path = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** Where faults go. */
export interface Faults {
  problem(path: Path, message: string): void;
}

export function certainty(reader: Faults, path: Path, fields: Fields): Certainty {
  const value = fields["certainty"];
  if (value === "certain" || value === "likely" || value === "hint") return value;
  reader.problem([...path, "certainty"], "certainty は certain・likely・hint のどれかです");
  return "hint";
}

export function text(reader: Faults, path: Path, fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  reader.problem(path, `${key} がありません`);
  return "";
}

export function optional(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === "string" ? value.trim() : undefined;
}

export function list(reader: Faults, path: Path, fields: Fields, key: string): string[] {
  const value = fields[key] ?? [];
  if (!Array.isArray(value)) {
    reader.problem([...path, key], `${key} は [ ] の一覧で書いてください`);
    return [];
  }
  return value.map((each: unknown, index) => {
    if (typeof each === "string" && each !== "") return each;
    reader.problem([...path, key, index], `${key} の中は文字列で書いてください（" " で囲む）`);
    return "";
  });
}

export function each(reader: Faults, data: Fields, key: string, read: (fields: Fields, path: Path) => void): void {
  const value = data[key] ?? [];
  if (!Array.isArray(value)) return void reader.problem([key], `${key} は一覧（- で始まる行）で書いてください`);
  value.forEach((fields: unknown, index) => {
    if (isFields(fields)) read(fields, [key, index]);
    else reader.problem([key, index], "項目: 値 の形で書いてください");
  });
}

export function knownKeys(reader: Faults, path: Path, fields: Fields, known: readonly string[]): void {
  for (const key of Object.keys(fields))
    if (!known.includes(key))
      reader.problem([...path, key], `「${key}」という項目はありません（使えるのは ${known.join("・")}）`);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
