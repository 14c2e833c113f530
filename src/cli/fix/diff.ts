/** A unified diff, as `git apply` and `patch` take it. */
export async function diffOf(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const name = file.replaceAll("\\", "/");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  // Its first line is a ruler for people.
  return patch.replace(/^=+\n/, "");
}

/**
 * What there is to read in a diff: its lines, for they have nothing to do with one another; and all of them, for a value
 * may stand below its name.
 */
export function wordsOfDiff(patch: string): readonly string[] {
  const lines = patch.split(/\r\n|\r|\n/u).map((line) => spelledOut(line.slice(1)));
  return [...lines, lines.join("\n")];
}

/** JSON may write the name of a value in numbers. */
function spelledOut(line: string): string {
  return line.replace(/\\(?:u([\da-f]{4})|n)/giu, (_, code: string | undefined) =>
    code === undefined ? "\n" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
