import mammoth from "mammoth";
import { InputError } from "./input-error.js";
import { MOST_DOCX_BYTES, MOST_DOCX_FIELDS, MOST_DOCX_MARKS } from "./limits.js";
import { checkMarkup } from "./office-markup.js";
import { damaged, packParts, readParts } from "./office-parts.js";
import { readDraft } from "./read-draft.js";
import type { ReadResult } from "./reader.js";
import { isBlank } from "./trim-draft.js";

/** The post of a Word document; fields and further posts are written as in a file of text. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadResult> {
  const raw = await rawText(bytes, path);
  if (raw instanceof InputError) return { posts: [], errors: [raw] };
  // The library ends every paragraph with two line feeds; a person sees one line end.
  const text = raw.replaceAll("\n\n", "\n").replaceAll(BREAK, "\n");
  if (isBlank(text)) {
    const empty = {
      problem: "下書きが空です。",
      repair: "投稿する文章を書いてください（画像の中の文字は読めません）。",
    };
    return { posts: [], errors: [new InputError({ file: path, ...empty })] };
  }
  const { posts, errors } = await readDraft(text, path);
  // Its lines are paragraphs, which nobody finds by a line of the file.
  return { posts: posts.map((post) => ({ ...post, positions: "post" as const })), errors };
}

async function rawText(bytes: Uint8Array, path: string): Promise<string | InputError> {
  try {
    const unpacked = readParts(bytes, path, MOST_DOCX_BYTES);
    checkMarkup(unpacked, path, { marks: MOST_DOCX_MARKS, fields: MOST_DOCX_FIELDS });
    const parts = [...unpacked].map(([name, part]) => [name, completed(name, part)] as const);
    const buffer = packParts(new Map(parts));
    return (await mammoth.extractRawText({ buffer })).value;
  } catch (error) {
    // What the library throws speaks to programmers.
    return error instanceof InputError ? error : damaged(path);
  }
}

/** Stays apart from the library's own line feeds; the last character of private use, which no font has. */
const BREAK = "\u{10fffd}";

/** The library leaves out line breaks within a paragraph, and words with furigana: here they are made plain text. */
function completed(name: string, part: Uint8Array): Uint8Array {
  if (!/(?:^|\/)document\d*\.xml$/i.test(name)) return part;
  const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString();
  const broken = xml.replace(/<w:(?:br|cr)(?:\s[^<>]*)?\/>/g, `<w:t xml:space="preserve">${BREAK}</w:t>`);
  const bare = ["w:rt", "w:rubyPr"].reduce(withoutElements, broken);
  return Buffer.from(bare.replace(/<\/?w:(?:ruby|rubyBase)(?:\s[^<>]*)?>/g, ""));
}

/** One that does not end stays: the library refuses it. */
function withoutElements(xml: string, name: string): string {
  const closing = `</${name}>`;
  let kept = "";
  let from = 0;
  for (const { 0: opening, index } of xml.matchAll(new RegExp(`<${name}(?:\\s[^<>]*)?>`, "g"))) {
    if (index < from || opening.endsWith("/>")) continue;
    const end = xml.indexOf(closing, index);
    if (end === -1) break;
    kept += xml.slice(from, index);
    from = end + closing.length;
  }
  return kept + xml.slice(from);
}
