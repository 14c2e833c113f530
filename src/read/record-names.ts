import { isRecord } from "../text/is-record.js";
import { LIST_NAMES, USUAL, type FieldNames } from "./columns.js";

/** A record of YAML or JSON with our names for its fields. */
export interface NamedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** What a field is called in the file. */
  readonly keyOf: (field: string) => string;
  /** A second text, which nobody would check. */
  readonly second: string | null;
}

/** People name fields as they name columns (本文); what the user configured goes first, then a field's own name. */
export function nameFields(written: Readonly<Record<string, unknown>>, names: FieldNames = USUAL): NamedRecord {
  const known = Object.entries(written).flatMap(([key, value]) => {
    const named = value === null ? null : names(key);
    return named === null ? [] : [{ key, ...named }];
  });
  const keys = new Map<string, string>();
  for (const rank of [isConfigured, isItself, () => true])
    for (const each of known.filter(rank)) if (!keys.has(each.field)) keys.set(each.field, each.key);
  const fields = new Map([...keys].map(([field, key]) => [key, field]));
  const record = Object.fromEntries(
    Object.entries(written).flatMap(([key, value]) => {
      const field = fields.get(key);
      // What another key stands for now would take its place.
      return field === undefined && keys.has(key) ? [] : [[field ?? key, value]];
    }),
  );
  const second = known.find(({ key, field }) => field === "text" && key !== keys.get("text"))?.key ?? null;
  return { record: withAlt(record), keyOf: (field) => keys.get(field) ?? field, second };
}

type Known = { readonly key: string } & NonNullable<ReturnType<FieldNames>>;

function isConfigured({ isOwn }: Known): boolean {
  return isOwn;
}

function isItself({ key, field }: Known): boolean {
  return key === field;
}

export function hasText(value: unknown, names: FieldNames = USUAL): boolean {
  return isRecord(value) && Object.keys(value).some((key) => names(key)?.field === "text");
}

/** The key of the list of posts; null: there is none, or the record is a post itself. */
export function listKey(root: Readonly<Record<string, unknown>>, names: FieldNames): string | null {
  if ("posts" in root) return "posts";
  return hasText(root, names) ? null : (LIST_NAMES.find((name) => name in root) ?? null);
}

/** Does a text that could not be parsed look as if it held posts? Looks at what stands before each colon. */
export function mayHoldPosts(source: string, names: FieldNames): boolean {
  let from = 0;
  for (let at = source.indexOf(":"); at !== -1; at = source.indexOf(":", from)) {
    const before = source.slice(Math.max(from, at - LONGEST), at).trimEnd();
    from = at + 1;
    const key =
      before
        .replace(/["']$/, "")
        .split(/[\s{,["']/)
        .at(-1) ?? "";
    if (names(key)?.field === "text" || LIST_NAMES.includes(key)) return true;
  }
  return false;
}

const LONGEST = 40;

/** One description goes with one picture, as in a table. */
function withAlt(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { alt, ...rest } = record;
  const [file, ...others] = [rest["media"]].flat();
  if (typeof alt !== "string" || typeof file !== "string" || others.length > 0) return record;
  return { ...rest, media: [{ file, alt }] };
}
