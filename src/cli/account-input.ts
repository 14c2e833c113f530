import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readPolicy, type Policy } from "../account/policy.js";
import type { AccountSheet } from "../account/sheet.js";
import { parseAccount } from "../config/parse-account.js";
import { decode } from "../read/decode.js";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { type Area, outside } from "./confine.js";
import { InputError } from "../read/input-error.js";
import { MOST_YAML_BYTES } from "../read/limits.js";
import { readWhole } from "../read/read-whole.js";
import { readInputs } from "../read/read-files.js";

/** A text and where it came from, to be searched for passwords. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** 1-based line of the file on which the text begins. */
  readonly firstLine: number;
  /** Where in that line the text begins; left out where it is all that stands there. */
  readonly column?: number;
}

export interface ReadPolicy extends Source {
  readonly policy: Policy;
}

/** An account sheet, with the policy that it names. */
export interface ReadSheet {
  readonly source: Source;
  /** null: see `problems`. */
  readonly sheet: AccountSheet | null;
  readonly policy: ReadPolicy | null;
  /** Ready to print: why the sheet or its policy could not be read. */
  readonly problems: readonly string[];
}

/** Reads one sheet; `given` is the policy of the command line, for sheets that name none. Never rejects for a bad file. */
export async function readSheet(
  path: string,
  given: ReadPolicy | null,
  area: Area,
  encoding: string | undefined,
): Promise<ReadSheet> {
  const source: Source = { path, text: "", firstLine: 1 };
  try {
    const text = decode(readWhole(resolve(area.cwd, path), path, MOST_YAML_BYTES), encoding, path).text;
    return await parseSheet({ ...source, text }, given, area, encoding);
  } catch (error) {
    return { source, sheet: null, policy: null, problems: [messageOf(error, path)] };
  }
}

async function parseSheet(
  source: Source,
  given: ReadPolicy | null,
  area: Area,
  encoding: string | undefined,
): Promise<ReadSheet> {
  let sheet: AccountSheet;
  try {
    sheet = parseAccount(source.text, source.path);
  } catch (error) {
    return { source, sheet: null, policy: null, problems: [messageOf(error, source.path)] };
  }
  if (sheet.policy.file === null) return { source, sheet, policy: given, problems: [] };
  const file = resolve(area.cwd, dirname(source.path), sheet.policy.file);
  const refused = outside(file, source.path, area);
  if (refused !== null) return { source, sheet: null, policy: null, problems: [refused] };
  const { policy, problems } = await readPolicyFile(file, sheet.policy.file, area.cwd, encoding);
  return { source, sheet: problems.length > 0 ? null : sheet, policy, problems };
}

/** Reads an operation policy as drafts are read: any encoding, .txt or .md, with or without front matter. */
export async function readPolicyFile(
  file: string,
  shown: string,
  cwd: string,
  encoding: string | undefined,
): Promise<{ policy: ReadPolicy | null; problems: readonly string[] }> {
  const refused = refusal(file);
  if (refused !== null) return { policy: null, problems: [`${shown}: ${refused}`] };
  const { posts, errors } = await readInputs([file], { cwd, encoding });
  const [post] = posts;
  if (post === undefined) {
    return { policy: null, problems: errors.map(({ problem, repair }) => `${shown}: ${problem}${repair}`) };
  }
  const { text, firstLine } = post;
  return { policy: { path: shown, text, firstLine, policy: readPolicy(text) }, problems: [] };
}

/** Of a folder, or of a pattern, the first draft would be taken for the policy. */
function refusal(file: string): string | null {
  const repair = "運用ポリシーの文章のファイル（.txt か .md）を1つ書いてください。";
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return `ファイルが見つかりません。${repair}`;
  if (!stats.isFile()) return `ファイルではなくフォルダーです。${repair}`;
  return /\.(?:txt|md|markdown)$/iu.test(file) ? null : `読めない形式です。${repair}`;
}

/** Faults of the program itself are thrown on. */
function messageOf(error: unknown, path: string): string {
  if (error instanceof InputError || (error instanceof Error && error.name === "ConfigError")) return error.message;
  if (codeOf(error) === "") throw error;
  const { problem, repair } = fileProblem(error);
  return `${path}: ${problem}${repair}`;
}
