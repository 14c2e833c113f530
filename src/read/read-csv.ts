import { CsvError, parse } from "csv-parse/sync";
import type { ColumnNames } from "./columns.js";
import { InputError } from "./input-error.js";
import { MOST_BROKEN, MOST_COLUMNS, MOST_RECORD, MOST_ROWS } from "./limits.js";
import type { ReadResult } from "./reader.js";
import { Table } from "./table.js";
import { countLines } from "./trim-draft.js";

/** Thrown through the parser to end it. */
const ENOUGH = new Error("enough");
/** Units parsed again after broken quotation marks, over the whole file. */
const MOST_AGAIN = 500_000_000;

interface Reading {
  readonly table: Table;
  readonly path: string;
  readonly delimiter: string;
  /** Of the next record; a row is a record, as Excel counts. */
  line: number;
  row: number;
}

/** Posts of a table in text; `usual` divides it, unless its first line says otherwise. */
export function readCsv(source: string, path: string, names: ColumnNames | undefined, usual: string): ReadResult {
  const [declaration = "", declared] = /^sep=([,;\t|])(?:\r\n|\n|\r)/i.exec(source) ?? [];
  const first = /^.*/.exec(source.slice(declaration.length))?.[0] ?? "";
  const reading: Reading = {
    table: new Table(path, names),
    path,
    delimiter: declared ?? delimiterOf(first, usual),
    line: 1 + countLines(declaration),
    row: 1,
  };
  readAll(source.slice(declaration.length), reading);
  return reading.table.result();
}

/** Some programs write semicolons or tabs into a .csv. */
function delimiterOf(header: string, usual: string): string {
  if (header.includes(usual)) return usual;
  return ["\t", ";", ","].find((each) => header.includes(each)) ?? usual;
}

/** After a quotation mark that breaks the rules goes on with the next line: the others are not to be hidden by it. */
function readAll(source: string, reading: Reading): void {
  let rest = source;
  let again = MOST_AGAIN;
  for (let broken = 0; rest !== ""; broken += 1) {
    const from = reading.line;
    const fault = readUntilFault(rest, reading);
    if (fault === null) return;
    reading.table.addBroken(brokenRow(fault, reading));
    rest = afterLines(rest, reading.line + 1 - from);
    again -= rest.length;
    reading.line += 1;
    reading.row += 1;
    if (broken + 1 < MOST_BROKEN && again > 0) continue;
    if (rest !== "") reading.table.addBroken(givenUp(reading, "引用符の誤りが多すぎます。"));
    return;
  }
}

/** Null: the end was reached, or more is not wanted. */
function readUntilFault(source: string, reading: Reading): CsvError | null {
  try {
    parse(source, {
      delimiter: reading.delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: MOST_RECORD,
      on_record: (record: string[]) => {
        take(record, reading);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (error === ENOUGH) return null;
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function take(cells: readonly string[], reading: Reading): void {
  const { table, line, row } = reading;
  if (row > MOST_ROWS) {
    table.addBroken(givenUp(reading, `行が多すぎます（${MOST_ROWS.toLocaleString("en")}行まで）。`));
    throw ENOUGH;
  }
  const breaks = cells.map(countLines);
  const lineOf = (column: number): number => breaks.slice(0, column).reduce((sum, each) => sum + each, line);
  const cellOf = (_: number, name: string): string => `${String(row)}行目${name === "" ? "" : `「${name}」`}`;
  reading.line += breaks.reduce((sum, each) => sum + each, 1);
  reading.row += 1;
  if (cells.length > MOST_COLUMNS) table.addBroken(tooWide({ ...reading, line, row }));
  else if (!table.add({ cells, lineOf, cellOf })) throw ENOUGH;
}

function afterLines(source: string, lines: number): string {
  let at = 0;
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) {
    if (++at === lines) return source.slice(index + end.length);
  }
  return "";
}

function brokenRow({ code }: CsvError, { path, line, row }: Reading): InputError {
  const cell = `${String(row)}行目`;
  const long = code === "CSV_MAX_RECORD_SIZE" || code === "CSV_QUOTE_NOT_CLOSED";
  const problem = long ? '引用符「"」が閉じていないか、行が長すぎます。' : '引用符「"」の使い方が正しくありません。';
  const repair = '値の中の「"」は「""」と2つ重ね、値全体を「"」で囲んでください。';
  return new InputError({ file: path, line, cell, problem, repair });
}

function givenUp({ path, line, row }: Reading, problem: string): InputError {
  const cell = `${String(row)}行目`;
  return new InputError({
    file: path,
    line,
    cell,
    problem,
    repair: "ここから先は検査していません。分けて直してください。",
  });
}

function tooWide({ path, line, row }: Reading): InputError {
  const problem = `列が多すぎます（${MOST_COLUMNS.toLocaleString("en")}列まで）。`;
  const repair = "区切りの記号を確かめ、要らない列を消してください。";
  return new InputError({ file: path, line, cell: `${String(row)}行目`, problem, repair });
}
