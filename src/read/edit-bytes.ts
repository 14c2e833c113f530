// Changes a few words of a file and no other byte, whatever its encoding.
import type { Range } from "../types.js";
import { decode, SHOWN } from "./decode.js";
import { findMark } from "./detect-encoding.js";
import type { EncodingName } from "./encoding-name.js";
import type { Codec } from "./codec.js";
import { jisCodec } from "./codec-jis.js";
import { japaneseCodec } from "./codec-japanese.js";
import { utf16Codec, utf8Codec } from "./codec-unicode.js";
import { InputError, quote } from "./input-error.js";

export interface Edit {
  /** In the file's text, without its byte order mark. */
  readonly range: Range;
  readonly text: string;
}

/**
 * The bytes with `edits`, which do not overlap. Throws InputError where the encoding has no such character, and where the
 * result would not read as the text with the edits: then nothing is to be written.
 */
export function editBytes(
  bytes: Uint8Array,
  encoding: string | undefined,
  edits: readonly Edit[],
  file: string,
): Uint8Array {
  const { text, encoding: actual } = decode(bytes, encoding, file);
  const codec = codecOf(bytes, text, actual);
  if (codec === null) throw unsure(file, actual);
  const sorted = joined(edits);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const { range, text: words } of sorted) {
    const written = codec.encode(words, range);
    if (written === null) throw unwritable(file, actual, words);
    const [start, end] = codec.bytesOf(range);
    parts.push(bytes.subarray(done, start), written);
    done = end;
  }
  const result = Buffer.concat([...parts, bytes.subarray(done)]);
  if (textOf(result, encoding) !== editText(text, sorted)) throw unsure(file, actual);
  return result;
}

/** A text with edits that do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { range, text: words } of [...edits].sort((a, b) => a.range[0] - b.range[0])) {
    result += text.slice(done, range[0]) + words;
    done = range[1];
  }
  return result + text.slice(done);
}

/** In order, and those that touch as one: an encoding with modes has but one place between two characters. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0])) {
    const last = result.at(-1);
    if (last?.range[1] !== edit.range[0]) result.push(edit);
    else result.splice(-1, 1, { range: [last.range[0], edit.range[1]], text: last.text + edit.text });
  }
  return result;
}

/** null: the bytes do not lie as the encoding says. */
function codecOf(bytes: Uint8Array, text: string, encoding: EncodingName): Codec | null {
  const mark = findMark(bytes)?.length ?? 0;
  switch (encoding) {
    case "utf-8":
      return utf8Codec(text, mark);
    case "utf-16le":
    case "utf-16be":
      return utf16Codec(mark, encoding === "utf-16be");
    case "shift_jis":
    case "euc-jp":
      return japaneseCodec(bytes, text, encoding);
    case "iso-2022-jp":
      return jisCodec(bytes, text);
  }
}

/** null: it cannot be read any more. */
function textOf(bytes: Uint8Array, encoding: string | undefined): string | null {
  try {
    return decode(bytes, encoding).text;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const SAVE_AS = "UTF-8で保存し直してから、もう一度試してください。";

function unwritable(file: string, encoding: EncodingName, words: string): InputError {
  const problem = `${quote(words)}を、このファイルの文字コード（${SHOWN[encoding]}）では書けません。`;
  return new InputError({ file, problem, repair: SAVE_AS });
}

function unsure(file: string, encoding: EncodingName): InputError {
  const problem = `文字コード（${SHOWN[encoding]}）の書き方が普通と違うため、一部だけを書き換えられません。`;
  return new InputError({ file, problem, repair: SAVE_AS });
}
