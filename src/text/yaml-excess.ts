/** What a YAML text has too much of to be handed to the parser, and what to do. */
export interface YamlExcess {
  readonly problem: string;
  /** null: as where anything else is wrong with the YAML. */
  readonly repair: string | null;
}

/** Nobody writes YAML by hand that is nested deeper; its parser recurses, and a full stack can end the process. */
const DEEPEST = 64;
const IN_ONE_LINE = new RegExp(`^(?:[ \\t]*[-?:][ \\t]){${String(DEEPEST)}}|^[ \\t]{${String(DEEPEST * 8)}}`, "m");

/** Line ends, and signs that may part values: the parser takes up to a hundredth of a millisecond for each. */
const MOST_YAML_MARKS = 300_000;
const MARKS = new Set("\n\r,[]{}\"'%");
/** The same where a space follows, and where one stands before. */
const [BEFORE_SPACE, AFTER_SPACE] = [new Set("-?:"), new Set("&*!")];
const SPACES = new Set(" \t\n\r");

/** null: it may be. */
export function yamlExcess(source: string): YamlExcess | null {
  return isDeep(source) ? { problem: "書き方が複雑すぎて読めません。", repair: null } : crowdedYaml(source);
}

/** The same of how much there is of it alone. */
export function crowdedYaml(source: string): (YamlExcess & { readonly repair: string }) | null {
  if (!isCrowded(source)) return null;
  const most = `${String(MOST_YAML_MARKS / 10_000)}万`;
  const problem = `行と区切りの記号が多すぎます（YAMLは1つのファイルに合わせて${most}まで）。`;
  return { problem, repair: "いくつかのファイルに分けるか、表（CSV）かJSONにしてください。" };
}

function isDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return IN_ONE_LINE.test(source);
}

function isCrowded(source: string): boolean {
  if (source.length <= MOST_YAML_MARKS) return false;
  let marks = 0;
  let before = " ";
  for (const letter of source) {
    if (isMark(letter, before)) marks += 1;
    if (marks > MOST_YAML_MARKS) return true;
    before = letter;
  }
  return false;
}

/** A line end of two letters is one, and so is a sign with the space behind it. */
function isMark(letter: string, before: string): boolean {
  if (letter === "\n" && before === "\r") return false;
  if (MARKS.has(letter)) return true;
  return SPACES.has(letter) ? BEFORE_SPACE.has(before) : AFTER_SPACE.has(letter) && SPACES.has(before);
}
