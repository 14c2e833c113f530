import type { Fields, Range } from "../types.js";
import { locateAcceptances } from "./acceptances.js";
import { readFields } from "./fields.js";
import { emptyProblem } from "./empty-problem.js";
import type { FrontMatter, FrontMatterFault } from "./front-matter.js";
import { Faults } from "./faults.js";
import { InputError, type InputProblem, partlyChecked, quote } from "./input-error.js";
import { MOST_LINES, MOST_YAML_BYTES } from "./limits.js";
import { namingItself } from "./post-names.js";
import type { ReadResult } from "./reader.js";
import { shareAcceptances } from "./share-acceptances.js";
import type { Section } from "./split-drafts.js";
import { countLines, isBlank, trimDraft } from "./trim-draft.js";

const OPENING = /^\ufeff*---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const SEVERAL: readonly unknown[] = ["several", "複数"];

/** Other dashes than ours, with a field below: 「－－－」. A mere rule of dashes may begin a post. */
const WIDE_MARK = /^\ufeff*([－−‐‑–—―ーｰ-]{3,})[ \t\u3000]*(?:\r\n|\n|\r)[\w-]+[ \u3000]*[:：]/u;

/** A file of text: one draft, with or without front matter; several where the front matter says so or is repeated. */
export async function readDraft(source: string, path: string): Promise<ReadResult> {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) {
    const wide = WIDE_MARK.exec(source)?.[1];
    if (wide !== undefined) return failed({ file: path, line: 1, ...wideProblem(wide) });
    return draft(source, 1, NOTHING, 0, path);
  }
  const inside = source.slice(opening.length);
  const closing = CLOSING.exec(inside);
  if (closing === null) {
    const problem = "先頭の「---」を閉じる「---」の行がありません。";
    const repair = "項目の終わりに「---」だけの行を書くか、先頭の「---」を消してください。";
    return failed({ file: path, line: 1, problem, repair });
  }
  const head = opening.length + closing.index + closing[0].length;
  const body = { text: source.slice(head), line: 1 + countLines(source.slice(0, head)) };
  if (closing.index > MOST_YAML_BYTES) return failed({ file: path, ...TOO_MUCH });
  return readWithMatter(inside.slice(0, closing.index), body, path);
}

/** Where the YAML of a file's front matter stands; null where it has none. */
export function frontMatterRange(source: string): Range | null {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return null;
  const closing = CLOSING.exec(source.slice(opening.length));
  return closing === null ? null : [opening.length, opening.length + closing.index + lineEnd(closing[0])];
}

/** Of what closes the front matter the first line end is still the YAML's. */
function lineEnd(closing: string): number {
  return /^(?:\r\n|\n|\r)/.exec(closing)?.[0].length ?? 0;
}

/** Most drafts have no front matter, and loading the YAML parser takes longer than checking one. */
async function readWithMatter(yaml: string, body: { text: string; line: number }, path: string): Promise<ReadResult> {
  if (countLines(body.text) > MOST_LINES) return failed({ file: path, ...TOO_MUCH });
  const { readFrontMatter } = await import("./front-matter.js");
  const matter = readFrontMatter(yaml);
  if ("problem" in matter) return failed({ file: path, ...matter });
  const several = SEVERAL.includes(matter.values["posts"]);
  const first = headOf(matter, path);
  const { splitDrafts } = await import("./split-drafts.js");
  const { crowdedYaml } = await import("../text/yaml-excess.js");
  const [own, ...others] = splitDrafts(body.text, body.line, several);
  const sections = several
    ? [own, ...others].filter((each) => each?.head !== null || !isBlank(each.body))
    : [own, ...others];
  const excess = excessOf(sections, crowdedYaml);
  if (excess !== null) return failed({ file: path, ...excess });
  const { head, shared, errors } = several ? forAll(first) : { head: first, shared: NOTHING, errors: [] };
  const results = sections.map((section, index): ReadResult => {
    if (section === undefined) return { posts: [], errors: [] };
    if (section === own) return draft(section.body, section.bodyLine, head, index, path);
    return readSection(section, readFrontMatter, shared, index, path);
  });
  if (results.length === 0) results.push(draft("", 1, NOTHING, 0, path));
  const posts = results.flatMap((result) => result.posts);
  const faults = new Faults(path);
  faults.add(errors);
  for (const result of results) faults.add(result.errors);
  await addSlips(faults, sections, several, path);
  return { posts: several ? shareAcceptances(first.fields["sns-lint"] ?? [], posts) : posts, errors: faults.all };
}

