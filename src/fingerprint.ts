const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The form in which words are compared: widths and spaces do not count, for people copy what a report shows. */
export function plainWords(words: string): string {
  return words.normalize("NFKC").replace(/\s+/gu, " ").trim();
}

/**
 * Eight hexadecimal digits (32-bit FNV-1a) by which a finding is known again. Whoever has a list of candidates can find
 * the words by trying, so a secret must never be among them.
 */
export function fingerprintOf(rule: string, words: string): string {
  const source = `${rule}\n${plainWords(words)}`;
  let hash = OFFSET;
  for (let at = 0; at < source.length; at += 1) {
    hash = Math.imul(hash ^ (source.charCodeAt(at) & 0xff), PRIME);
    hash = Math.imul(hash ^ (source.charCodeAt(at) >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
