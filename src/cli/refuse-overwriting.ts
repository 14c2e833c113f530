import { statSync } from "node:fs";
import { resolve } from "node:path";
import { REVIEW } from "../read/is-aside.js";
import { realPlace } from "../read/real-path.js";
import { SIDECAR } from "../read/sidecar-name.js";
import type { Lang } from "../types.js";
import { cacheFileOf, type LintOptions, type Output, type RawOptions } from "./lint-options.js";
import type { Settings } from "./settings.js";
import { UsageError } from "./usage-error.js";

/** A file that a run writes, and the option that names it. */
export interface Written {
  readonly option: string;
  readonly file: string;
}

/** What a run writes, and what it reads, as the user named them or absolute. */
export interface Touched {
  readonly written: readonly Written[];
  readonly drafts?: readonly string[];
  /** Configuration, guidelines and whatever else is read. */
  readonly others: readonly string[];
}

/** @throws UsageError where a file that is to be written is also read, or written for another reason: one of the two would be lost. */
export function refuseOverwriting({ written, drafts = [], others }: Touched, lang: Lang, cwd: string): void {
  if (written.length === 0) return;
  const words = WORDS[lang];
  const taken = new Map<string, string>();
  const take = (files: readonly string[], what: string): void => {
    for (const file of files) {
      const place = placeOf(resolve(cwd, file));
      if (place !== null) taken.set(place, what);
    }
  };
  const named = [...new Set(drafts)].filter((draft) => draft !== "");
  take(others, words.others);
  take(
    named.flatMap((draft) => [draft + SIDECAR, draft + REVIEW]),
    words.records,
  );
  take(named, words.drafts);
  for (const { option, file } of written) {
    const place = placeOf(resolve(cwd, file));
    const what = place === null ? undefined : taken.get(place);
    if (what !== undefined) throw new UsageError(words.same(option, what));
    if (place !== null) taken.set(place, words.option(option));
  }
}

/** The same for the lint command, which has read these drafts. */
export function refuseLosses(
  drafts: readonly string[],
  raw: RawOptions,
  { outputs }: LintOptions,
  { file, named, plugins }: Settings,
  lang: Lang,
  cwd: string,
): void {
  const { baseline, writeBaseline = false, pruneBaseline = false } = raw;
  const known = baseline === undefined ? [] : [baseline];
  const isWritten = writeBaseline || pruneBaseline;
  const cache = cacheFileOf(raw);
  const written = [
    ...(isWritten ? known : []).map((file) => ({ option: `--baseline ${file}`, file })),
    ...(cache === null ? [] : [{ option: `--cache-location ${cache}`, file: cache }]),
    ...resultsIn(outputs),
  ];
  const others = [
    ...(file === null ? [] : [file]),
    ...named,
    ...plugins.map((each) => each.file),
    ...(isWritten ? [] : known),
  ];
  refuseOverwriting({ written, drafts, others }, lang, cwd);
}

/** The results that go to files. */
export function resultsIn(outputs: readonly Output[]): Written[] {
  return outputs.flatMap(({ format, file }) => (file === null ? [] : [{ option: `--format ${format}:${file}`, file }]));
}

/** The same for all names of one file; null for a pipe or a device, which several may write to, and what nobody may look at. */
function placeOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (stats === undefined) return realPlace(path);
    return stats.isFile() ? `${String(stats.dev)}:${String(stats.ino)}` : null;
  } catch {
    return null;
  }
}

interface Words {
  readonly drafts: string;
  readonly records: string;
  readonly others: string;
  readonly option: (option: string) => string;
  readonly same: (option: string, what: string) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  ja: {
    drafts: "検査する下書き",
    records: "下書きの受け入れか審査の記録",
    others: "読み込むファイル",
    option: (option) => `「${option}」`,
    same: (option, what) =>
      `「${option}」は、${what}と同じファイルです。書き込むと元の内容が失われるので、別の名前を指定してください。`,
  },
  en: {
    drafts: "a draft that is checked",
    records: "the record of acceptances or reviews of a draft",
    others: "one that is read",
    option: (option) => option,
    same: (option, what) => `${option} is the same file as ${what}, which would be lost; give another name.`,
  },
};
