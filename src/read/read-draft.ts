import type { Fields } from "../types.js";
import { readFields } from "./fields.js";
import { emptyProblem } from "./empty-problem.js";
import { InputError, quote } from "./input-error.js";
import type { ReadResult } from "./reader.js";
import { countLines, isBlank, trimDraft } from "./trim-draft.js";

const OPENING = /^\ufeff*---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;

/** Other dashes than ours, with a field below: 「－－－」. A mere rule of dashes may begin a post. */
const WIDE_MARK = /^\ufeff*([－−‐‑–—―ーｰ-]{3,})[ \t\u3000]*(?:\r\n|\n|\r)[\w-]+[ \u3000]*[:：]/u;

/** A file that is one draft, with or without front matter. */
export async function readDraft(source: string, path: string): Promise<ReadResult> {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) {
    const wide = WIDE_MARK.exec(source)?.[1];
    return wide === undefined ? draft(source, 1, {}, path, []) : failed({ file: path, line: 1, ...wideProblem(wide) });
  }
  const inside = source.slice(opening.length);
  const closing = CLOSING.exec(inside);
  if (closing === null) {
    const problem = "先頭の「---」を閉じる「---」の行がありません。";
    const repair = "項目の終わりに「---」だけの行を書くか、先頭の「---」を消してください。";
    return failed({ file: path, line: 1, problem, repair });
  }
  // Most drafts have no front matter, and loading the YAML parser takes longer than checking one.
  const { readFrontMatter } = await import("./front-matter.js");
  const matter = readFrontMatter(inside.slice(0, closing.index));
  if ("problem" in matter) return failed({ file: path, ...matter });
  const { fields, problems, judgeable } = readFields(matter.values);
  const errors = problems.map(
    ({ key, problem, repair }) => new InputError({ file: path, line: matter.lineOf(key), problem, repair }),
  );
  if (!judgeable) return { posts: [], errors };
  const head = opening.length + closing.index + closing[0].length;
  return draft(source.slice(head), 1 + countLines(source.slice(0, head)), fields, path, errors);
}

function draft(body: string, bodyLine: number, fields: Fields, path: string, errors: InputError[]): ReadResult {
  const { text, linesBefore } = trimDraft(body);
  if (isBlank(text)) {
    return { posts: [], errors: [...errors, new InputError({ file: path, ...emptyProblem(fields) })] };
  }
  return { posts: [{ path, index: 0, id: null, text, fields, firstLine: bodyLine + linesBefore }], errors };
}

function wideProblem(mark: string) {
  const problem = `先頭の${quote(mark)}は、項目を挟む印になりません。`;
  return { problem, repair: "半角のハイフン3つ「---」だけの行にしてください。項目のあとの行も同じです。" };
}

function failed(problem: ConstructorParameters<typeof InputError>[0]): ReadResult {
  return { posts: [], errors: [new InputError(problem)] };
}
