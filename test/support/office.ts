// Small real files of Word and Excel, as their programs write them.
import { deflateRawSync } from "node:zlib";
import { packZip } from "../../src/read/pack-zip.js";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export type Files = Readonly<Record<string, string>>;

export function zip(files: Files): Buffer {
  return packZip(new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])));
}

/** One deflated file, of which the directory says that it is `claimed` bytes long. */
export function bomb(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const made = packZip(new Map([[name, packed]]));
  const directory = made.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [at, method, size] of [
    [0, 8, 22],
    [directory, 10, 24],
  ] as const) {
    made.writeUInt16LE(8, at + method);
    made.writeUInt32LE(claimed, at + size);
  }
  return made;
}

/** A cell as XML: its reference, type and inside. */
export const cell = {
  text: (at: string, words: string): string =>
    `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`,
  shared: (at: string, index: number): string => `<c r="${at}" t="s"><v>${String(index)}</v></c>`,
  number: (at: string, value: string): string => `<c r="${at}"><v>${value}</v></c>`,
  /** Days since 1899-12-30. */
  date: (at: string, days: string): string => `<c r="${at}" s="1"><v>${days}</v></c>`,
  formula: (at: string, formula: string, value: string): string =>
    `<c r="${at}" t="str"><f>${formula}</f><v>${value}</v></c>`,
  error: (at: string, value: string): string => `<c r="${at}" t="e"><f>A1</f><v>${value}</v></c>`,
};

/** Sheets by name, each a list of rows: number and cells. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly [row: number, ...cells: string[]])[]>>,
  shared: readonly string[] = [],
): Files {
  const names = Object.keys(sheets);
  const entries = names.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="s${String(at)}"/>`);
  const links = names.map((_, at) => relation(`s${String(at)}`, "worksheet", `worksheets/sheet${String(at + 1)}.xml`));
  links.push(relation("st", "styles", "styles.xml"), relation("ss", "sharedStrings", "sharedStrings.xml"));
  const pages = Object.values(sheets).map((rows, at) => {
    const lines = rows.map(([row, ...cells]) => `<row r="${String(row)}">${cells.join("")}</row>`);
    const content = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
    return [`xl/worksheets/sheet${String(at + 1)}.xml`, content] as const;
  });
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([relation("w", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(links),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${shared.map((each) => `<si>${each}</si>`).join("")}</sst>`,
    ...Object.fromEntries(pages),
  };
}

/** A Word document of paragraphs: inside of each, as XML. */
export function document(...paragraphs: readonly string[]): Files {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body = paragraphs.map((each) => `<w:p>${each}</w:p>`).join("");
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([relation("d", "officeDocument", "word/document.xml")]),
    "word/document.xml": `${XML}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  };
}

export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relations(all: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;
}
