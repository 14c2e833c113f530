const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits (32-bit FNV-1a) for the words that break a rule: enough to tell findings of a draft apart, and
 * too few to find the words by trying. Widths and spaces do not count: people copy what a report shows.
 */
export function fingerprintOf(rule: string, words: string): string {
  const source = `${rule}\n${words.normalize("NFKC").replace(/\s+/gu, " ").trim()}`;
  let hash = OFFSET;
  for (let at = 0; at < source.length; at += 1) {
    hash = Math.imul(hash ^ (source.charCodeAt(at) & 0xff), PRIME);
    hash = Math.imul(hash ^ (source.charCodeAt(at) >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
