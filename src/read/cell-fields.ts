import type { Column } from "./columns.js";
import { isBlank } from "./trim-draft.js";

/** The cells of a row by field, not yet read. */
export interface CellFields {
  readonly id: string | null;
  readonly text: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Fields of which a cell may hold several. */
const LISTS: ReadonlySet<string> = new Set(["allow", "media", "guideline"]);

/** What a row says; of two columns for one field the first that is not empty. */
export function cellFields(cells: readonly string[], header: readonly Column[]): CellFields {
  const values = new Map<string, string>();
  header.forEach(({ field }, at) => {
    const cell = cells[at] ?? "";
    if (field !== "" && !values.has(field) && !isBlank(cell)) values.set(field, cell);
  });
  const { id, text, alt, ...rest } = Object.fromEntries(values);
  const raw = Object.fromEntries(Object.entries(rest).map(([field, cell]) => [field, valueOf(field, cell)]));
  return { id: id?.trim() ?? null, text: text ?? "", raw: alt === undefined ? raw : withAlt(raw, alt.trim()) };
}

function valueOf(field: string, cell: string): unknown {
  if (LISTS.has(field)) return list(cell);
  return field === "scheduled_at" ? japaneseMoment(cell) : cell.trim();
}

/** What a QR code for a Wi-Fi says is parted by semicolons too: in one piece it is known for a password. */
const QR_CODE = /^\s*WIFI:/iu;

function list(cell: string): string[] {
  if (QR_CODE.test(cell)) return [cell.trim()];
  return cell.split(/[,、，;；\r\n]+/u).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** One description goes with one picture. */
function withAlt(raw: Readonly<Record<string, unknown>>, alt: string): Record<string, unknown> {
  const files = raw["media"];
  if (!Array.isArray(files) || files.length !== 1) return { ...raw, alt };
  return { ...raw, media: [{ file: files[0] as unknown, alt }] };
}

const JAPANESE =
  /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\([月火水木金土日](?:曜日?)?\))?(?:\s*(\d{1,2})(?:時|:)(?:(\d{1,2})分?)?)?$/;

/** 2026年12月1日(火) 10時30分 as 2026-12-1 10:30; anything else as it stands. */
function japaneseMoment(cell: string): string {
  const written = cell.normalize("NFKC").trim();
  const [, year, month, day, hour, minute = "0"] = JAPANESE.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return cell.trim();
  const time = hour === undefined ? "" : ` ${hour}:${minute.padStart(2, "0")}`;
  return `${year}-${month}-${day}${time}`;
}
