// Files that could keep a reader busy, or take its memory: as large as the limits let pass, and a half, a quarter, an eighth of it.
import { DOCUMENT, pack, WORKBOOK } from "../fuzz/samples.js";

/** Makes a file of so many bytes, or a few less. */
type Make = (bytes: number) => Uint8Array;

/** The name of the file decides its reader; `most` in megabytes. */
export type HostileFile = readonly [name: string, file: string, most: number, make: Make];

const NOTICE = "本日は市立図書館の休館日です。返却はポストへどうぞ。";
const POST = NOTICE.repeat(4);

/** Named, so that a table of them can be read. */
export const FILES: readonly HostileFile[] = [
  ["text, drafts", "a.txt", 8, repeated("---\nposts: several\n---\n", () => `${POST}\n---\n`, POST)],
  ["text, empty lines", "a.txt", 0.25, repeated("あ", () => "\n", "あ")],
  ["text, lines of hyphens", "a.md", 2, repeated("---\nposts: several\n---\n", () => "---\n", "あ")],
  ["text, fences", "a.md", 0.25, repeated("", () => "```\n", "あ")],
  ["text, front matter", "a.md", 1.2, repeated("---\n", (at) => `k${String(at % 900)}: あ\n`, "---\nあ\n")],
  ["NDJSON, posts", "a.ndjson", 8, repeated("", (at) => `{"id":"p${String(at)}","text":"${POST}"}\n`)],
  ["NDJSON, broken lines", "a.ndjson", 8, repeated("", () => '{"text":"\n')],
  ["NDJSON, nested lines", "a.ndjson", 8, repeated("", () => `${"[".repeat(1000)}${"]".repeat(1000)}\n`)],
  ["JSON, posts", "a.json", 8, repeated("[", (at) => `{"id":"p${String(at)}","text":"${POST}"},`, '{"text":"あ"}]')],
  ["JSON, nested", "a.json", 8, repeated("", () => "[")],
  ["JSON, keys", "a.json", 8, repeated('{"text":"あ"', (at) => `,"k${String(at)}":1`, "}")],
  ["JSON, values", "a.json", 8, repeated('{"posts":[{"text":"あ","k":[1', () => ",1", "]}]}")],
  ["JSON, escapes", "a.json", 1.5, repeated('{"text":"', () => "\\u3042", '"}')],
  ["YAML, posts", "a.yml", 2, repeated("", () => `- text: ${POST}\n`)],
  ["YAML, keys", "a.yml", 1.2, repeated("text: あ\n", (at) => `k${String(at)}: 1\n`)],
  ["YAML, nested", "a.yml", 2, repeated("text: ", () => "[")],
  ["YAML, aliases", "a.yml", 0.6, repeated("a: &a あ\nposts:\n", () => "- {text: *a}\n")],
  ["YAML, anchors", "a.yml", 1, repeated("text: あ\nk:\n", (at) => `- &a${String(at)} 1\n`)],
  ["YAML, merges", "a.yml", 0.5, repeated("a: &a {text: あ}\nposts:\n", () => "- {<<: *a}\n")],
  ["YAML, block of text", "a.yml", 0.8, repeated("text: |\n", () => "  図書館\n")],
  ["YAML, commas", "a.yml", 0.28, repeated("text: あ\nk: [", () => ",", "]\n")],
  ["YAML, comments", "a.yml", 0.5, repeated("text: あ\n", () => "#\n")],
  ["YAML, faults", "a.yml", 0.7, repeated("text: あ\n", () => "a: b: c\n")],
  ["CSV, posts", "a.csv", 8, repeated("id,text\n", (at) => `p${String(at)},"${POST}"\n`)],
  ["CSV, commas", "a.csv", 8, repeated("text,a\n", () => `あ${",".repeat(900)}\n`)],
  ["CSV, quotes", "a.csv", 8, repeated('text\n"', () => '""', '"\n')],
  ["CSV, open quotes", "a.csv", 8, repeated("text\n", () => '"あ\n')],
  ["CSV, broken quotes", "a.csv", 8, repeated("text\n", () => 'あ"い"う\n')],
  ["CSV, empty rows", "a.csv", 0.2, repeated("text\nあ\n", () => ",\n")],
  ["Excel, posts", "a.xlsx", 8, workbook((at) => row(at, POST))],
  ["Excel, empty cells", "a.xlsx", 8, workbook((at) => `<row r="${String(at + 2)}"><c r="A${String(at + 2)}"/></row>`)],
  [
    "Excel, one row",
    "a.xlsx",
    8,
    workbook(() => '<c r="A2" t="inlineStr"><is><t>あ</t></is></c>', '<row r="2">', "</row>"),
  ],
  [
    "Excel, entities",
    "a.xlsx",
    0.2,
    workbook(() => "&amp;", '<row r="2"><c r="A2" t="inlineStr"><is><t>', "</t></is></c></row>"),
  ],
  [
    "Excel, far cells",
    "a.xlsx",
    4,
    workbook(
      (at) =>
        `<row r="${String(at + 2)}"><c r="${String.fromCharCode(65 + (at % 26))}${String(at + 2)}"><v>1</v></c></row>`,
    ),
  ],
  ["Word, paragraphs", "a.docx", 1, document(() => "<w:p><w:r><w:t>図書館</w:t></w:r></w:p>")],
  ["Word, runs", "a.docx", 1, document(() => "<w:r><w:t>図</w:t></w:r>", "<w:p>", "</w:p>")],
  ["Word, nested", "a.docx", 0.5, document(() => "<w:p>")],
  [
    "Word, tables",
    "a.docx",
    1,
    document(() => "<w:tr><w:tc><w:p><w:r><w:t>館</w:t></w:r></w:p></w:tc></w:tr>", "<w:tbl>", "</w:tbl>"),
  ],
  ["Word, long text", "a.docx", 0.8, document(() => "図書館", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")],
];

/** `unit` is asked for each repetition, for what may not stand twice. */
function repeated(head: string, unit: (at: number) => string, tail = ""): Make {
  return (bytes) => {
    const parts = [head];
    let size = Buffer.byteLength(head) + Buffer.byteLength(tail);
    for (let at = 0; ; at += 1) {
      const part = unit(at);
      size += Buffer.byteLength(part);
      if (size > bytes) return Buffer.from(`${parts.join("")}${tail}`);
      parts.push(part);
    }
  };
}

function workbook(unit: (at: number) => string, head = "", tail = ""): Make {
  const sheet = "xl/worksheets/sheet1.xml";
  return within(WORKBOOK, sheet, '<row r="2">', "</sheetData>", unit, head, tail);
}

function document(unit: (at: number) => string, head = "", tail = ""): Make {
  return within(DOCUMENT, "word/document.xml", "<w:p>", "</w:body>", unit, head, tail);
}

/** In one part of a file of Office everything from one mark to another is replaced. */
function within(
  files: Readonly<Record<string, string>>,
  part: string,
  from: string,
  to: string,
  unit: (at: number) => string,
  head: string,
  tail: string,
): Make {
  const whole = files[part] ?? "";
  const before = whole.slice(0, whole.indexOf(from)) + head;
  const make = repeated(before, unit, tail + whole.slice(whole.indexOf(to)));
  return (bytes) => pack({ ...files, [part]: Buffer.from(make(bytes)).toString() });
}

function row(at: number, text: string): string {
  const number = String(at + 2);
  return `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}
