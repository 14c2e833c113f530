import { basename, dirname, extname, resolve } from "node:path";
import { parseGuideline } from "../guideline/parse-guideline.js";
import { findClauses } from "../outline/clauses.js";
import { guidelineYaml } from "../outline/guideline-yaml.js";
import { decode } from "../read/decode.js";
import { codeOf, fileProblem } from "../read/file-problem.js";
import { InputError } from "../read/input-error.js";
import { readWhole } from "../read/read-whole.js";
import type { Lang } from "../types.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import type { RawInitOptions } from "./init-options.js";
import { refuseOverwriting } from "./refuse-overwriting.js";
import { schemaLine } from "./schema-line.js";
import type { InitWords } from "./say-init.js";
import { ownDomain } from "./own-domain.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { refuseExisting, writeNew } from "./write-new.js";
import { secretive } from "../text/secretive.js";

/** `sns-lint init --from <document>`: a guideline file to start from, with every clause of the document. */
export async function initFrom(
  file: string,
  { output, domain, force = false, encoding }: RawInitOptions,
  words: InitWords,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (!/\.(?:txt|md|markdown)$/iu.test(file)) throw new UsageError(words.badDocument(file));
  const found = findClauses(read(file, terminal.cwd, encoding));
  if (found.clauses.length === 0) throw new UsageError(words.noClauses(file));
  const name = basename(file, extname(file));
  const target = output ?? `${name}.yml`;
  refuseOverwriting({ written: [{ option: `--output ${target}`, file: target }], others: [file] }, lang, terminal.cwd);
  const host = domain === undefined ? null : ownDomain(domain);
  if (domain !== undefined && host === null) throw new UsageError(words.badDomain(secretive(domain)));
  const head = schemaLine("guideline", dirname(resolve(terminal.cwd, target)));
  const content = `${head}${guidelineYaml(found, {
    id: idOf(basename(target, extname(target))),
    title: name,
    domains: host === null ? [] : [host],
  })}`;
  // Whatever the document looked like, the file can be used at once.
  await parseGuideline(content, target);
  refuseExisting(target, force, words, terminal.cwd);
  await writeNew([{ name: target, content }], lang, terminal.cwd);
  if (!found.numbered) terminal.err(`sns-lint: ${words.unnumbered}\n`);
  terminal.out(`${words.made(target, found.clauses.length)}\n${words.nextOfDocument(target)}\n`);
  return EXIT.clean;
}

function read(file: string, cwd: string, encoding: string | undefined): string {
  try {
    return decode(readWhole(resolve(cwd, file), file), encoding, file).text;
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    if (codeOf(error) === "") throw error;
    const { problem, repair } = fileProblem(error);
    throw new UsageError(`${file}: ${problem}${repair}`);
  }
}

/** Ids are Latin; a file may be called 花水市. */
function idOf(name: string): string {
  const id = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return id === "" ? "my-guideline" : id;
}
