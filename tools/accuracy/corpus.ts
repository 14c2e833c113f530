// The labelled corpus: drafts with the categories that must, may and must not be reported.
import { readFileSync } from "node:fs";
import type { Category, Fields, Post } from "../../src/types.js";

export interface LabelledDraft {
  readonly id: string;
  readonly guideline?: readonly string[];
  readonly text: string;
  readonly fields?: Fields;
  /** Categories that must be reported. */
  readonly expect?: readonly Category[];
  /** Categories of which one is enough. */
  readonly expectAny?: readonly Category[];
  /** Categories that may be reported without counting as wrong. */
  readonly allow?: readonly Category[];
  /** The sentence of `text` that breaks the guideline, where its author marked it. */
  readonly where?: string;
}

/** What a draft carries when it is not about it, so that rules on process stay silent. */
const DEFAULTS: Fields = {
  approved_by: "広報広聴課長",
  account_type: "organization",
  scheduled_at: "2026-12-01T10:00:00+09:00",
};

export function readCorpus(file: string): LabelledDraft[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledDraft);
}

export function toPost({ id, text, fields, expect }: LabelledDraft, index: number): Post {
  const all = { ...DEFAULTS, ...fields };
  const { approved_by: _, ...unapproved } = all;
  const aboutApproval = expect?.includes("approval") === true || id.includes("-approval-");
  const bare = aboutApproval && fields?.approved_by === undefined;
  return { path: "corpus.ndjson", index, id, text, fields: bare ? unapproved : all, firstLine: 1 };
}
