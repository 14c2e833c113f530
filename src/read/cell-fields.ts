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
  return LISTS.has(field) ? list(cell) : cell.trim();
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
