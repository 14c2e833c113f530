/** What a message about a file begins with: `a.txt:3: `. "" where no file is concerned. */
export function placeBefore(file: string, line: number | null | undefined): string {
  if (file === "") return "";
  return line === null || line === undefined ? `${file}: ` : `${file}:${String(line)}: `;
}
