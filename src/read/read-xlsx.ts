import readWorkbook from "read-excel-file/node";
import { hasSheets, withoutCharts } from "./chart-sheets.js";
import type { ColumnNames } from "./columns.js";
import { Faults } from "./faults.js";
import { readHidden } from "./hidden-sheets.js";
import { InputError, quote } from "./input-error.js";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_XLSX_MARKS, MOST_XLSX_STRETCH } from "./limits.js";
import { checkMarkup } from "./office-markup.js";
import { damaged, packParts, readParts, type Parts } from "./office-parts.js";
import type { ReadResult } from "./reader.js";
import { Table } from "./table.js";

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
  readonly isHidden: boolean;
}

/** Posts of every sheet that is shown and has a column for the text: there is often one for each month. */
export async function readXlsx(bytes: Uint8Array, path: string, names: ColumnNames | undefined): Promise<ReadResult> {
  const sheets = await sheetsOf(bytes, path);
  if (sheets instanceof InputError) return { posts: [], errors: [sheets] };
  const { shown, hidden, nameless, faults } = tablesOf(sheets, path, names);
  const tables = shown.filter((table) => table.hasHeader);
  if (tables.length === 0 && hidden.length > 0) return { posts: [], errors: [noneShown(path, hidden)] };
  const passed = [...hidden, ...nameless].map((sheet) => `${path}${quote(sheet)}`);
  // A sheet for a month to come may be empty yet, unless all are.
  if (tables.every((table) => table.rows === 0))
    return { ...(tables[0] ?? shown[0] ?? new Table(path, names)).result(), sheets: passed };
  return { posts: tables.flatMap((table) => table.posts), errors: faults.all, sheets: passed };
}

interface Tables {
  readonly shown: readonly Table[];
  /** Names of hidden sheets with posts. */
  readonly hidden: readonly string[];
  /** Of sheets whose posts may be in a column under another name. */
  readonly nameless: readonly string[];
  /** Of all that are shown. */
  readonly faults: Faults;
}

function tablesOf(sheets: readonly Sheet[], path: string, names: ColumnNames | undefined): Tables {
  const faults = new Faults(path);
  const shown: Table[] = [];
  const hidden: string[] = [];
  const nameless: string[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    // What is wrong in a sheet that nobody sees concerns nobody.
    const table = tableOf(sheet, new Table(path, names, sheet.isHidden ? new Faults(path) : faults, rows));
    if (table.mayHoldPosts) nameless.push(sheet.sheet);
    else if (sheet.isHidden && table.rows > 0) hidden.push(sheet.sheet);
    if (sheet.isHidden) continue;
    shown.push(table);
    rows += table.rows;
  }
  return { shown, hidden, nameless, faults };
}

function noneShown(file: string, sheets: readonly string[]): InputError {
  const problem = `文章の列があるのは、非表示のシート（${sheets.slice(0, 3).map(quote).join("")}）だけです。`;
  const repair = "検査していません。検査するシートを、Excel で再表示してください。";
  return new InputError({ file, problem, repair });
}

function tableOf({ sheet, data }: Sheet, table: Table): Table {
  for (const [at, row] of data.entries()) {
    const cellOf = (column: number): string => `${sheet}!${letters(column)}${String(at + 1)}`;
    if (!table.add({ cells: row.map(words), cellOf })) break;
  }
  return table;
}

async function sheetsOf(bytes: Uint8Array, path: string): Promise<readonly Sheet[] | InputError> {
  try {
    const all = readParts(bytes, path);
    const parts = withoutCharts(all);
    // The library knows no workbook without one.
    if (parts !== all && !hasSheets(parts)) return [];
    checkMarkup(parts, path, { marks: MOST_XLSX_MARKS, stretch: MOST_XLSX_STRETCH });
    checkExtent(parts, path);
    // Numbers as they are written: 0957 in a cell of text keeps its zero, and so does a long id.
    const options = { trim: false, parseNumber: (written: string) => written };
    const sheets: readonly Partial<Sheet>[] = await readWorkbook(packParts(parts), options);
    const hidden = readHidden(parts, sheets.length);
    return sheets.map(({ sheet, data }, at) => {
      // The library passes over a sheet that it does not find; nobody would know of its posts.
      if (sheet === undefined || data === undefined) throw damaged(path);
      return { sheet, data, isHidden: hidden[at] === true };
    });
  } catch (error) {
    if (error instanceof InputError) return error;
    const [, row, column] = /at row (\d+), col (\d+)/.exec(String(error)) ?? [];
    if (row === undefined || column === undefined) return damaged(path);
    const cell = `${letters(Number(column) - 1)}${row}`;
    return new InputError({
      file: path,
      cell,
      problem: "セルの値を読めません。",
      repair: "数式を値に置きかえてください。",
    });
  }
}

/** The library fills a sheet up to its last cell: one cell in the farthest corner would be seventeen thousand million. */
function checkExtent(parts: Parts, file: string): void {
  let cells = 0;
  // A sheet may have any name.
  for (const part of parts.values()) {
    const xml = new TextDecoder().decode(part);
    const extent = xml.includes("sheetData") ? extentOf(xml) : NONE;
    if (extent === null) throw damaged(file);
    const [rows, columns] = extent;
    cells += rows * columns;
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS) throw tooLarge(file);
  }
}

const NONE = [0, 0] as const;

/** The last row and column that rows and cells name, or as many rows as there are; null where one names something else. */
function extentOf(xml: string): readonly [rows: number, columns: number] | null {
  let [rows, columns] = [xml.match(/<(?:\w+:)?row[\s/>]/g)?.length ?? 0, 0];
  for (const [, place = ""] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letter, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (digits === undefined || letter === undefined) return null;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letter));
  }
  return [rows, columns];
}

function tooLarge(file: string): InputError {
  const most = `${MOST_ROWS.toLocaleString("en")}行、${MOST_COLUMNS.toLocaleString("en")}列`;
  const repair = "離れた所にある不要なセルや書式を消すか、シートを分けてください。";
  return new InputError({ file, problem: `表が大きすぎます（${most}まで）。`, repair });
}

/** A date of a cell has no zone: it is what the clock on the wall shows. */
function words(value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    // Excel counts in fractions of a day: 10:00 may be 9:59:59.9999.
    const second = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
    return second.slice(0, 19).replace("T", " ");
  }
  return typeof value === "string" ? value : typeof value === "boolean" ? String(value) : "";
}

/** 0 -> A, 26 -> AA */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** A -> 1, AA -> 27 */
function columnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
