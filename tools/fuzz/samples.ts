// Files as people have them, to be damaged.
import { readFileSync } from "node:fs";
import { packZip } from "../../src/read/pack-zip.js";
import { fromRoot } from "../root.js";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The XML of a workbook of one row. */
export const WORKBOOK: Readonly<Record<string, string>> = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="投稿" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>本文</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>図書館</t></is></c><c r="B2"><v>45000.5</v></c></row></sheetData></worksheet>`,
};

/** The XML of a document of one paragraph. */
export const DOCUMENT: Readonly<Record<string, string>> = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relations("officeDocument", "word/document.xml"),
  "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>図書館</w:t><w:br/></w:r></w:p></w:body></w:document>`,
};

/** By the name that decides how they are read. */
export const FILES: readonly (readonly [name: string, content: Buffer])[] = [
  [
    "a.txt",
    Buffer.from(
      "---\nplatform: X\napproved_by: 課長\n---\n図書館は12月1日（火）お休みです。\n---\nplatform: LINE\n---\n次\n",
    ),
  ],
  [
    "a.md",
    Buffer.from(
      "---\nposts: several\nsns-lint: [{rule: a, text: b, reason: c, by: d, until: 2026-12-01}]\n---\n一\n---\n二\n",
    ),
  ],
  [
    "a.ndjson",
    Buffer.from(
      '{"id":"1","text":"図書館","media":[{"file":"a.jpg","alt":"館"}]}\n{"text":"二","scheduled_at":"2026-12-01"}\n',
    ),
  ],
  ["a.json", Buffer.from('{"posts":[{"text":"一","allow":["a.jp"]},{"text":"二"}],"platform":["X"]}')],
  [
    "a.yml",
    Buffer.from('posts:\n  - &a\n    text: |\n      一\n      二\n    id: 01\n  - <<: *a\n    text: "三\\u0000"\n'),
  ],
  ["a.csv", Buffer.from('本文,予約日時,画像\r\n"一,""二""\n三",2026/12/1 10:00,a.jpg\r\n四,,\r\n')],
  ["a.tsv", Buffer.from("sep=\t\ntext\tid\n一\t1\n二\t2\n")],
  ["a.xlsx", pack(WORKBOOK)],
  ["a.docx", pack(DOCUMENT)],
];

/** Pictures with what cameras write into them. */
export const PICTURES: readonly Buffer[] = ["place", "owner", "xmp-place", "xmp-owner", "place-and-owner"].map((name) =>
  readFileSync(fromRoot("test/media/fixtures", `${name}.jpg`)),
);

export const CONFIG = readFileSync(fromRoot("docs/sns-lint.config.yml"), "utf8");
export const GUIDELINE = readFileSync(fromRoot("guidelines/oizumi.yml"), "utf8");

export function pack(files: Readonly<Record<string, string>>): Buffer {
  return packZip(new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])));
}

function relations(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}
