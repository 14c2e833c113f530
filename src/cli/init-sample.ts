import { readdirSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";
import { codeOf } from "../read/file-problem.js";
import { readerOf } from "../read/index.js";
import { isAside } from "../read/is-aside.js";
import { yamlScalar } from "../text/yaml-scalar.js";
import type { Answers, NewFile } from "./init-options.js";

/** A draft to try at once, where the folder of drafts has none yet. */
export function sampleFile({ folder, platforms }: Pick<Answers, "folder" | "platforms">, cwd: string): NewFile[] {
  if (entriesIn(resolve(cwd, folder))?.some((entry) => mayHoldDrafts(entry)) !== false) return [];
  const where = platforms.length === 0 ? "" : `platform: [${platforms.map(yamlScalar).join(", ")}]\n`;
  return [
    {
      name: join(folder, "下書きの見本.md"),
      content: `---
${where}approved_by: 見本   # 決裁した人の役職に書きかえる
---
図書館の本の返却ポストは、図書館が閉まっている日も使えます。
CDとDVDは割れることがあるので、開いている日に窓口へ返してください。
`,
    },
  ];
}

/** None where there is no folder yet; null where it may not be looked into. */
function entriesIn(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error) === "ENOENT" ? [] : null;
  }
}

function mayHoldDrafts(entry: { readonly name: string; isDirectory(): boolean }): boolean {
  const { name } = entry;
  if (name.startsWith(".") || name === "node_modules" || isAside(name)) return false;
  if (/^(?:readme|changelog|contributing|package)/iu.test(name)) return false;
  return entry.isDirectory() || readerOf(name) !== null;
}
