import { withSidecar } from "./sidecar.js";
import { extname, resolve as resolvePath } from "node:path";
import { decode } from "./decode.js";
import { encodingNamed } from "./encoding-name.js";
import { codeOf, fileProblem } from "./file-problem.js";
import { findFiles, type Found, type Place } from "./find-files.js";
import { EXTENSIONS, readerOf } from "./index.js";
import { InputError } from "./input-error.js";
import { isSettings } from "./is-settings.js";
import { checkSize, MOST_BYTES, tooLong } from "./limits.js";
import type { Reader, ReadFilter, ReadResult, ReadSettings } from "./reader.js";
import { readWhole } from "./read-whole.js";
import { realPath } from "./real-path.js";
import { RunLimit } from "./run-limit.js";
import { text } from "./text.js";

export interface ReadOptions extends ReadSettings {
  /** Absolute; what paths are relative to. */
  readonly cwd: string;
  /** Any usual name; guessed per file where it is not given. */
  readonly encoding?: string | undefined;
  /** Read once, where "-" is among the paths. */
  readonly stdin?: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | undefined;
  /** What to call standard input; its extension decides the format. */
  readonly stdinFilename?: string | undefined;
  /** Leave out what .gitignore files name. Default: true. */
  readonly gitignore?: boolean | undefined;
  /** Leave out what it does not keep; there may be nothing left, then. Standard input is always read. */
  readonly filter?: ReadFilter | undefined;
}

/** What all inputs hold. */
export interface Inputs extends ReadResult {
  /** How many drafts of folders and patterns a .gitignore left out. */
  readonly ignored: number;
  /** Files of folders in formats that nothing here reads, in which drafts may stand. */
  readonly unread: readonly string[];
  /** Sheets of workbooks in which posts may stand and that were passed over. */
  readonly sheets: readonly string[];
  /** Files of folders that hold no posts, as far as anybody can see, and that are no settings by their name. */
  readonly postless: readonly string[];
  /** Records of acceptances in folders beside no draft of their name. */
  readonly orphans: readonly string[];
}

/** What standard input is called when nobody named it. */
export const STDIN = "<stdin>";

/**
 * Every post of files, folders, patterns and "-", in the order given and by name within a folder; a file named twice
 * is read once. Rejects for nothing a file system can do: whatever cannot be read is an InputError in the result.
 */
export async function readInputs(paths: readonly string[], options: ReadOptions): Promise<Inputs> {
  const unusable = checkEncoding(options.encoding);
  if (unusable !== null)
    return { posts: [], errors: [unusable], ignored: 0, unread: [], sheets: [], postless: [], orphans: [] };
  const seen = new Set<string>();
  const limit = new RunLimit();
  const read: (readonly FoundResult[])[] = [];
  const unread: string[] = [];
  const orphans: string[] = [];
  let ignored = 0;
  for (const path of paths) {
    if (path === "-") read.push([limit.within(await readStdin(seen, options))]);
    else {
      const found = await findFiles(path, placeOf(options));
      ignored += found.ignored ?? 0;
      addTo(orphans, found.orphans);
      addTo(unread, concerned(found.unread, options));
      read.push([{ posts: [], errors: found.errors }], await readFound(found, seen, limit, options));
    }
  }
  const results = read.flat();
  const posts = results.flatMap((result) => result.posts);
  const errors = results.flatMap((result) => result.errors);
  const postless = results.flatMap((result) => result.passed ?? []);
  const isEmpty = posts.length === 0 && errors.length === 0 && options.filter === undefined;
  return {
    posts,
    errors: isEmpty ? [nothing()] : errors,
    ignored,
    sheets: results.flatMap((result) => result.sheets ?? []),
    postless,
    unread: [...new Set(unread)],
    orphans: [...new Set(orphans)],
  };
}

/** Once for the whole run, not once per file. */
function checkEncoding(encoding: string | undefined): InputError | null {
  try {
    if (encoding !== undefined) encodingNamed(encoding);
    return null;
  } catch (error) {
    return asInputError(error, "");
  }
}

function placeOf({ cwd, gitignore = true }: ReadOptions): Place {
  return { cwd, gitignore, resolve: (path) => resolvePath(cwd, path) };
}

function addTo(all: string[], more: readonly string[] = []): void {
  for (const each of more) all.push(each);
}

/** Of the files those that concern the user. */
function concerned(files: readonly string[] = [], { cwd, filter }: ReadOptions): readonly string[] {
  return filter === undefined ? files : files.filter((file) => filter.keepsFile(resolvePath(cwd, file)));
}

interface FoundResult extends ReadResult {
  /** Files that are passed over. */
  readonly passed?: readonly string[];
}

