// Words of a user inside a message about them: what could be a number of a person, a password or a key is masked by its
// form, since a value in the wrong place has no sentence around it that would tell.

const NAME_BEFORE_HOST = /(?<![^\s@「」])[^\s@「」]+(?=@)/gu;
/** Eight or more characters of keys and passwords in a row. */
const RUN = /[!-~]{8,}/g;
const DIGIT = /\p{Nd}/gu;

export function secretive(words: string): string {
  const named = words.replace(NAME_BEFORE_HOST, (name) => mask(name));
  const keyed = named.replace(RUN, (run) => (isKey(run) ? mask(run) : run));
  // One digit counts something; several could be anybody's.
  return (keyed.match(DIGIT)?.length ?? 0) > 1 ? keyed.replace(DIGIT, "＊") : keyed;
}

/** Letters and digits; a date and a time have fewer letters. */
function isKey(run: string): boolean {
  return /\d/.test(run) && (run.match(/[A-Za-z]/g)?.length ?? 0) > 2;
}

function mask(words: string): string {
  return "＊".repeat([...words].length);
}
