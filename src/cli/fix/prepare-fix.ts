import type { ReadOptions } from "../../read/read-files.js";
import type { ReadResult } from "../../read/reader.js";
import type { RawOptions } from "../lint-options.js";
import { UsageError } from "../usage-error.js";
import { fixFiles, type FixRun } from "./fix-files.js";
import { FIX_WORDS } from "./say-fix.js";

export interface PreparedFix {
  /** Standard input can be read but once, and is needed again. */
  readonly reading: ReadOptions;
  fix(read: ReadResult): Promise<ReadResult & { readonly fixed: number }>;
}

/** @throws UsageError where what is asked for cannot be done. */
export async function prepareFix(
  { fix = false, fixDryRun = false }: RawOptions,
  run: Omit<FixRun, "write" | "stdin">,
): Promise<PreparedFix> {
  const words = FIX_WORDS[run.lang];
  if (fix && fixDryRun) throw new UsageError(words.notBoth);
  const { stdin } = run.reading;
  if (stdin === undefined) return prepared({ ...run, write: fix, stdin: null });
  if (fix) throw new UsageError(words.notStdin);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return prepared({ ...run, reading: { ...run.reading, stdin: [bytes] }, write: false, stdin: bytes });
}

function prepared(run: FixRun): PreparedFix {
  return { reading: run.reading, fix: (read) => fixFiles(read, run) };
}
