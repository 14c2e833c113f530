import { didYouMean } from "../text/did-you-mean.js";
import type { Fields, NamedPlatforms, Platform } from "../types.js";
import { PLATFORMS } from "./platforms.js";

/** The platforms of `platform` and `platforms`: a name, a list of names, or several names in one (X、LINE／インスタ). */
export function namedPlatforms(fields: Fields): NamedPlatforms {
  const known = new Set<Platform>();
  const unknown = new Map<string, string | null>();
  for (const written of [...names(fields.platform), ...names(fields.platforms)]) {
    const found = lookUp(written);
    if (found.length === 0) unknown.set(written, meant(written));
    for (const platform of found) known.add(platform);
  }
  // A title is a part of the platform whose name it bears.
  const parts = PLATFORMS.filter(
    ({ id, field }) => field !== undefined && names(fields[field]).length > 0 && has(known, id),
  );
  return { known: [...known, ...parts], unknown: Array.from(unknown, ([name, near]) => ({ name, meant: near })) };
}

/** X, by which a draft is measured that names nothing. */
export function defaultPlatform(): Platform {
  const [first] = PLATFORMS;
  if (first === undefined) throw new Error("no platforms");
  return first;
}

function names(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === "string" && one.trim() !== "" ? [one.trim()] : []));
}

/** A whole name first: 「X(旧Twitter)」 is one, and so is 「LINE 公式アカウント」. */
function lookUp(written: string): Platform[] {
  const whole = spelt(written);
  if (whole !== undefined) return [whole];
  const parts = written.split(SEPARATOR).filter((part) => part.trim() !== "");
  const found = parts.map(spelt);
  return parts.length > 1 && found.every((one) => one !== undefined) ? found : [];
}

const SEPARATOR = /[、，,・/／＆&;；+＋|｜\n]|\s+(?:(?:と|and)\s+)?|(?<=\S)と(?=\S)/u;

function spelt(written: string): Platform | undefined {
  const wanted = key(written);
  return PLATFORMS.find(
    ({ id, spellings }) => key(id) === wanted || spellings.some((spelling) => key(spelling) === wanted),
  );
}

/** Without case, width, spaces and marks. */
function key(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()_@.-]/gu, "");
}

function meant(written: string): string | null {
  return didYouMean(
    written,
    PLATFORMS.flatMap(({ spellings }) => spellings.filter((spelling) => spelling.length > 2)),
  );
}

function has(platforms: ReadonlySet<Platform>, part: string): boolean {
  return [...platforms].some(({ id }) => part.startsWith(`${id}-`));
}
