// Files in which a draft may stand and that nothing here can read: nobody is to think that they were checked.
import { extname } from "node:path";

const WORD = "Word で開き、.docx（Word 文書）で保存し直すと、検査できます。";
const EXCEL = "Excel で開き、.xlsx（Excel ブック）で保存し直すと、検査できます。";
const TEXT = "文章をコピーし、.txt に貼り付けて保存すると、検査できます。";

const REPAIRS: Readonly<Record<string, string>> = {
  ".doc": WORD,
  ".docm": WORD,
  ".odt": WORD,
  ".rtf": WORD,
  ".xls": EXCEL,
  ".xlsb": EXCEL,
  ".ods": EXCEL,
  ".pdf": TEXT,
  ".ppt": TEXT,
  ".pptx": TEXT,
  // 一太郎, DocuWorks
  ".jtd": TEXT,
  ".jtdc": TEXT,
  ".xdw": TEXT,
  ".pages": TEXT,
  ".numbers": TEXT,
  ".eml": TEXT,
  ".msg": TEXT,
};

/** How such a file is made one that can be read; null: not of such a format. */
export function repairOfFormat(path: string): string | null {
  return REPAIRS[extname(path).toLowerCase()] ?? null;
}
