import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dataFile, loadVersion } from "../load-data.js";
import type { Linter } from "../index.js";
import { plainText } from "../review/plain-text.js";
import type { Guideline, Post, Prints, Versions } from "../types.js";

/** What is published beside the text, or decides how it is judged; the rest is written after a review, or by others. */
const REVIEWED_FIELDS: readonly string[] = [
  "title",
  "platform",
  "platforms",
  "account",
  "account_type",
  "scheduled_at",
  "reply_to",
  "in_reply_to",
  "quote_of",
  "repost_of",
  "retweet_of",
  "quoted",
  "media",
];

export function printsOf({ text, fields }: Post): Prints {
  const reviewed = REVIEWED_FIELDS.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : []));
  return { text: sha256(plainText(text)), fields: sha256(JSON.stringify(reviewed)) };
}

/** What a linter judges by. */
export function versionsOf({ guidelines, rules }: Linter): Versions {
  dictionaries ??= sha256(readFileSync(dataFile("lexicon.bin")));
  return { tool: loadVersion(), rules: rules.length, dictionaries, guidelines: guidelines.map(versionOf) };
}

let dictionaries: string | undefined;

function versionOf(guideline: Guideline): Versions["guidelines"][number] {
  const { id, title, date } = guideline;
  return { id, title, date, sha256: sha256(JSON.stringify(guideline)) };
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
