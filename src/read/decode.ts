import { brokenUtf8, decodeAs, detectEncoding, findMark, type Mark } from "./detect-encoding.js";
import { encodingNamed, type EncodingName, type NamedEncoding } from "./encoding-name.js";
import { InputError } from "./input-error.js";

export interface Decoded {
  readonly text: string;
  readonly encoding: EncodingName;
  /** A byte order mark stood at the beginning; it is not part of `text`. */
  readonly bom: boolean;
}

/** As staff know them from the "save as" window. */
export const SHOWN: Readonly<Record<Mark["encoding"] | "utf-16", string>> = {
  "utf-8": "UTF-8",
  "utf-16": "UTF-16",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
  "utf-32": "UTF-32",
  shift_jis: "シフトJIS（ANSI）",
  "euc-jp": "EUC-JP",
  "iso-2022-jp": "JIS（ISO-2022-JP）",
};

/**
 * Text of a file in any encoding that Japanese offices use; `encoding` (any usual name) overrides the guess.
 * Throws InputError, naming `file`, where the bytes are no text of that encoding, or of any.
 */
export function decode(bytes: Uint8Array, encoding?: string, file = ""): Decoded {
  const wanted = encoding === undefined ? null : encodingNamed(encoding);
  const mark = findMark(bytes);
  if (mark !== null && contradicts(mark, wanted)) throw contradiction(mark, wanted, file);
  const body = bytes.subarray(mark?.length ?? 0);
  const actual = choose(body, wanted, mark);
  if (actual === null) throw undecodable(body, wanted, file);
  const text = decodeAs(body, actual);
  if (text === null) throw undecodable(body, wanted ?? actual, file);
  return { text, encoding: actual, bom: mark !== null };
}

function choose(body: Uint8Array, wanted: NamedEncoding | null, mark: Mark | null): EncodingName | null {
  if (mark !== null && mark.encoding !== "utf-32") return mark.encoding;
  if (wanted === null) return detectEncoding(body);
  if (wanted !== "utf-16") return wanted;
  return detectEncoding(body) === "utf-16be" ? "utf-16be" : "utf-16le";
}

/** A mark is no accident: read as another encoding, the text would be noise that nobody checks. */
function contradicts(mark: Mark, wanted: NamedEncoding | null): boolean {
  if (mark.encoding === "utf-32") return true;
  if (wanted === null || wanted === mark.encoding) return false;
  return wanted !== "utf-16" || mark.encoding === "utf-8";
}

function contradiction(mark: Mark, wanted: NamedEncoding | null, file: string): InputError {
  const found = `文字コードは${SHOWN[mark.encoding]}です。`;
  if (mark.encoding === "utf-32" || wanted === null) {
    return new InputError({ file, problem: found, repair: "UTF-8で保存し直してください。" });
  }
  const repair = `--encoding を外すか、${SHOWN[wanted]}で保存し直してください。`;
  return new InputError({ file, problem: found, repair });
}

function undecodable(bytes: Uint8Array, tried: NamedEncoding | null, file: string): InputError {
  const line = tried === null || tried === "utf-8" ? (brokenUtf8(bytes) ?? undefined) : undefined;
  if (line !== undefined) {
    const problem = "UTF-8の文字が途中で壊れています。";
    return new InputError({ file, line, problem, repair: "この行を書き直し、UTF-8で保存し直してください。" });
  }
  if (tried !== null) {
    const problem = `${SHOWN[tried]}の文章として読めません。`;
    return new InputError({ file, problem, repair: "UTF-8で保存し直すか、--encoding を見直してください。" });
  }
  const problem = "文字コードが分かりません。文章のファイルではないようです。";
  return new InputError({ file, problem, repair: "UTF-8で保存し直すか、--encoding で文字コードを指定してください。" });
}
