// Writes an acceptance beside a draft or into its front matter.
import { resolve } from "node:path";
import { isBroken, readAcceptances } from "../../read/acceptances.js";
import { addAcceptance, block, type NewAcceptance } from "../../read/add-acceptance.js";
import { decode } from "../../read/decode.js";
import { editBytes, editText, type Edit } from "../../read/edit-bytes.js";
import { readFrontMatter } from "../../read/front-matter.js";
import { frontMatterRange } from "../../read/read-draft.js";
import { readBeside } from "../../read/read-beside.js";
import { readSidecar } from "../../read/read-sidecar.js";
import { readWhole } from "../../read/read-whole.js";
import { SIDECAR } from "../../read/sidecar-name.js";
import type { Acceptance, BrokenAcceptance } from "../../types.js";
import { rewrite } from "../rewrite.js";
import { withLock } from "../with-lock.js";
import { UsageError } from "../usage-error.js";
import type { AcceptWords } from "./say-accept.js";

export type Target = "sidecar" | "front-matter";

export interface Draft {
  /** As the user named it. */
  readonly file: string;
  readonly cwd: string;
  readonly encoding: string | undefined;
}

/** Writes it and returns the name of the file. Throws UsageError where it has to be written by hand, InputError where the file does not allow it. */
export async function record(entry: NewAcceptance, target: Target, draft: Draft, words: AcceptWords): Promise<string> {
  const name = target === "front-matter" ? draft.file : `${draft.file}${SIDECAR}`;
  const path = resolve(draft.cwd, name);
  // Of two that accept something at once, each has to read what the other has written.
  return withLock(path, () =>
    target === "front-matter" ? intoFrontMatter(entry, draft, words) : intoSidecar(entry, name, path, words),
  );
}

/** Front matter that has acceptances gets the next one too. */
export function hasAcceptances({ file, cwd, encoding }: Draft): boolean {
  const { text } = decode(readWhole(resolve(cwd, file), file), encoding, file);
  const range = frontMatterRange(text);
  if (range === null) return false;
  const matter = readFrontMatter(text.slice(...range));
  return "values" in matter && "sns-lint" in matter.values;
}

async function intoSidecar(entry: NewAcceptance, name: string, path: string, words: AcceptWords): Promise<string> {
  const bytes = readBeside(path, name, "受け入れの記録");
  if (bytes === null) {
    await rewrite(path, `${block(entry, "").join("\n")}\n`, name);
    return name;
  }
  const { text } = decode(bytes, undefined, name);
  const edit = addAcceptance(text, entry, "sidecar");
  const before = readSidecar(text, name);
  if (edit === null || !isAdded(before, readSidecar(editText(text, [edit]), name), entry))
    throw byHand(name, entry, words);
  await rewrite(path, editBytes(bytes, undefined, [edit], name), name);
  return name;
}

async function intoFrontMatter(
  entry: NewAcceptance,
  { file, cwd, encoding }: Draft,
  words: AcceptWords,
): Promise<string> {
  const path = resolve(cwd, file);
  const bytes = readWhole(path, file);
  const { text } = decode(bytes, encoding, file);
  const edit = frontMatterEdit(text, entry);
  const after = edit === null ? null : entriesIn(editText(text, [edit]));
  if (edit === null || after === null || !isAdded(entriesIn(text) ?? [], after, entry))
    throw byHand(file, entry, words);
  await rewrite(path, editBytes(bytes, encoding, [edit], file), file);
  return file;
}

function frontMatterEdit(text: string, entry: NewAcceptance): Edit | null {
  const range = frontMatterRange(text);
  if (range === null) {
    const eol = text.includes("\r\n") ? "\r\n" : "\n";
    const lines = ["---", "sns-lint:", ...block(entry, "  "), "---"];
    return { range: [0, 0], text: lines.map((line) => line + eol).join("") };
  }
  const edit = addAcceptance(text.slice(...range), entry, "front-matter");
  if (edit === null) return null;
  const [start] = range;
  return { range: [start + edit.range[0], start + edit.range[1]], text: edit.text };
}

type Entries = readonly (Acceptance | BrokenAcceptance)[];

/** null: there is no front matter that can be read. */
function entriesIn(text: string): Entries | null {
  const range = frontMatterRange(text);
  const matter = range === null ? null : readFrontMatter(text.slice(...range));
  if (matter === null || "problem" in matter) return null;
  return "sns-lint" in matter.values ? readAcceptances(matter.values["sns-lint"]) : [];
}

/** The new one is there as it was meant, and all others are as they were. */
function isAdded(before: Entries, after: Entries, entry: NewAcceptance): boolean {
  const isOurs = (each: Entries[number]): boolean =>
    !isBroken(each) &&
    (["rule", "text", "fingerprint", "post", "reason", "by", "until"] as const).every(
      (key) => (each[key] ?? "") === (entry[key] ?? "").trim(),
    );
  const left = new Set(before.map(key));
  const others = after.filter((each) => !isOurs(each));
  return after.some(isOurs) && others.every((each) => left.has(key(each))) && after.length >= before.length;
}

/** Wherever it stands: those below the new one have moved. */
function key(entry: Entries[number]): string {
  return JSON.stringify(isBroken(entry) ? entry.problem : { ...entry, where: undefined });
}

function byHand(name: string, entry: NewAcceptance, words: AcceptWords): UsageError {
  return new UsageError([words.byHand(name), ...block(entry, "  ")].join("\n"));
}
