// Patterns become regular expressions in the packages that read them. Some fit one long path in so many ways that trying
// them all would take hours: those are not tried.

/**
 * A line of a .gitignore, or a pattern of a configuration, in which `**` stands more than once between names: each one
 * multiplies the time by the number of folders above a draft. At the ends it costs nothing.
 */
export function isTooWide(pattern: string): boolean {
  const names = pattern
    .trim()
    .split("/")
    .filter((name) => name !== "" && name !== "!");
  const isName = (name: string): boolean => !ANY_FOLDERS.test(name);
  return (
    names.slice(names.findIndex(isName), names.findLastIndex(isName) + 1).filter((name) => !isName(name)).length > 1
  );
}

/** A pattern of the command line, which has groups that repeat too: `*(…)`. */
export function isCostlyGlob(pattern: string): boolean {
  return isTooWide(pattern) || hasManyStars(pattern) || /[*+]\([^)]*[*+]/u.test(pattern);
}

/** One name with so many `*` fits a long one in millions of ways. */
export function hasManyStars(pattern: string): boolean {
  const names = pattern.split("/").filter((name) => !ANY_FOLDERS.test(name));
  return names.some((name) => (name.match(/\*/g)?.length ?? 0) > MOST_STARS);
}

const ANY_FOLDERS = /^!?\*{2,}$/u;
/** Of one name. */
const MOST_STARS = 3;