/** Front matter that holds for all posts: as that of the first, as that of the others, and what is told of it once. */
function forAll(first: Head): { readonly head: Head; readonly shared: Head; readonly errors: readonly InputError[] } {
  const { "sns-lint": _, ...fields } = first.fields;
  const head = { ...first, errors: [], fields };
  const errors = first.judgeable ? first.errors.map(partlyChecked) : first.errors;
  return { head, shared: { ...head, id: null }, errors };
}

type Sections = readonly (Section | undefined)[];

/** Where every line of --- parts two posts, a slip is told as any other field's. */
async function addSlips(faults: Faults, sections: Sections, several: boolean, path: string): Promise<void> {
  if (several) return;
  const { mistypedHeads } = await import("./mistyped-heads.js");
  for (const section of sections) {
    if (section !== undefined) for (const error of mistypedHeads(section, path)) faults.add([error]);
  }
}

/** Of the front matter of all posts together. */
function excessOf(sections: Sections, crowded: (yaml: string) => typeof TOO_MUCH | null): typeof TOO_MUCH | null {
  const heads = sections.map((section) => section?.head ?? "").join("\n");
  return heads.length - sections.length > MOST_YAML_BYTES ? TOO_MUCH : crowded(heads);
}

/** Units for bytes: near enough. */
const TOO_MUCH = {
  problem: `「---」で挟んだ項目が大きすぎるか（1つのファイルに${String(MOST_YAML_BYTES / 2 ** 20)}MBまで）、行が多すぎます（${String(MOST_LINES / 10_000)}万行まで）。`,
  repair: "いくつかのファイルに分けてください。",
};

/** What front matter says of a post. */
interface Head {
  readonly id: string | null;
  readonly fields: Fields;
  readonly errors: readonly InputError[];
  /** See readFields. */
  readonly judgeable: boolean;
}

type ReadMatter = (yaml: string, after: number) => FrontMatter | FrontMatterFault;

const NOTHING: Head = { id: null, fields: {}, errors: [], judgeable: true };

function headOf({ values: { id, posts: _, ...rest }, lineOf }: FrontMatter, file: string): Head {
  const { fields, problems, judgeable } = readFields(rest);
  const errors = problems.map(
    ({ key, problem, repair }) => new InputError({ file, line: lineOf(key), problem, repair }),
  );
  const placed = locateAcceptances(fields, file, (item) => lineOf("sns-lint", item));
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : null,
    fields: placed,
    errors,
    judgeable,
  };
}

function readSection(
  { head, headLine, body, bodyLine }: Section,
  readMatter: ReadMatter,
  shared: Head,
  index: number,
  path: string,
): ReadResult {
  if (head === null) return draft(body, bodyLine, shared, index, path);
  const matter = readMatter(head, headLine);
  if ("problem" in matter) return failed({ file: path, ...matter });
  const own = headOf(matter, path);
  const fields = { ...shared.fields, ...own.fields };
  return draft(body, bodyLine, { ...own, fields, judgeable: own.judgeable && shared.judgeable }, index, path);
}

function draft(body: string, bodyLine: number, head: Head, index: number, path: string): ReadResult {
  const { id, fields, errors, judgeable } = head;
  if (!judgeable) return { posts: [], errors: [...errors] };
  const { text, linesBefore } = trimDraft(body);
  if (isBlank(text)) {
    const line = index === 0 ? undefined : bodyLine;
    return { posts: [], errors: [...errors, new InputError({ file: path, line, ...emptyProblem(fields) })] };
  }
  const own = namingItself(fields, { id, index });
  return {
    posts: [{ path, index, id, text, fields: own, firstLine: bodyLine + linesBefore }],
    errors: errors.map(partlyChecked),
  };
}

function wideProblem(mark: string) {
  const problem = `先頭の${quote(mark)}は、項目を挟む印になりません。`;
  return { problem, repair: "半角のハイフン3つ「---」だけの行にしてください。項目のあとの行も同じです。" };
}

function failed(problem: InputProblem): ReadResult {
  return { posts: [], errors: [new InputError(problem)] };
}
