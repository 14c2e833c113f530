/**
 * A manual page as a terminal shows it: without marks of emphasis, the addresses of relative links, comments, and the
 * block of figures that is generated into it.
 */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/<!-- generated.*?<!-- \/generated -->\n?/gs, "")
    .replace(/<!--.*?-->\n?/gs, "")
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/\[([^[\]\n]+)\]\((?!https?:)[^)\n]+\)/g, "$1")
    .replace(/^# (.+)$/gm, "$1")
    .replace(/^#{2,} (.+)$/gm, "■ $1")
    .replace(/^```.*\n/gm, "")
    .replace(/^\|(?:\s*:?-+:?\s*\|)+\n/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
