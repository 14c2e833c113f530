// --cache: posts in which nothing was found need no second look while neither they nor anything they are held against changes.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mayBePrivate } from "../guideline/usage.js";
import type { Linter, LinterOptions, Result } from "../index.js";
import { readWhole } from "../read/read-whole.js";
import { isRecord } from "../text/is-record.js";
import { dayInJapan } from "../text/dates/calendar.js";
import type { Post, PostReport } from "../types.js";
import { buildStamp } from "./build-stamp.js";
import type { Manner } from "./settings.js";
import { placeOf } from "../unjudged.js";
import { writeAtomically } from "./write-atomically.js";

/** What a report says of a post without findings: words of guidelines and counts, none of the draft. */
type Kept = Pick<PostReport, "checklist" | "unchecked" | "lengths">;

interface Entry {
  readonly kept: Kept;
  /** Days since 1970 on which it was last of use. */
  readonly day: number;
}

interface Stored {
  readonly format: typeof FORMAT;
  readonly build: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

type Options = Omit<LinterOptions, keyof Manner>;

const FORMAT = 1;
/** After so many days nobody asks again. */
const DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

export class ResultCache {
  readonly file: string;
  readonly #build: string;
  readonly #options: Options;
  readonly #entries: Map<string, Entry>;
  readonly #today = Math.floor(Date.now() / DAY);
  readonly #linters = new WeakMap<Linter, string>();

  private constructor(file: string, build: string, options: Options, entries: Map<string, Entry>) {
    this.file = file;
    this.#build = build;
    this.#options = options;
    this.#entries = entries;
  }

  /** What cannot be read, or was written by another build, is as if it were not there. */
  static async open(file: string, options: Options): Promise<ResultCache> {
    const build = await buildStamp();
    return new ResultCache(file, build, options, readEntries(file, build));
  }

  /** The result of an earlier run, if it would be the same today. */
  find(post: Post, linter: Linter): Result | null {
    const key = this.#keyOf(post, linter);
    const known = key === null ? undefined : this.#entries.get(key);
    if (key === null || known === undefined) return null;
    this.#entries.set(key, { ...known, day: this.#today });
    const report = { ...reportOf(post), ...known.kept };
    return { post, report, silences: [], secrets: [], explanations: () => [] };
  }

  /** Findings are never remembered: they quote the draft. */
  add({ post, report, secrets }: Result, linter: Linter): void {
    // Another run could not mask the fields and the id: the values may not be remembered, either.
    if (secrets?.length !== 0 || report.id !== post.id) return;
    const { violations, accepted, checklist, unchecked, lengths } = report;
    const key = this.#keyOf(post, linter);
    // What could not be checked may be for another reason the next time.
    if (key === null || violations.length + accepted.length + unchecked.length > 0) return;
    this.#entries.set(key, { kept: { checklist, unchecked, lengths }, day: this.#today });
  }

  /** Another run that wrote meanwhile loses nothing but, at worst, what it remembered. */
  async save(): Promise<void> {
    const all = new Map([...readEntries(this.file, this.#build), ...this.#entries]);
    // What people write for themselves leaves not even an empty file.
    if (all.size === 0 && !existsSync(this.file)) return;
    const entries = [...all].filter(([, { day }]) => day > this.#today - DAYS).sort(([a], [b]) => (a < b ? -1 : 1));
    const stored: Stored = { format: FORMAT, build: this.#build, entries: Object.fromEntries(entries) };
    await writeAtomically(this.file, `${JSON.stringify(stored)}\n`);
  }

  /** Everything that the report depends on, hashed; null for what must leave no trace, or depends on other files. */
  #keyOf({ id, text, fields, beside }: Post, linter: Linter): string | null {
    if (this.#options.usage === "private" || mayBePrivate(fields) || fields.media !== undefined) return null;
    // What is printed beside the report must be known to hold no secret.
    if (beside !== undefined) return null;
    // An acceptance ends at a moment, not with a day.
    if ((fields["sns-lint"] ?? []).length > 0) return null;
    const moment = momentOf(fields.scheduled_at, this.#options.now);
    const { registers = {} } = this.#options;
    const held = typeof registers === "function" ? registers(moment) : registers;
    return hash([this.#linterKey(linter), id, text, fields, dayInJapan(moment), held]);
  }

  #linterKey(linter: Linter): string {
    const known = this.#linters.get(linter);
    if (known !== undefined) return known;
    const { lang, usage } = this.#options;
    const made = hash([linter.guidelines, linter.rules.map(({ id }) => id), linter.basis, lang, usage]);
    this.#linters.set(linter, made);
    return made;
  }
}

function reportOf(post: Post): Pick<PostReport, "path" | "index" | "id" | "violations" | "accepted"> {
  return { ...placeOf(post), violations: [], accepted: [] };
}

function momentOf(scheduled: string | undefined, now: Date | undefined): number {
  const moment = Date.parse(scheduled ?? "");
  return Number.isNaN(moment) ? (now ?? new Date()).getTime() : moment;
}

function hash(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

function readEntries(file: string, build: string): Map<string, Entry> {
  try {
    const stored: unknown = JSON.parse(Buffer.from(readWhole(file, file)).toString("utf8"));
    return new Map(isStored(stored, build) ? Object.entries(stored.entries) : []);
  } catch {
    return new Map();
  }
}

function isStored(stored: unknown, build: string): stored is Stored {
  if (!isRecord(stored) || stored["format"] !== FORMAT || stored["build"] !== build) return false;
  return isRecord(stored["entries"]) && Object.values(stored["entries"]).every(isEntry);
}

function isEntry(entry: unknown): boolean {
  if (!isRecord(entry) || typeof entry["day"] !== "number" || !isRecord(entry["kept"])) return false;
  const { checklist, unchecked, lengths } = entry["kept"];
  return [checklist, unchecked, lengths].every(Array.isArray);
}
