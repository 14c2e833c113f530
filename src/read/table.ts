// A table as posts, wherever its rows come from.
import type { Post } from "../types.js";
import { TEXT_NAMES, readHeader, type Column, type ColumnNames } from "./columns.js";
import { Faults } from "./faults.js";
import { readFields } from "./fields.js";
import { InputError, type InputProblem, quote } from "./input-error.js";
import type { ReadResult } from "./reader.js";
import { isBlank } from "./trim-draft.js";
import { cellFields } from "./cell-fields.js";

/** A row as it stands in its file. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based line of the file on which a cell begins; absent where the file has no lines. */
  readonly lineOf?: (column: number) => number;
  /** What the user calls a cell; `name` is that of its column. */
  readonly cellOf: (column: number, name: string) => string;
}

/** Rows above the header: a title, a date, a note. */
const HEADER_WITHIN = 20;

/** Takes rows one by one, the header among the first of them. */
export class Table {
  readonly posts: Post[] = [];
  readonly #broken: InputError[] = [];
  readonly #faults: Faults;
  readonly #path: string;
  readonly #names: ColumnNames | undefined;
  readonly #from: number;
  readonly #above: string[] = [];
  #isSchedule = false;
  #header: readonly Column[] | null = null;
  #text = -1;
  #rows = 0;

  /** Of several tables of one file: the `faults` of all, and how many rows those before it have. */
  constructor(path: string, names: ColumnNames | undefined, faults = new Faults(path), from = 0) {
    this.#path = path;
    this.#faults = faults;
    this.#names = names;
    this.#from = from;
  }

  get hasHeader(): boolean {
    return this.#header !== null;
  }

  /** Rows below the header, that of posts and those that could not be read. */
  get rows(): number {
    return this.#header === null ? 0 : this.#rows;
  }

  /** It has no column for the text, but one for when it is published: its texts may be under another name. */
  get mayHoldPosts(): boolean {
    return this.#header === null && this.#isSchedule;
  }

  /** False where no header was found among the rows in which it may stand. */
  add(row: Row): boolean {
    if (row.cells.every((cell) => isBlank(cell))) return true;
    if (this.#header === null) return this.#readHeader(row);
    const header = this.#header;
    const index = this.#from + this.#rows++;
    const problem = tooMany(row, header);
    if (problem !== null) this.#fail(row, header.length, "", problem);
    else this.#addPost(row, header, index);
    return true;
  }

  /** A row that could not be taken apart. */
  addBroken(error: InputError): void {
    this.#broken.push(error);
    if (this.#header !== null) this.#rows++;
  }

  result(): ReadResult {
    const { posts } = this;
    const errors = [...this.#faults.all, ...this.#broken];
    if (this.#header === null) return { posts, errors: [...errors, this.#noHeader()] };
    if (this.#rows > 0) return { posts, errors };
    const empty = { problem: "見出しのほかに行がありません。", repair: "見出しの下に、1行に1件ずつ書いてください。" };
    return { posts, errors: [...errors, new InputError({ file: this.#path, ...empty })] };
  }

  #readHeader(row: Row): boolean {
    const header = readHeader(row.cells, this.#names);
    const texts = header.flatMap(({ field }, at) => (field === "text" ? [at] : []));
    const [first, second] = texts;
    if (first === undefined) {
      this.#isSchedule ||= header.some(({ field }) => field === "scheduled_at");
      this.#above.push(...row.cells.filter((cell) => !isBlank(cell)).slice(0, HEADER_WITHIN));
      return ++this.#rows < HEADER_WITHIN;
    }
    this.#rows = 0;
    this.#header = header;
    this.#text = first;
    if (second !== undefined) {
      const names = texts.map((at) => quote(header[at]?.name ?? "")).join("と");
      const repair = `設定の columns: に「text: ${header[second]?.name ?? ""}」のように、検査する列を書いてください。`;
      this.#fail(row, second, header[second]?.name ?? "", {
        problem: `文章の列が2つあります（${names}）。`,
        repair,
        partly: true,
      });
    }
    return true;
  }

  #addPost(row: Row, header: readonly Column[], index: number): void {
    const { id, text, raw } = cellFields(row.cells, header);
    const { fields, problems, judgeable } = readFields(raw);
    const name = header[this.#text]?.name ?? "";
    const fault = textFault(text);
    const partly = judgeable && fault === null ? { partly: true as const } : {};
    for (const { key, problem, repair } of problems) {
      const at = header.findIndex(({ field }) => field === key);
      this.#fail(row, at, header[at]?.name ?? "", { problem, repair, ...partly });
    }
    if (fault !== null) this.#fail(row, this.#text, name, fault);
    else if (judgeable) {
      const place = placeOf(row, this.#text);
      this.posts.push({ path: this.#path, index, id, text, fields, ...place, cell: row.cellOf(this.#text, name) });
    }
  }

  #fail(row: Row, column: number, name: string, fault: Pick<InputProblem, "problem" | "repair" | "partly">): void {
    const at = Math.max(0, column);
    this.#faults.add([
      new InputError({ file: this.#path, line: row.lineOf?.(at), cell: row.cellOf(at, name), ...fault }),
    ]);
  }

  #noHeader(): InputError {
    const found = this.#above.length === 0 ? "表が空です。" : `見出しは${this.#above.map(quote).join("")}です。`;
    const problem = `文章の列（${TEXT_NAMES.join("、")}）が見つかりません。${found}`;
    const repair = "列の名前を直すか、設定の columns: に「text: 列の名前」を書いてください。";
    return new InputError({ file: this.#path, problem, repair });
  }
}

function placeOf({ lineOf }: Row, column: number): Pick<Post, "firstLine" | "positions"> {
  return lineOf === undefined ? { firstLine: 1, positions: "post" } : { firstLine: lineOf(column), positions: "line" };
}

/** Cells beyond the header are words that nobody would check. */
function tooMany({ cells }: Row, header: readonly Column[]): { problem: string; repair: string } | null {
  if (cells.slice(header.length).every((cell) => isBlank(cell))) return null;
  return {
    problem: `列が見出し（${String(header.length)}列）より多くあります。`,
    repair: '区切りの記号や改行のある値は、全体を「"」で囲んでください。',
  };
}

/** What Excel shows where a formula fails. */
const FAILED = /^#(?:N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!|SPILL!|CALC!)$/;

function textFault(text: string): { problem: string; repair: string } | null {
  if (isBlank(text)) return { problem: "文章が空です。", repair: "投稿する文章を書くか、行ごと消してください。" };
  if (!FAILED.test(text)) return null;
  return { problem: `数式が${quote(text)}になっています。`, repair: "数式を直すか、文章をそのまま書いてください。" };
}
