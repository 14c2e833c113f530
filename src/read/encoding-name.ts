import { askWhetherMeant } from "../text/did-you-mean.js";
import { InputError, quote } from "./input-error.js";

/** As TextDecoder takes them; its shift_jis is what Windows calls CP932. */
export type EncodingName = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "iso-2022-jp";

/** "utf-16": which of the two is for the bytes to say. */
export type NamedEncoding = EncodingName | "utf-16";

/** Names people use; compared without case, width, spaces, hyphens and underscores. */
const NAMES: Readonly<Record<NamedEncoding, readonly string[]>> = {
  "utf-8": ["utf-8", "utf-8n", "utf-8-bom", "utf-8-sig", "us-ascii", "ascii", "cp65001"],
  "utf-16": ["utf-16", "unicode", "ucs-2"],
  "utf-16le": ["utf-16le"],
  "utf-16be": ["utf-16be"],
  shift_jis: ["shift_jis", "sjis", "x-sjis", "cp932", "ms932", "windows-31j", "ms-kanji", "csshiftjis"],
  "euc-jp": ["euc-jp", "euc", "x-euc-jp", "ujis"],
  "iso-2022-jp": ["iso-2022-jp", "jis", "csiso2022jp"],
};

const BY_NAME = new Map(
  (Object.keys(NAMES) as NamedEncoding[]).flatMap((id) => NAMES[id].map((name) => [plain(name), id] as const)),
);

/** The encoding a user means. Throws InputError for a name that nobody uses. */
export function encodingNamed(name: string): NamedEncoding {
  const encoding = BY_NAME.get(plain(name));
  if (encoding !== undefined) return encoding;
  throw new InputError({
    file: "",
    problem: `文字コード${quote(name)}は使えません。`,
    repair:
      askWhetherMeant(name, Object.values(NAMES).flat()) ||
      "--encoding には utf-8、utf-16、shift_jis、euc-jp、iso-2022-jp のどれかを書いてください。",
  });
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
}
