/** A word that somebody chose, however it is spaced and in whatever width: 個 人 is 個人, private-use is privateuse. */
export function withoutGaps(words: string): string {
  return words.normalize("NFKC").replace(/[\s_-]/gu, "");
}
