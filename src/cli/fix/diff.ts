/** A unified diff, as `git apply` and `patch` take it. */
export async function diffOf(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const name = file.replaceAll("\\", "/");
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  // Its first line is a ruler for people.
  return patch.replace(/^=+\n/, "");
}