async function readFound(
  { files, named = false }: Found,
  seen: Set<string>,
  limit: RunLimit,
  options: ReadOptions,
): Promise<readonly FoundResult[]> {
  const results: FoundResult[] = [];
  const passed: string[] = [];
  for (const file of files) {
    const absolute = resolvePath(options.cwd, file);
    // A link and its file are one draft.
    const real = realPath(absolute) ?? absolute;
    if (seen.has(real)) continue;
    seen.add(real);
    if (options.filter?.skips(absolute) === true) continue;
    const read = await readWithin(limit, file, absolute, named, options);
    if (!isForeign(read) || named) results.push(limit.within(concerning(read, absolute, options.filter)));
    else if (mayBeDraft(read, file)) passed.push(file);
  }
  return [...results, { posts: [], errors: [], passed: concerned(passed, options) }];
}

async function readWithin(limit: RunLimit, ...given: Parameters<typeof readFile>): Promise<ReadResult> {
  return limit.isReached ? limit.unread(given[0]) : readFile(...given);
}

/** A folder holds settings and lists too, in the same formats. */
function isForeign({ foreign = false }: ReadResult): boolean {
  return foreign;
}

function mayBeDraft({ ours = false }: ReadResult, file: string): boolean {
  return !ours && !isSettings(file);
}

/** What is foreign has no sidecar. */
async function readFile(file: string, absolute: string, named: boolean, options: ReadOptions): Promise<ReadResult> {
  // Synchronous: hundreds of small files are read in a fraction of the time.
  const read = await readBytes(file, readerOf(file) ?? text, () => readWhole(absolute, file), options);
  return isForeign(read) && !named ? read : withSidecar(read, file, absolute);
}

/** What a file reads as when it has these bytes; `file` as the user named it. */
export async function readContent(file: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const read = await readBytes(file, readerOf(file) ?? text, () => bytes, options);
  return file === STDIN ? read : withSidecar(read, file, resolvePath(options.cwd, file));
}

function concerning(read: ReadResult, absolute: string, filter: ReadFilter | undefined): ReadResult {
  if (filter === undefined) return read;
  const posts = read.posts.filter((post) => filter.keeps(post));
  return filter.keepsFile(absolute) ? { ...read, posts } : { posts, errors: [] };
}

async function readStdin(seen: Set<string>, options: ReadOptions): Promise<ReadResult> {
  if (seen.has("-")) return { posts: [], errors: [] };
  seen.add("-");
  const name = options.stdinFilename ?? STDIN;
  const reader = extname(name) === "" ? text : readerOf(name);
  if (reader === null) {
    const repair = `検査できる形式は ${EXTENSIONS.join("、")} です。`;
    return { posts: [], errors: [new InputError({ file: name, problem: "検査できない形式です。", repair })] };
  }
  let bytes: Uint8Array;
  try {
    bytes = await collect(options.stdin ?? [], name);
  } catch (error) {
    const told = error instanceof InputError ? error : new InputError({ file: name, ...fileProblem(error) });
    return { posts: [], errors: [told] };
  }
  const read = await readBytes(name, reader, () => bytes, options);
  return options.stdinFilename === undefined ? read : withSidecar(read, name, resolvePath(options.cwd, name));
}

/** The bytes of a stream. Throws InputError where they are too many. */
export async function collect(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  most = MOST_BYTES,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    checkSize(length, name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readBytes(
  path: string,
  reader: Reader,
  bytes: () => Uint8Array,
  options: ReadOptions,
): Promise<ReadResult> {
  try {
    if ("readBytes" in reader) return withoutGiants(await reader.readBytes(bytes(), path, options));
    return withoutGiants(await reader.read(decode(bytes(), options.encoding, path).text, path, options));
  } catch (error) {
    return { posts: [], errors: [asInputError(error, path)] };
  }
}

/** The others of the file are judged. */
function withoutGiants(read: ReadResult): ReadResult {
  const errors = read.posts.flatMap((post) => tooLong(post) ?? []);
  if (errors.length === 0) return read;
  return { ...read, posts: read.posts.filter((post) => tooLong(post) === null), errors: [...read.errors, ...errors] };
}

/** A reader that fails costs its own file only, whatever it failed at. Its words might be those of the draft. */
function asInputError(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  if (codeOf(error) !== "") return new InputError({ file, ...fileProblem(error) });
  const name = error instanceof Error ? error.name : "Error";
  const problem = `sns-lintの不具合で、このファイルを読めませんでした（${name}）。`;
  return new InputError({ file, problem, repair: "検査していません。別の形式（.txt など）で保存し直してください。" });
}

function nothing(): InputError {
  const problem = "検査する投稿がありません。";
  return new InputError({
    file: "",
    problem,
    repair: `下書きのファイルかフォルダーを指定してください（${EXTENSIONS.join("、")}）。`,
  });
}
